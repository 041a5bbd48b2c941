import { Injectable } from '@nestjs/common';
import { InvalidInputError } from '#libs/kernel';
import { AttemptLimiter, IdentityCipher, actAs, applicantActor, isUniqueViolation, type Limit } from '#libs/platform';
import { FormExpiredError } from '../application.errors.js';
import { FormTickets } from './form-ticket.service.js';
import { PublicRegions, type OpenForm } from './public-form.queries.js';
import { SubmissionStore } from './submission-store.service.js';
import type { SubmitApplicationInput } from './submission.input.js';
import { submissionProblems } from './submission.rules.js';

/** A whole information meeting on one network may apply in the same hour; nobody else does. */
export const SUBMISSIONS: Limit = { what: 'applications', most: 20, seconds: 3_600 };
/** Nobody reads and answers the form faster. */
export const FASTEST_SECONDS = 4;
/** A form left open for longer is opened anew, so that a ticket is not good for ever. */
export const OPEN_SECONDS = 48 * 3_600;

/** Rolls back what a program sent. */
class Discarded extends Error {}

/** The expression of interest, from a person who is not signed in. It runs in the scope that may add and sees nothing. */
@Injectable()
export class SubmissionService {
  constructor(
    private readonly limiter: AttemptLimiter,
    private readonly regions: PublicRegions,
    private readonly tickets: FormTickets,
    private readonly store: SubmissionStore,
    private readonly cipher: IdentityCipher,
  ) {}

  /**
   * Says the same to everybody: to a family that is known already, to one that sends the same form twice, and to a program that fills
   * in what people do not see. What the program sent goes all the way and is rolled back, so that time does not tell either.
   * @param address where the request came from
   * @throws TooManyAttemptsError, NotFoundError, InvalidInputError, FormExpiredError
   */
  async submit(regionCode: string, input: SubmitApplicationInput, address: string): Promise<void> {
    this.limiter.take(SUBMISSIONS, address);
    const form = await this.regions.form(regionCode);
    const problems = submissionProblems(input, form);
    if (problems.length > 0) throw new InvalidInputError(problems);
    const isProgram = this.isProgram(input, form);
    await actAs(applicantActor(form.regionId), () => this.keep(input, form.regionId, isProgram));
  }

  private isProgram({ ticket, website }: SubmitApplicationInput, { region }: OpenForm): boolean {
    const age = this.tickets.ageOf(ticket, region.code);
    if (age !== undefined && age > OPEN_SECONDS) throw new FormExpiredError();
    return age === undefined || age < FASTEST_SECONDS || Boolean(website);
  }

  private async keep(input: SubmitApplicationInput, regionId: string, isProgram: boolean): Promise<void> {
    const id = uuidFrom(this.cipher.keyedHash('application_key', `${regionId} ${input.key}`));
    try {
      await this.store.add({ regionId, id }, input, () => {
        if (isProgram) throw new Discarded();
      });
    } catch (error) {
      // The same key again is the same application, sent again after a lost answer.
      if (!(error instanceof Discarded) && !isUniqueViolation(error, 'applications_pkey')) throw error;
    }
  }
}

/** RFC 9562, version 8: a UUID whose bits are our own matter. */
function uuidFrom(hex: string): string {
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
