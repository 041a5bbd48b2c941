import { startWorld, type TestUser, type World } from '../support/world.js';
import { plantMembers, type Member } from './interleaved-members.js';

const REQUESTS = 800;
const AT_ONCE = 16;
const NEEDS = '{ needs(first: 50) { nodes { caseNumber municipality { id } } } }';
const END = 'mutation End($id: ID!) { endNeed(id: $id, reason: WITHDRAWN) { id } }';

interface List {
  readonly needs: { readonly nodes: readonly { caseNumber: string; municipality: { id: string } }[] };
}

let world: World;
let members: Member[];

beforeAll(async () => {
  world = await startWorld({ worker: false, pool: 4 });
  members = await plantMembers(world.database.adminUrl, 12);
});
afterAll(() => world?.close());

const userOf = ({ actor }: Member) => actor as TestUser;
const anyOf = <T>(list: readonly T[]) => list[Math.floor(Math.random() * list.length)]!;

/** What came back that was not the member's own. */
async function strangersIn(member: Member): Promise<number> {
  const { data, text } = await world.ask<List>(userOf(member), NEEDS);
  const seen = data.needs.nodes;
  expect(seen.some(({ caseNumber }) => caseNumber === member.caseNumber)).toBe(true);
  const others = members.filter((other) => other !== member && text.includes(other.municipalityId));
  return seen.filter(({ municipality }) => municipality.id !== member.municipalityId).length + others.length;
}

/** One of: reading, ending a need that is another's, asking as nobody. */
async function request(): Promise<number> {
  const chance = Math.random();
  if (chance < 0.7) return strangersIn(anyOf(members));
  if (chance < 0.85) {
    const [one, other] = [anyOf(members), anyOf(members)];
    if (one === other) return 0;
    const { codes } = await world.ask(userOf(one), END, { id: other.needId });
    return codes[0] === 'NOT_FOUND' ? 0 : 1;
  }
  const { codes } = await world.ask(null, NEEDS);
  return codes[0] === 'UNAUTHENTICATED' ? 0 : 1;
}

it('interleaved over HTTP, twelve members get only what is theirs', async () => {
  let left = REQUESTS;
  let strangers = 0;
  const client = async () => {
    while ((left -= 1) >= 0) strangers += await request();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, client));
  expect(strangers).toBe(0);
  const ended = await world.look<{ count: number }>(`select count(*)::int from samhem.needs where status <> 'open'`);
  expect(ended).toEqual([{ count: 0 }]);
}, 90_000);
