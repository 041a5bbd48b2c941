import { useEffect, useRef, useState } from 'react';
import { ApiError, request } from '../../client/api';
import {
  ApplicationFormDocument,
  SubmitApplicationDocument,
  type ApplicationFormQuery,
  type SubmitApplicationInput,
} from '../../graphql/graphql';
import {
  EMPTY,
  STEPS,
  answersOf,
  contactOf,
  problemsOf,
  stepOf,
  withoutIdentity,
  type Problems,
  type Values,
} from './form-values';
import { sentAddress } from '../places';
import { useDeed } from '../use-answer';

type Form = ApplicationFormQuery['applicationForm'];

const draftPlace = (regionCode: string) => `draft:application:${regionCode}`;

function readDraft(regionCode: string): Values {
  try {
    return { ...EMPTY, ...(JSON.parse(sessionStorage.getItem(draftPlace(regionCode)) ?? '{}') as Partial<Values>) };
  } catch {
    return EMPTY;
  }
}

/** 32 hex digits; crypto.randomUUID is missing where a page is not served over TLS. */
function randomKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The step the address bar asks for, but never past one that is not filled in. */
function allowedStep(values: Values): number {
  const asked = Number(new URLSearchParams(window.location.search).get('steg') ?? 1) - 1;
  const unfinished = Array.from({ length: STEPS - 1 }, (_, step) => step).find(
    (step) => Object.keys(problemsOf(step, values, 0)).length > 0,
  );
  return Math.min(Math.max(Number.isInteger(asked) ? asked : 0, 0), unfinished ?? STEPS - 1);
}

/** What is typed, the step that is shown, and what keeps it from going on. */
export function useApplicationForm(form: Form) {
  const { code } = form.region;
  const [values, setValues] = useState(() => readDraft(code));
  const [step, setStep] = useState(() => allowedStep(values));
  const [problems, setProblems] = useState<Problems>({});
  const latest = useRef(values);
  const sending = useSending(form);
  useEffect(() => {
    const back = () => {
      setProblems({});
      setStep(allowedStep(latest.current));
    };
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, []);
  const set = (changes: Partial<Values>) => {
    const changed = { ...values, ...changes };
    latest.current = changed;
    setValues(changed);
    sessionStorage.setItem(draftPlace(code), JSON.stringify(withoutIdentity(changed)));
  };
  const goTo = (next: number) => {
    window.history.pushState(null, '', `${window.location.pathname}?steg=${next + 1}`);
    setProblems({});
    setStep(next);
  };
  const refuse = (found: Problems) => {
    const [first] = Object.keys(found).map(stepOf).sort();
    if (first !== undefined && first !== step) goTo(first);
    setProblems({ ...found });
  };
  const next = () => {
    const found = problemsOf(step, values, form.consentTexts.length);
    if (Object.keys(found).length > 0) return refuse(found);
    if (step < STEPS - 1) return goTo(step + 1);
    sending.send(values, refuse);
  };
  return { values, set, step, problems, next, back: () => goTo(step - 1), ...sending };
}

function useSending(form: Form) {
  const { isBusy, error, run } = useDeed();
  const ticket = useRef(form.ticket);
  const last = useRef({ body: '', key: '' });
  const send = (values: Values, refuse: (problems: Problems) => void) =>
    run(async () => {
      const body = inputOf(values, form);
      // What is sent again unchanged, after a lost answer, is the same application; what has been changed is another.
      const text = JSON.stringify(body);
      if (last.current.body !== text) last.current = { body: text, key: randomKey() };
      const input = { ...body, key: last.current.key, ticket: ticket.current };
      try {
        await request(SubmitApplicationDocument, { regionCode: form.region.code, input });
      } catch (problem) {
        if (!(problem instanceof ApiError)) throw problem;
        if (problem.code === 'FORM_EXPIRED') ticket.current = await freshTicket(form.region.code);
        const fields = problem.fields.map(({ path, message }) => [path.split('.').at(-1)!, message]);
        if (fields.length === 0) throw problem;
        return refuse(Object.fromEntries(fields) as Problems);
      }
      sessionStorage.removeItem(draftPlace(form.region.code));
      window.location.assign(sentAddress(form.region.code));
    });
  return { send, isBusy, error };
}

async function freshTicket(regionCode: string): Promise<string> {
  return (await request(ApplicationFormDocument, { regionCode })).applicationForm.ticket;
}

function inputOf(values: Values, form: Form): Omit<SubmitApplicationInput, 'key' | 'ticket'> {
  return {
    website: values.website,
    source: values.source as SubmitApplicationInput['source'],
    assignmentTypes: values.assignmentTypes as SubmitApplicationInput['assignmentTypes'],
    answers: answersOf(values),
    contact: contactOf(values),
    consents: form.consentTexts.map(({ kind, version }) => ({ kind, version })),
  };
}
