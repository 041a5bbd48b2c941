import { Injectable } from '@nestjs/common';
import { LinkService } from '#libs/families';
import { Clock, EventRecorder, TenantDb } from '#libs/platform';
import { ApplicationIdentities } from '../application-identity.service.js';
import type { SubmitApplicationInput } from './submission.input.js';

const ADD_APPLICATION = `
  insert into samhem.applications (region_id, id, status, source, assignment_types, submitted_at)
  values ($1, $2, 'unconfirmed', $3, $4, $5)`;
const ADD_ANSWERS = `
  insert into samhem.application_answers (region_id, application_id, adults, children_bands, has_others, housing_type, rooms,
    offers_own_room, is_step_free, zone_code, animals, languages, wanted_bands, takes_siblings, experience, limits, available_from)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`;
const ADD_CONSENT = `
  insert into samhem.application_consents (region_id, application_id, kind, text_version, agreed_at) values ($1, $2, $3, $4, $5)`;

/** Which application, made by the caller: the scope it is added in cannot read anything back. */
export interface ApplicationKey {
  readonly regionId: string;
  readonly id: string;
}

@Injectable()
export class SubmissionStore {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly events: EventRecorder,
    private readonly identities: ApplicationIdentities,
    private readonly links: LinkService,
  ) {}

  /** @param last may throw, and nothing has been added then */
  async add({ regionId, id }: ApplicationKey, input: SubmitApplicationInput, last: () => void): Promise<void> {
    await this.db.run(async () => {
      const submittedAt = this.clock.now();
      const key = [regionId, id];
      await this.db.query(ADD_APPLICATION, [...key, input.source, input.assignmentTypes, submittedAt]);
      await this.db.query(ADD_ANSWERS, [...key, ...columnsOf(input.answers)]);
      for (const { kind, version } of input.consents) {
        await this.db.query(ADD_CONSENT, [...key, kind, version, submittedAt]);
      }
      await this.identities.add({ regionId, id, submittedAt }, contactOf(input.contact));
      await this.links.add({ applicationId: id });
      await this.events.record({ type: 'ApplicationSubmitted', municipalityId: null, applicationId: id });
      last();
    });
  }
}

function columnsOf(answers: SubmitApplicationInput['answers']): unknown[] {
  return [
    answers.adults,
    answers.childrenBands,
    answers.hasOthers,
    answers.housingType,
    answers.rooms,
    answers.offersOwnRoom,
    answers.isStepFree,
    answers.zoneCode ?? null,
    answers.animals,
    answers.languages,
    answers.wantedBands,
    answers.takesSiblings,
    answers.experience,
    answers.limits,
    answers.availableFrom,
  ];
}

function contactOf({ municipalityCode, personalNumber, ownWords, ...contact }: SubmitApplicationInput['contact']) {
  return {
    ...contact,
    municipalityCode: municipalityCode ?? null,
    personalNumber: personalNumber ?? null,
    ownWords: ownWords ?? null,
  };
}
