import { addDays } from '#libs/kernel';
import type { Criterion, Question } from './criterion.words.js';
import { dayOf } from './sentence.words.js';

/** Profiles tell whether there is room now, within three months or later: never the day. */
const SOON_DAYS = 92;
/** A wanted start this near may be too soon for a home that has room within three months. */
const NEAR_START_DAYS = 31;

export const start: Criterion = {
  status: ({ available }, question) => {
    switch (available) {
      case 'now':
        return 'met';
      case 'within_three_months':
        return ahead(question).soon ? 'met' : ahead(question).near ? 'unknown' : 'partly';
      case 'later':
        return ahead(question).soon ? 'unknown' : 'not_met';
      case 'not_now':
      case null:
        return 'unknown';
    }
  },
  sentence: (profile, question) => {
    const status = start.status(profile, question);
    const wanted = `önskad start är ${dayOf(question.need.startOn)}`;
    switch (profile.available) {
      case 'now':
        return 'Hemmet är ledigt.';
      case 'within_three_months':
        return status === 'met'
          ? 'Hemmet är ledigt inom tre månader.'
          : `Hemmet är ledigt inom tre månader, ${wanted}. Fråga enheten om det går att mötas.`;
      case 'later':
        return status === 'not_met'
          ? `Hemmet är ledigt först om mer än tre månader, ${wanted}.`
          : `Hemmet är ledigt om mer än tre månader, ${wanted}. Fråga enheten när.`;
      case 'not_now':
        return `Hemmet är inte ledigt än, ${wanted}. Fråga enheten när.`;
      case null:
        return `När hemmet är ledigt visas inte, ${wanted}. Fråga enheten.`;
    }
  },
};

interface Ahead {
  readonly near: boolean;
  readonly soon: boolean;
}

/** Counted once a question: days are counted dearly, and every home of a market is asked the same. */
const counted = new WeakMap<Question, Ahead>();

/** How far away the wanted start is; one that has passed means as soon as possible. */
function ahead(question: Question): Ahead {
  const known = counted.get(question);
  if (known) return known;
  const { need, today } = question;
  const made = {
    near: need.startOn >= addDays(today, NEAR_START_DAYS),
    soon: need.startOn >= addDays(today, SOON_DAYS),
  };
  counted.set(question, made);
  return made;
}
