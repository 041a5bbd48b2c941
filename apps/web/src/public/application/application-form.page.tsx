import { useEffect, useRef } from 'react';
import { messageOf } from '../../client/api';
import { ApplicationFormDocument, type ApplicationFormQuery } from '../../graphql/graphql';
import { AssignmentStep, ContactStep, ExperienceStep, HomeStep } from './form-steps';
import { STEPS, type Problems } from './form-values';
import { stepTitles } from './form.texts';
import { informationAddress } from '../places';
import { Answered, Shell } from '../shell';
import { useAnswer } from '../use-answer';
import { useApplicationForm } from './use-application-form';

const STEP_FIELDS = [AssignmentStep, HomeStep, ExperienceStep, ContactStep];

export function ApplicationFormPage({ regionCode }: { regionCode: string }) {
  return (
    <Answered answer={useAnswer(ApplicationFormDocument, { regionCode })} title="Intresseanmälan">
      {({ applicationForm }) => <Form form={applicationForm} />}
    </Answered>
  );
}

function Form({ form }: { form: ApplicationFormQuery['applicationForm'] }) {
  const { values, set, step, problems, next, back, isBusy, error } = useApplicationForm(form);
  const Fields = STEP_FIELDS[step]!;
  const isLast = step === STEPS - 1;
  return (
    <Shell
      title={`Intresseanmälan till ${form.region.unitName}`}
      back={{ href: informationAddress(form.region.code), label: 'Tillbaka till informationen' }}
    >
      <StepHeading step={step} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          next();
        }}
      >
        <ErrorSummary problems={problems} />
        <Fields {...{ form, values, problems, set }} />
        {error !== undefined && (
          <p role="alert" className="notice bad">
            {messageOf(error)}
          </p>
        )}
        <p className="actions">
          <button type="submit" aria-disabled={isBusy}>
            {isLast ? (isBusy ? 'Skickar …' : 'Skicka intresseanmälan') : 'Fortsätt'}
          </button>
          {step > 0 && (
            <button type="button" className="quiet" onClick={back}>
              Tillbaka
            </button>
          )}
        </p>
      </form>
    </Shell>
  );
}

/** The focus goes here when another step is shown, not on the first page load. */
function StepHeading({ step }: { step: number }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    window.scrollTo(0, 0);
    heading.current?.focus();
  }, [step]);
  return (
    <h2 tabIndex={-1} ref={heading}>
      Steg {step + 1} av {STEPS}: {stepTitles[step]}
    </h2>
  );
}

/** Every problem of the step, each leading to its field; the focus goes to the first field at once. */
function ErrorSummary({ problems }: { problems: Problems }) {
  const found = Object.entries(problems);
  useEffect(() => {
    const [first] = Object.keys(problems);
    if (first) document.getElementById(first)?.focus();
  }, [problems]);
  if (found.length === 0) return null;
  return (
    <div className="notice bad" role="group" aria-labelledby="problems">
      <p id="problems">
        <strong>{found.length === 1 ? 'Ett svar behöver rättas' : `${found.length} svar behöver rättas`}</strong>
      </p>
      <ul>
        {found.map(([name, problem]) => (
          <li key={name}>
            <button type="button" className="link" onClick={() => document.getElementById(name)?.focus()}>
              {problem}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
