import { ApplicationService, type ApplicationSource } from '#libs/applications';
import { CheckService, CHECK_KINDS } from '#libs/checks';
import { localDate } from '#libs/kernel';
import { actAs, systemActor } from '#libs/platform';
import { familyOf } from '../../apps/samhem/src/demonstration/people.js';
import { givenApplication, givenTwoRegions, homeInput, type GivenRegion } from '../givens/index.js';
import { startWorld, type Answer, type TestUser, type World } from '../support/world.js';

export interface Card {
  id: string;
  reference: string;
  step: string;
  resumesTo: string | null;
  sinceDays: number;
  waitsFor: string | null;
  carriedByName: string | null;
  source: string;
  reason: string | null;
  applicationId: string | null;
  homeId: string | null;
  mayMoveTo: string[];
  moves: { from: string | null; to: string; reason: string | null; movedByName: string }[];
}

type Variables = Readonly<Record<string, unknown>>;

export const CARD =
  'id reference step resumesTo sinceDays waitsFor carriedByName source reason applicationId homeId mayMoveTo';
export const CASE = `${CARD} moves { from to reason movedByName }`;
export const AREAS = [
  ...['MOTIVATION', 'HOUSEHOLD', 'HOUSING', 'HEALTH', 'SAFETY', 'NETWORK', 'EVERYDAY_LIFE', 'CHILD_NEEDS', 'ORIGIN'],
] as const;
const TYPES: Readonly<Record<string, string>> = {
  ...{ id: 'ID!', caseId: 'ID!', meetingId: 'ID!', userId: 'ID', applicationId: 'ID!', caseIds: '[ID!]!' },
  ...{
    to: 'CaseState!',
    from: 'CaseState',
    reason: 'CaseReason',
    area: 'ScreeningArea!',
    assessment: 'AreaAssessment!',
  },
  ...{ note: 'String', item: 'StudyItem!', adult: 'Int!', doneOn: 'LocalDate', attended: 'Boolean!' },
  ...{ answer: 'MeetingAnswer!', followUp: 'FollowUp!' },
};

/** The recruitment unit at work: families that apply, and everybody who must not see them. */
export class Unit {
  readonly recruiter: TestUser;
  readonly manager: TestUser;
  readonly member: TestUser;
  readonly steering: TestUser;
  readonly otherUnit: TestUser;
  private families = 0;

  private constructor(
    readonly world: World,
    readonly region: GivenRegion,
    other: GivenRegion,
  ) {
    this.recruiter = region.recruiter;
    this.manager = region.manager;
    this.member = region.member('0184').caseworker;
    this.steering = region.member('0184').steering;
    this.otherUnit = other.recruiter;
  }

  static async start(): Promise<Unit> {
    const world = await startWorld();
    const { familjepoolen, helsingborg } = await givenTwoRegions(world.api);
    return new Unit(world, familjepoolen, helsingborg);
  }

  /** A family that has applied and confirmed; its case is open when this returns. */
  async givenApplication(
    source: ApplicationSource = 'web',
  ): Promise<{ applicationId: string; caseId: string; email: string }> {
    this.families += 1;
    const family = this.families;
    const applicationId = await givenApplication(this.world.api, this.region, { family, source });
    await actAs(systemActor(this.region.id), () => this.world.api.get(ApplicationService).confirm(applicationId));
    await this.world.settled();
    return { applicationId, caseId: await this.caseOf({ applicationId }), email: familyOf(family).email };
  }

  async caseOf(subject: { applicationId: string } | { homeId: string }): Promise<string> {
    const [column, id] = 'homeId' in subject ? ['home_id', subject.homeId] : ['application_id', subject.applicationId];
    const sql = `select id from samhem.recruitment_cases where ${column} = $1`;
    return (await this.world.look<{ id: string }>(sql, [id]))[0]?.id ?? '';
  }

  async case(id: string, user: TestUser = this.recruiter): Promise<Card> {
    const query = `query ($id: ID!) { recruitmentCase(id: $id) { ${CASE} } }`;
    return well(await this.world.ask<{ recruitmentCase: Card }>(user, query, { id })).data.recruitmentCase;
  }

  /** One of the mutations by its name; `fields` of what it answers. */
  async act<Data = Card>(user: TestUser | null, name: string, ...rest: [variables: Variables, fields?: string]) {
    const [variables, fields = CASE] = rest;
    const names = Object.keys(variables);
    const query = `mutation (${names.map((one) => `$${one}: ${TYPES[one]}`).join(', ')}) {
      ${name}(${names.map((one) => `${one}: $${one}`).join(', ')}) { ${fields} } }`;
    const answer = await this.world.ask<Record<string, Data>>(user, query, variables);
    return { ...answer, result: answer.data?.[name] as Data };
  }

  async move(id: string, to: string, ...rest: [reason?: string | null, user?: TestUser]) {
    const [reason = null, user = this.recruiter] = rest;
    return this.act(user, 'moveCase', { id, to, reason });
  }

  /** Every area assessed, and a conclusion to go on. */
  async screen(caseId: string): Promise<void> {
    for (const area of AREAS) {
      well(await this.act(this.recruiter, 'assessArea', { caseId, area, assessment: 'SUFFICIENT' }, 'caseId'));
    }
    const concluded = { caseId };
    const query = `mutation ($caseId: ID!) { concludeScreening(caseId: $caseId, conclusion: GO_ON) { caseId } }`;
    well(await this.world.ask(this.recruiter, query, concluded));
  }

  async register(applicationId: string, user: TestUser = this.recruiter) {
    const { capabilities, ...offer } = homeInput(this.world.api, this.region).offer;
    const input = {
      ...homeInput(this.world.api, this.region),
      regi: 'OWN',
      offer: {
        ...offer,
        assignmentType: 'FOSTER_HOME',
        capabilities: capabilities.map(({ area, level }) => ({ area: area.toUpperCase(), level })),
      },
    };
    const query = `mutation ($applicationId: ID!, $input: RegisterHomeInput!) {
      registerHomeFromApplication(applicationId: $applicationId, input: $input) { ${CASE} } }`;
    type Data = { registerHomeFromApplication: Card };
    const answer = await this.world.ask<Data>(user, query, { applicationId, input });
    return { ...answer, result: answer.data?.registerHomeFromApplication };
  }

  /** Every register check of a home with one adult, without an obstacle. */
  async check(homeId: string): Promise<void> {
    const checkedOn = localDate(this.world.clock.today());
    await actAs(this.recruiter, async () => {
      for (const kind of CHECK_KINDS) {
        const check = { homeId, adult: 1, kind, checkedOn, outcome: 'no_obstacle' as const };
        await this.world.api.get(CheckService).record(check);
      }
    });
  }
}

/** @throws Error with the errors of an answer that should have none */
export function well<Given extends Answer<unknown>>(answer: Given): Given {
  if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
  return answer;
}
