// From a saved change to the other person's page, at 500 open needs × 2 000 published homes, on each queue:
//   npm run bench:latency [-- --changes 200 --every 2000 --redis redis://127.0.0.1:6379 --only postgres]
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { QUEUE_NAME, queueBackend } from '../../dist/libs/platform/src/index.js';
import { cpuOf, parentOf } from './cpu.mjs';
import { Person } from './latency-person.mjs';
import { HOMES, NEEDS, SECRETS, openRegion } from './latency-region.mjs';

const { values } = parseArgs({
  options: {
    changes: { type: 'string', default: '200' },
    redis: { type: 'string', default: process.env.REDIS_URL },
    only: { type: 'string' },
    every: { type: 'string', default: '2000' },
    poll: { type: 'boolean', default: false },
    keep: { type: 'string' },
  },
});
const CHANGES = Number(values.changes);
/** From one change to the next at the least, ms; 0 = at once when the last one's page is right. */
const EVERY_MS = Number(values.every);
const PORT = 4_640;
const LIMIT_MS = 1_000;
const here = (file) => fileURLToPath(new URL(file, import.meta.url));

async function start(file, environment) {
  const child = fork(here(file), [], {
    cwd: here('../..'),
    env: { PATH: process.env.PATH, NODE_ENV: 'development', LOG_LEVEL: 'silent', ...SECRETS, ...environment },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', () => reject(new Error(`${file} did not start`)));
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  return { pid: child.pid, stop: () => (child.kill(), gone) };
}

/** Everything recorded so far has been relayed and done. */
async function settled({ database }, queue) {
  for (let calm = 0; calm < 3;) {
    const { rows } = await database.query('select count(*)::int as left from samhem.event_outbox');
    const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'prioritized');
    calm = rows[0].left + Object.values(counts).reduce((sum, count) => sum + count, 0) === 0 ? calm + 1 : 0;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

let nextAt = 0;
/** One change after the other as in a busy day; what else follows from the last may still be under way. */
async function turn() {
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, nextAt - performance.now())));
  nextAt = performance.now() + EVERY_MS;
}

/** Who changes, who looks on: a member's two colleagues and the unit. */
async function peopleOf({ region, cookies }) {
  const person = (of) => new Person(PORT, { cookie: cookies.get(of.userId), isPolling: values.poll });
  const [unit, ...members] = [region.recruiter, ...region.members.map(({ caseworker }) => caseworker)].map(person);
  await unit.followProposal();
  return { unit, colleagues: new Map(region.members.map(({ id }, index) => [id, members[index]])) };
}

/** A need asks for what nobody in the region is, and every other time for what it asked before. */
async function changeNeed({ unit, colleagues }, { id, municipalityId }, isLost) {
  const member = colleagues.get(municipalityId);
  const page = await member.open(id);
  const change = await member.changeOf(id, { assignmentType: isLost ? 'CONTACT_PERSON' : 'FOSTER_HOME' });
  await turn();
  const savedAt = await member.changeNeed(id, change);
  const [onPage, onProposal] = await Promise.all([
    page.until(({ matches }) => (matches.length === 0) === isLost, savedAt),
    unit.proposalUntil((unmet) => unmet.has(id) === isLost, savedAt),
  ]);
  page.leave();
  return { 'need → colleague’s page': onPage, 'need → unit’s proposal': onProposal };
}

/** The first home on a need's list is no longer to be had, or offers something else; then it is as before. */
async function changeHome({ unit, colleagues, homeOf }, { id, municipalityId }, kind) {
  const page = await colleagues.get(municipalityId).open(id);
  const [{ profileId }] = page.now.matches;
  const homeId = await homeOf(profileId);
  const isThere = ({ matches }) => matches.some((match) => match.profileId === profileId);
  const offer = kind === 'offer' ? await unit.offerOf(homeId) : undefined;
  const steps = offer
    ? [
        () => unit.changeOffer(homeId, { ...offer, assignmentType: 'CONTACT_PERSON' }),
        () => unit.changeOffer(homeId, offer),
      ]
    : [() => unit.declineAvailability(homeId), () => unit.confirmAvailability(homeId)];
  const [pages, proposals] = [[], []];
  for (const [index, step] of steps.entries()) {
    await turn();
    const savedAt = await step();
    const [onPage, onProposal] = await Promise.all([
      page.until((now) => isThere(now) === (index === 1), savedAt),
      unit.proposalUntil(() => true, savedAt),
    ]);
    pages.push(onPage);
    proposals.push(onProposal);
  }
  page.leave();
  return { [`home’s ${kind} → member’s page`]: pages, 'home → unit’s proposal': proposals };
}

