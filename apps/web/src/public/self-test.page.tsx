import { useEffect, useRef, useState } from 'react';
import { RadioGroup } from './fields';
import { formAddress, informationAddress } from './places';
import { statements } from './self-test.texts';
import { Shell } from './shell';

const CHOICES = [
  { value: 'yes', label: 'Ja' },
  { value: 'unsure', label: 'Vet inte' },
  { value: 'no', label: 'Nej' },
];

export function SelfTestPage({ regionCode }: { regionCode: string }) {
  const [answers, setAnswers] = useState<Readonly<Record<number, string>>>({});
  const [shown, setShown] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [shown]);
  return (
    <Shell
      title="Självtest: är det något för er?"
      lead="Åtta påståenden att tänka på. Ingenting skickas eller sparas: svaren finns bara här på sidan och försvinner när ni lämnar den."
      back={{ href: informationAddress(regionCode), label: 'Tillbaka till informationen' }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setShown(shown + 1);
        }}
      >
        {statements.map(({ statement }, index) => (
          <RadioGroup
            key={statement}
            name={`statement-${index}`}
            label={statement}
            options={CHOICES}
            value={answers[index] ?? ''}
            onChange={(value) => setAnswers({ ...answers, [index]: value })}
          />
        ))}
        <p className="actions">
          <button type="submit">Visa vad svaren betyder</button>
        </p>
      </form>
      {shown > 0 && (
        <section aria-labelledby="result">
          <h2 id="result" tabIndex={-1} ref={heading}>
            Det här kan ni tänka på
          </h2>
          <Result answers={answers} />
          <p className="actions">
            <a className="button" href={formAddress(regionCode)}>
              Anmäl intresse
            </a>
          </p>
        </section>
      )}
    </Shell>
  );
}

function Result({ answers }: { answers: Readonly<Record<number, string>> }) {
  const hesitant = statements.filter((_, index) => answers[index] === 'no' || answers[index] === 'unsure');
  const unanswered = statements.filter((_, index) => !answers[index]).length;
  return (
    <>
      {hesitant.length === 0 && unanswered === 0 && (
        <p>Ni verkar ha tänkt igenom det mesta. Anmäl gärna ert intresse, så hör enheten av sig.</p>
      )}
      {hesitant.map(({ statement, hesitant: advice }) => (
        <div className="card" key={statement}>
          <p>
            <strong>{statement}</strong>
          </p>
          <p>{advice}</p>
        </div>
      ))}
      {unanswered > 0 && <p>{unanswered === 1 ? 'Ett påstående är' : `${unanswered} påståenden är`} inte besvarade.</p>}
      {hesitant.length > 0 && (
        <p>Inget av svaren hindrar er från att anmäla intresse. Ta upp frågorna på informationsmötet.</p>
      )}
    </>
  );
}
