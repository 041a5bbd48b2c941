import { randomUUID } from 'node:crypto';
import { SubmissionStore, type SubmitApplicationInput } from '#libs/applications';
import { Clock, actAs, applicantActor } from '#libs/platform';
import type { App, GivenRegion } from './given-region.js';
import { familyOf } from './people.js';

/** An application as the public form would send it, of an invented family. */
export function applicationInput(
  app: App,
  region: GivenRegion,
  of: { family: number; source: SubmitApplicationInput['source'] },
): SubmitApplicationInput {
  const { familyName, givenNames, email } = familyOf(of.family);
  return {
    ...{ key: randomUUID(), ticket: '', website: null, source: of.source, assignmentTypes: ['foster_home'] },
    answers: {
      ...{ adults: 2, childrenBands: ['7-12'], hasOthers: false, housingType: 'house', rooms: 5, offersOwnRoom: true },
      ...{ isStepFree: false, zoneCode: region.host.zoneCode, animals: ['dog'], languages: ['sv'] },
      ...{ wantedBands: ['7-12', '13-17'], takesSiblings: true, experience: 'new', limits: [] },
      availableFrom: app.get(Clock).today(),
    },
    contact: {
      ...{ givenNames: givenNames.split(' och ')[0]!, familyName, email },
      // PTS keeps these numbers free for fiction.
      phone: `+467017406${String(5 + (of.family % 95)).padStart(2, '0')}`,
      ...{ municipalityCode: region.host.code, personalNumber: null, ownWords: null },
    },
    consents: (['personal_data', 'register_checks', 'all_adults'] as const).map((kind) => ({
      kind,
      version: '2026-11-25',
    })),
  };
}

/** A family on the public page sends its application; it still has to confirm it. */
export async function givenApplication(
  app: App,
  region: GivenRegion,
  of: { id?: string; family: number; source: SubmitApplicationInput['source'] },
): Promise<string> {
  const id = of.id ?? randomUUID();
  const input = applicationInput(app, region, of);
  await actAs(applicantActor(region.id), () =>
    app.get(SubmissionStore).add({ regionId: region.id, id }, input, () => undefined),
  );
  return id;
}