async function measure(region, queue) {
  const people = await peopleOf(region);
  const ofProfile = `select u.home_id as id from samhem.profiles p join samhem.publications u on u.id = p.publication_id where p.id = $1`;
  people.homeOf = async (profileId) => (await region.database.query(ofProfile, [profileId])).rows[0].id;
  const times = new Map();
  const add = (measured) => {
    for (const [kind, some] of Object.entries(measured)) times.set(kind, [...(times.get(kind) ?? []), some].flat());
  };
  try {
    for (let turn = 0; turn < CHANGES / 4; turn += 1) {
      const [need, other] = [0, 3].map((step) => region.needs[(turn * 7 + step) % region.needs.length]);
      add(await changeNeed(people, need, true));
      add(await changeHome(people, other, turn % 2 ? 'offer' : 'availability'));
      add(await changeNeed(people, need, false));
    }
  } finally {
    for (const person of [people.unit, ...people.colleagues.values()]) await person.close();
  }
  await settled(region, queue);
  return times;
}

function report(name, times, [api, worker, postgres]) {
  const at = (sorted, share) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]);
  const all = [...times, ['all', [...times.values()].flat()]];
  console.log(
    `\n${name} queue, ${NEEDS} open needs × ${HOMES} published homes, ms from the mutation’s answer to the right page`,
  );
  const rows = all.map(([kind, measured]) => {
    const sorted = measured.toSorted((one, other) => one - other);
    return { change: kind, times: sorted.length, p50: at(sorted, 0.5), p95: at(sorted, 0.95), max: at(sorted, 1) };
  });
  console.table(rows);
  console.log(
    `processor time a change, ms: api ${api}, worker ${worker}, database ${postgres}; load ${loadavg()[0].toFixed(1)}`,
  );
  return Math.max(...rows.map(({ p95 }) => p95));
}

async function onQueue(place, name) {
  const region = await place.copy(`latency_${name}`);
  const database = new pg.Client({ connectionString: region.adminUrl });
  await database.connect();
  region.database = database;
  const environment = {
    DATABASE_URL: region.url,
    PORT: String(PORT),
    MAIL_DIR: '/tmp',
    ...(name === 'redis' ? { REDIS_URL: values.redis } : {}),
  };
  const backend = queueBackend(environment);
  const queue = backend.queue(QUEUE_NAME);
  const servers = [];
  try {
    servers.push(await start('../../dist/apps/api/src/main.js', environment));
    servers.push(await start('../../dist/apps/worker/src/main.js', environment));
    await settled(region, queue);
    const { rows } = await database.query('select pg_backend_pid() as pid');
    const spent = () => [...servers.map(({ pid }) => cpuOf(pid)), cpuOf(parentOf(rows[0].pid), { children: true })];
    const before = spent();
    const times = await measure(region, queue);
    const costs = spent().map((now, index) => Math.round((now - before[index]) / CHANGES));
    return report(name, times, costs);
  } finally {
    await Promise.all(servers.map(({ stop }) => stop()));
    await queue.close();
    await backend.close();
    await database.end();
  }
}

const place = await openRegion(values.keep);
try {
  const backends = ['postgres', ...(values.redis ? ['redis'] : [])].filter(
    (name) => !values.only || name === values.only,
  );
  for (const name of backends) if ((await onQueue(place, name)) > LIMIT_MS) process.exitCode = 1;
} finally {
  await place.close();
}
