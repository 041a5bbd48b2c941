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
        return isAhead(question, SOON_DAYS) ? 'met' : isAhead(question, NEAR_START_DAYS) ? 'unknown' : 'partly';
      case 'later':
        return isAhead(question, SOON_DAYS) ? 'unknown' : 'not_met';
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

/** Whether the wanted start is so many days away. Asked only where it matters: days are counted dearly, and this is asked of every home. */
function isAhead({ need, today }: Question, days: number): boolean {
  return need.startOn > today && need.startOn >= addDays(today, days);
}
