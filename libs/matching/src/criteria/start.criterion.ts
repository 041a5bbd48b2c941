import { addDays, type LocalDate } from '#libs/kernel';
import type { Criterion, Question } from './criterion.words.js';
import { dayOf } from './sentence.words.js';

/** Profiles tell whether there is room now, within three months or later: never the day. */
const SOON_DAYS = 92;
/** A wanted start this near may be too soon for a home that has room within three months. */
const NEAR_START_DAYS = 31;

export const start: Criterion = {
  status: ({ available }, question) => {
    const { wanted, in31Days, in92Days } = wantedStart(question);
    switch (available) {
      case 'now':
        return 'met';
      case 'within_three_months':
        return wanted >= in92Days ? 'met' : wanted >= in31Days ? 'unknown' : 'partly';
      case 'later':
        return wanted >= in92Days ? 'unknown' : 'not_met';
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

interface WantedStart {
  readonly wanted: LocalDate;
  readonly in31Days: LocalDate;
  readonly in92Days: LocalDate;
}

/** Counted once a question, since every home of a market is asked the same. */
const counted = new WeakMap<Question, WantedStart>();

/** A wanted start that has passed means as soon as possible. */
function wantedStart(question: Question): WantedStart {
  const known = counted.get(question);
  if (known) return known;
  const { need, today } = question;
  const wanted = need.startOn > today ? need.startOn : today;
  const made = { wanted, in31Days: addDays(today, NEAR_START_DAYS), in92Days: addDays(today, SOON_DAYS) };
  counted.set(question, made);
  return made;
}
