// Requests a second of the profile list, for Samhem, PostGraphile and a bare statement, in turns within one run:
//   npm run bench:list [-- --rounds 4 --seconds 5]
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { cpuOf } from './cpu.mjs';
import { FILTER, PAGE, IDENTITY_KEY, PROFILES, SESSION_SECRET, openMarket } from './market.mjs';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '4' }, seconds: { type: 'string', default: '5' } },
});
const CONNECTIONS = 16;
const FIRST_PORT = 4_610;
const here = (file) => fileURLToPath(new URL(file, import.meta.url));

const SAMHEM_QUERY = `query Profiles($first: Int!, $filter: ProfileFilter) { profiles(first: $first, filter: $filter) {
  nodes { id assignmentType ageBands zone { code name } freePlaces hasOwnChildren hasAnimals isStepFree offersOwnRoom
    hasDaytimeAdult languages capabilities { area band } available isOnMarket }
  pageInfo { hasNextPage endCursor } } }`;
const POSTGRAPHILE_QUERY = `query Profiles($first: Int!, $assignment: String!, $ageBand: String!, $zone: String!) {
  market(first: $first, assignment: $assignment, ageBand: $ageBand, zone: $zone) {
    nodes { id: rowId assignmentType ageBands zoneByRegionIdAndZoneCode { code name } freePlaces hasOwnChildren hasAnimals isStepFree
      offersOwnRoom hasDaytimeAdult languages capabilitySubstance capabilityTrauma capabilityNpf capabilitySchool
      capabilityProtection available onMarket }
    pageInfo { hasNextPage endCursor } } }`;

function contestants({ caseworker }) {
  const filter = {
    assignmentType: FILTER.assignmentType.toUpperCase(),
    ageBand: `AGE_${FILTER.ageBand.replace('-', '_')}`,
    zoneCode: FILTER.zoneCode,
    noAnimals: true,
  };
  const asked = { first: PAGE, assignment: FILTER.assignmentType, ageBand: FILTER.ageBand, zone: FILTER.zoneCode };
  const CASEWORKER = JSON.stringify(caseworker.settings);
  return [
    {
      name: 'Samhem',
      file: here('../../dist/apps/api/src/main.js'),
      env: { LOG_LEVEL: 'silent', SESSION_SECRET, IDENTITY_KEY },
      headers: { cookie: caseworker.cookie },
      body: { query: SAMHEM_QUERY, variables: { first: PAGE, filter } },
    },
    {
      name: 'PostGraphile 5',
      file: here('postgraphile.mjs'),
      // Its development mode plans dearly; it is measured at its best.
      env: { CASEWORKER, GRAPHILE_ENV: 'production' },
      body: { query: POSTGRAPHILE_QUERY, variables: asked },
    },
    { name: 'bare pg', file: here('bare-pg.mjs'), env: { CASEWORKER }, body: {} },
  ];
}

async function start({ name, file, env, headers, body }, port, url) {
  const child = fork(file, [], {
    cwd: here('../..'),
    execArgv: file.endsWith('bare-pg.mjs') ? ['--import', here('../support/typescript.mjs')] : [],
    env: { PATH: process.env.PATH, NODE_ENV: 'development', DATABASE_URL: url, PORT: String(port), ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', () => reject(new Error(`${name} did not start`)));
  });
  const request = {
    url: `http://127.0.0.1:${port}/graphql`,
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  };
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const stop = () => (child.kill(), gone);
  return { name, request, pid: child.pid, stop };
}

/** All three must answer with the same homes in the same order, or the race means nothing. */
async function idsFrom({ name, request: { url, ...options } }) {
  const text = await (await fetch(url, options)).text();
  const list = Object.values(JSON.parse(text).data ?? {})[0];
  if (list?.nodes?.length !== PAGE) throw new Error(`${name} answered ${text.slice(0, 500)}`);
  return list.nodes.map(({ id }) => id).join();
}

async function race(runner, seconds) {
  const before = [cpuOf(runner.pid), cpuOf(market.postmaster, { children: true })];
  const result = await autocannon({ ...runner.request, connections: CONNECTIONS, duration: seconds });
  const failures = result.non2xx + result.errors;
  if (failures > 0) throw new Error(`${runner.name}: ${failures} failures`);
  const done = result.requests.total;
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    nodeCpu: (cpuOf(runner.pid) - before[0]) / done,
    postgresCpu: (cpuOf(market.postmaster, { children: true }) - before[1]) / done,
  };
}

const median = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];

function report(results) {
  const middle = (name, figure) => median(results.get(name).map((round) => round[figure]));
  const ratio = (name, to) => (middle(name, 'perSecond') / middle(to, 'perSecond')).toFixed(2);
  const cpu = (name) => middle(name, 'nodeCpu') + middle(name, 'postgresCpu');
  console.table(
    [...results.keys()].map((name) => ({
      server: name,
      'requests/s': Math.round(middle(name, 'perSecond')),
      'to PostGraphile': ratio(name, 'PostGraphile 5'),
      'to bare pg': ratio(name, 'bare pg'),
      'p50 ms': middle(name, 'p50'),
      'p99 ms': middle(name, 'p99'),
      'node CPU ms': middle(name, 'nodeCpu').toFixed(2),
      'postgres CPU ms': middle(name, 'postgresCpu').toFixed(2),
      'thrift to PostGraphile': (cpu('PostGraphile 5') / cpu(name)).toFixed(2),
    })),
  );
}

const market = await openMarket();
const runners = [];
try {
  for (const [index, one] of contestants(market).entries()) {
    runners.push(await start(one, FIRST_PORT + index, market.url));
  }
  const ids = await Promise.all(runners.map(idsFrom));
  if (new Set(ids).size !== 1) throw new Error('the servers do not answer with the same profiles');
  console.log(`${PROFILES} profiles, ${PAGE} a page, four filters, row policies on, ${CONNECTIONS} connections`);
  for (const runner of runners) await race(runner, 3);
  const results = new Map(runners.map(({ name }) => [name, []]));
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const runner of runners) results.get(runner.name).push(await race(runner, Number(values.seconds)));
  }
  report(results);
} finally {
  await Promise.all(runners.map(({ stop }) => stop()));
  await market.close();
}
