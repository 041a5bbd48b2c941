import { CostSplitService, CountSnapshotService } from '#libs/billing';
import { HomeService } from '#libs/homes';
import { MatchRunService } from '#libs/matching';
import { RegionRun } from '#libs/proposals';
import { Clock, TenantDb, actAs, narrowActor, systemActor } from '#libs/platform';
import { RecomputeService } from '#libs/profiles';
import { shippedRegions, type Founding } from '#libs/regions';
import { carryMembers, checkAndAsk } from './checks-and-consents.js';
import { tell, type Story } from './courses.js';
import { fillBoard } from './families.js';
import { givenRegion, regionAsGiven, type App, type GivenRegion } from './given-region.js';
import { confirm, fillPool, type PoolHome } from './pool.js';
import { idOf } from './stable-id.js';
import { Steps } from './steps.js';
import { PLANS, storiesOf } from './stories.js';

const FILLED = 'demonstration.filled';
/** Of so many homes, one has not answered lately: its availability has expired. */
const SILENT_EVERY = 17;
/** The others were asked within so many days. */
const CALLING_DAYS = 12;
/** Left alone for so long, nobody confirms anything any more, and the market would stand empty. */
const FORGOTTEN_DAYS = 20;

/** The shipped regions, founded and filled. What an earlier start has done is not done again; what it left undone is. */
export async function fillDemonstration(app: App, log: (line: string) => void): Promise<GivenRegion[]> {
  const regions: GivenRegion[] = [];
  for (const founding of shippedRegions()) {
    const id = idOf(founding.code);
    const foundedAt = await foundedAtOf(app, id);
    if (foundedAt && (await isFilled(app, id))) {
      regions.push(await regionAsGiven(app, id));
      await confirmForgotten(app, regions.at(-1)!);
    } else {
      log(`fyller demonstrationen: ${founding.name} …`);
      const region = foundedAt ? await regionAsGiven(app, id) : await givenRegion(app, founding, id);
      await fill(new Steps(app, (await foundedAtOf(app, id))!), region, founding);
      regions.push(region);
    }
  }
  return regions;
}

async function fill(steps: Steps, region: GivenRegion, { code }: Founding): Promise<void> {
  const { plan, homes: all, drafts, budgetOre } = PLANS[code]!;
  const homes = await fillPool(steps, region, { all, drafts, old: Math.ceil((all - drafts) * 0.55) });
  const stories = storiesOf(region, plan, homes);
  for (const story of stories) await tell(steps, region, story);
  const spared = new Set(stories.filter((story) => wasJustAsked(story) || isFull(story)).map(({ home }) => home));
  await confirmMost(
    steps,
    region,
    homes.filter((home) => Object.keys(home.profileIds).length > 0 && !spared.has(home)),
  );
  const told = new Set(stories.map(({ home }) => home));
  await checkAndAsk(
    steps,
    region,
    homes.filter((home) => !told.has(home)),
  );
  await carryMembers(steps, region);
  await splitCosts(steps, region, budgetOre);
  await fillBoard(steps, region);
  steps.goTo(0);
  await settle(steps.app, region);
}

function wasJustAsked({ course, daysAgo }: Story): boolean {
  return daysAgo < 25 && course !== 'open' && course !== 'ended';
}

function isFull({ course, home, need }: Story): boolean {
  return course === 'placed' && (need.childrenCount ?? 1) >= home.places;
}

async function confirmMost(steps: Steps, region: GivenRegion, homes: readonly PoolHome[]): Promise<void> {
  const answering = homes.filter(({ number }) => number % SILENT_EVERY !== 0);
  for (let daysAgo = 1; daysAgo <= CALLING_DAYS; daysAgo += 1) {
    const today = answering.filter(({ number }) => 1 + (number % CALLING_DAYS) === daysAgo);
    await confirm(steps, region, { homes: today, key: `lately.${daysAgo}`, daysAgo });
  }
}

/** This year's split, and next year's once its counting day has passed. */
async function splitCosts(steps: Steps, { administrator }: GivenRegion, budget: bigint): Promise<void> {
  steps.goTo(0);
  const today = steps.app.get(Clock).today();
  const thisYear = Number(today.slice(0, 4));
  const years = today >= `${thisYear}-11-01` ? [thisYear, thisYear + 1] : [thisYear];
  for (const [index, year] of years.entries()) {
    await steps.once(administrator, { key: `split.${year}`, daysAgo: 0 }, async () => {
      await steps.app.get(CountSnapshotService).take(year);
      await steps.app.get(CostSplitService).compute(year, budget + BigInt(index) * 18_750_000n);
    });
  }
}

/**
 * What the worker would do with the events of a whole year is done here for the needs that are still open; the rest of the outbox is
 * history and would only keep the worker from what is new.
 */
async function settle(app: App, { id }: GivenRegion): Promise<void> {
  await actAs(systemActor(id), async () => {
    await app.get(RecomputeService).region();
    await app.get(MatchRunService).run();
    // The night's exact solve is left to the worker, which finds at its start that the day has none.
    await app.get(RegionRun).run('change');
  });
  await actAs(narrowActor('relay'), () =>
    app.get(TenantDb).query('delete from samhem.event_outbox where region_id = $1', [id]),
  );
  await actAs(systemActor(id), () =>
    app.get(TenantDb).query('insert into samhem.processed_jobs (region_id, job_key) values ($1, $2)', [id, FILLED]),
  );
}

async function isFilled(app: App, id: string): Promise<boolean> {
  const sql = 'select job_key from samhem.processed_jobs where region_id = $1 and job_key = $2';
  const marks = await actAs(systemActor(id), () => app.get(TenantDb).query(sql, [id, FILLED]));
  return marks.length > 0;
}

async function foundedAtOf(app: App, id: string): Promise<string | undefined> {
  const sql = 'select created_at as "foundedAt" from samhem.regions where id = $1';
  const [region] = await actAs(systemActor(id), () => app.get(TenantDb).query<{ foundedAt: string }>(sql, [id]));
  return region?.foundedAt;
}

/** A demonstration that has lain still for weeks wakes with families that answer again. */
async function confirmForgotten(app: App, { recruiter }: GivenRegion): Promise<void> {
  await actAs(recruiter, async () => {
    const today = app.get(Clock).today();
    const expired = await app.get(TenantDb).query<{ homeId: string }>(
      `select h.id as "homeId" from samhem.homes h
       where h.region_id = samhem.current_region() and h.status = 'published' and $1::date - ${FORGOTTEN_DAYS} >
         (select max(o.availability_confirmed_on) from samhem.home_offers o where o.region_id = h.region_id)`,
      [today],
    );
    for (const { homeId } of expired) await app.get(HomeService).confirmAvailability(homeId, today);
  });
}
