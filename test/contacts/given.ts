import type { TestUser, World } from '../support/world.js';

export interface Contact {
  readonly municipality: { readonly id: string; readonly name: string };
  readonly contact: { readonly id: string; readonly name: string } | null;
  readonly intervalDays: number;
  readonly lastTalkOn: string | null;
  readonly nextTalkOn: string | null;
  readonly openNeeds: number;
}

export const CONTACT = 'municipality { id name } contact { id name } intervalDays lastTalkOn nextTalkOn openNeeds';
const ASSIGN = `mutation ($municipalityId: ID!, $userId: ID) { assignContact(municipalityId: $municipalityId, userId: $userId) { ${CONTACT} } }`;
const TALK = `mutation ($input: RecordTalkInput!) { recordTalk(input: $input) { lastTalkOn nextTalkOn
  talks { heldOn form participants note recordedByName wants { assignmentType ageBand capabilityArea zone { code } wanted withinMonths } } } }`;

export const assign = (world: World, user: TestUser, about: { municipalityId: string; userId: string | null }) =>
  world.ask<{ assignContact: Contact }>(user, ASSIGN, about);

export const contactsOf = async (world: World, user: TestUser, mine = false) =>
  (
    await world.ask<{ contactMunicipalities: Contact[] }>(
      user,
      `query ($mine: Boolean) { contactMunicipalities(mine: $mine) { ${CONTACT} } }`,
      { mine },
    )
  ).data.contactMunicipalities;

export const want = (changes: object = {}) => ({
  ...{
    assignmentType: 'FOSTER_HOME',
    ageBand: 'AGE_13_17',
    capabilityArea: 'NPF',
    zoneCode: null,
    wanted: 2,
    withinMonths: 6,
  },
  ...changes,
});

export const talkInput = (world: World, municipalityId: string, changes: object = {}) => ({
  municipalityId,
  heldOn: world.clock.today(),
  form: 'VIDEO',
  participants: ['RECRUITER', 'COORDINATOR'],
  note: 'De söker framför allt hem för tonåringar.',
  wants: [want()],
  ...changes,
});

export const recordTalk = (world: World, user: TestUser, input: object) =>
  world.ask<{ recordTalk: { lastTalkOn: string; nextTalkOn: string; talks: object[] } }>(user, TALK, { input });
