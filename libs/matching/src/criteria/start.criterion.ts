import { addDays } from '#libs/kernel';
import type { Criterion, MarketProfile, Question } from './criterion.words.js';
import { dayOf, monthOf } from './sentence.words.js';

/** A home that is free this soon after the wanted start is still worth asking. */
export const NEAR_START_DAYS = 31;

/** Profiles tell the month, not the day, from which there is room. */
export const start: Criterion = {
  status: (profile, question) => {
    const wanted = wantedStart(question);
    if (profile.availableFrom <= wanted) return 'met';
    return profile.availableFrom <= addDays(wanted, NEAR_START_DAYS) ? 'partly' : 'not_met';
  },
  sentence: (profile, question) => {
    const status = start.status(profile, question);
    if (status === 'met')
      return isFreeNow(profile, question)
        ? 'Hemmet är ledigt.'
        : `Hemmet är ledigt från ${monthOf(profile.availableFrom)}.`;
    const late = `Hemmet är ledigt från ${monthOf(profile.availableFrom)}, efter önskad start ${dayOf(question.need.startOn)}.`;
    return status === 'partly' ? `${late} Fråga enheten om det går att mötas.` : late;
  },
};

/** A wanted start that has passed means as soon as possible. */
function wantedStart({ need, today }: Question): Question['today'] {
  return need.startOn > today ? need.startOn : today;
}

function isFreeNow({ availableFrom }: MarketProfile, { today }: Question): boolean {
  return availableFrom.slice(0, 7) < today.slice(0, 7);
}
