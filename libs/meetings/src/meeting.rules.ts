import { DomainError, type FieldProblem } from '#libs/kernel';

const MINUTE = 60_000;
const LATEST_DAYS = 730;

export class MeetingError extends DomainError {
  constructor(code: 'MEETING_FULL' | 'MEETING_BEGUN' | 'MEETING_NOT_BEGUN' | 'MEETING_CANCELLED', message: string) {
    super(code, message);
  }
}

/** @param now milliseconds since 1970 */
export function startProblems(startsAt: string, now: number): FieldProblem[] {
  const start = Date.parse(startsAt);
  if (start < now + MINUTE) return [{ path: 'startsAt', message: 'Träffen ska ligga framåt i tiden.' }];
  if (start > now + LATEST_DAYS * 24 * 60 * MINUTE) {
    return [{ path: 'startsAt', message: 'Träffen ligger mer än två år bort.' }];
  }
  return [];
}

/** Steps in which a family can be invited. */
export const INVITABLE_STEPS = ['application', 'information_meeting'] as const;

const DAY = new Intl.DateTimeFormat('sv-SE', {
  ...{ timeZone: 'Europe/Stockholm', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
});
const TIME = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', hour: '2-digit', minute: '2-digit' });

export interface MeetingWords {
  readonly startsAt: string;
  readonly isOnline: boolean;
  readonly place: string;
  readonly languageName: string;
  readonly unitName: string;
}

/** torsdag 3 december 2026 kl. 18:00 */
export function whenInWords(startsAt: string): string {
  const instant = Date.parse(startsAt);
  return `${DAY.format(instant)} kl. ${TIME.format(instant)}`;
}

/** Names nobody: mail passes through many hands. */
export function invitationText(meeting: MeetingWords): { subject: string; text: string } {
  return {
    subject: 'Inbjudan till informationsträff',
    text: [
      'Hej!',
      'Tack för er intresseanmälan. Välkomna till en informationsträff där ni får veta mer om uppdraget och kan ställa frågor.',
      [
        `Tid: ${whenInWords(meeting.startsAt)}`,
        `${meeting.isOnline ? 'Digitalt' : 'Plats'}: ${meeting.place}`,
        `Språk: ${meeting.languageName}`,
      ].join('\n'),
      `Hör av er till ${meeting.unitName} och berätta om ni kommer eller inte.`,
      `Vänliga hälsningar\n${meeting.unitName}`,
    ].join('\n\n'),
  };
}

export function cancellationText(meeting: MeetingWords): { subject: string; text: string } {
  return {
    subject: 'Informationsträffen är inställd',
    text: [
      'Hej!',
      `Informationsträffen ${whenInWords(meeting.startsAt)} är tyvärr inställd. Ni får en ny inbjudan.`,
      `Vänliga hälsningar\n${meeting.unitName}`,
    ].join('\n\n'),
  };
}
