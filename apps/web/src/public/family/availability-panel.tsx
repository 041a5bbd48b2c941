import { useState } from 'react';
import {
  ConfirmFamilyAvailabilityDocument,
  DeclineFamilyAvailabilityDocument,
  type FamilyPageFactsFragment,
} from '../../graphql/graphql';
import { RadioGroup, TextField } from '../fields';
import type { Do } from './family.page';

export interface PanelProps {
  readonly page: FamilyPageFactsFragment;
  readonly act: Do;
  readonly isBusy: boolean;
}

const ANSWERS = [
  { value: 'now', label: 'Ja, redan nu' },
  { value: 'later', label: 'Ja, från ett senare datum' },
  { value: 'no', label: 'Nej, inte just nu' },
];

const today = () => new Date().toLocaleDateString('sv-SE');

export function AvailabilityPanel({ page, act, isBusy }: PanelProps) {
  const [answer, setAnswer] = useState('');
  const [day, setDay] = useState('');
  const [problem, setProblem] = useState<'answer' | 'day'>();
  const send = () => {
    const missing = answer === '' ? 'answer' : answer === 'later' && day < today() ? 'day' : undefined;
    setProblem(missing);
    if (missing) return document.getElementById(missing)?.focus();
    if (answer === 'no') return act(DeclineFamilyAvailabilityDocument, {}, 'Tack! Ingen plats hos er visas som ledig.');
    const availableFrom = answer === 'later' ? day : today();
    return act(ConfirmFamilyAvailabilityDocument, { availableFrom }, 'Tack! Ert svar är sparat.');
  };
  return (
    <section aria-labelledby="availability">
      <h2 id="availability">Kan ni ta emot?</h2>
      <p>{sentenceOf(page)}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <RadioGroup
          name="answer"
          label="Ert svar i dag"
          options={ANSWERS}
          value={answer}
          onChange={setAnswer}
          error={problem === 'answer' ? 'Välj ett svar.' : undefined}
        />
        {answer === 'later' && (
          <TextField
            name="day"
            label="Från vilken dag?"
            type="date"
            min={today()}
            value={day}
            onChange={setDay}
            error={problem === 'day' ? 'Välj en dag framåt i tiden.' : undefined}
          />
        )}
        <p className="actions">
          <button type="submit" aria-disabled={isBusy}>
            Svara
          </button>
        </p>
      </form>
    </section>
  );
}

function sentenceOf({
  takesChildren,
  availableFrom,
  availabilityConfirmedOn,
  confirmedUntil,
}: FamilyPageFactsFragment) {
  if (!takesChildren) return `Ni svarade ${availabilityConfirmedOn} att ni inte tar emot just nu.`;
  if (confirmedUntil < today())
    return `Ni svarade senast ${availabilityConfirmedOn}. Svaret gäller inte längre: svara igen.`;
  return `Ni svarade ${availabilityConfirmedOn} att ni kan ta emot från ${availableFrom}. Svaret gäller till och med ${confirmedUntil}.`;
}
