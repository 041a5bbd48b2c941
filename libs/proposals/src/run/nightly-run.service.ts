import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { ExactSolver, compassOf, propose, solveExactly, type Answer, type ExactRun } from '#libs/matching';
import { Clock, TenantDb } from '#libs/platform';
import { EveryRegion } from '#libs/regions';
import type { WorthRow } from '../gap/compass.rules.js';
import { everyKind, wishedHome } from '../gap/kind.rules.js';
import { WEIGHT_PROFILES, type WeightProfile } from '../proposal.words.js';
import { thousandths } from './proposal-lines.js';
import { RegionRun, type FinishedRun } from './region-run.service.js';
import { RunStore, type ProfileOutcome } from './run-store.service.js';

/** Days from the question to the family until the child can have moved in (4b-simulated-region). */
const LEAD_DAYS = 21;

/** Whether this calendar day has its night's run. $1 = today in Sweden. */
const DONE_TODAY = `
  select 1 from samhem.proposal_runs
  where kind = 'nightly' and gap_millionths is not null and (started_at at time zone 'Europe/Stockholm')::date = $1::date`;
const LOCK = `select pg_advisory_xact_lock(hashtextextended('proposal night ' || samhem.current_region(), 0))`;

/** Once a day in every region: the exact best, how far the fast answer is from it, what one more home would be worth, and what the four profiles would have given. */
@Injectable()
export class NightlyRun implements OnApplicationShutdown {
  private readonly solver = new ExactSolver();

  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly regions: EveryRegion,
    private readonly runs: RegionRun,
    private readonly store: RunStore,
  ) {}

  async run(): Promise<void> {
    await this.regions.do(() => this.here());
  }

  /**
   * Reads and stores in transactions of their own: other runs need not wait for the solver.
   * @returns false when the day's run is there already, or has been made elsewhere meanwhile
   */
  async here(): Promise<boolean> {
    if (await this.isDone()) return false;
    const run = await this.runs.run('nightly');
    const exact = await this.exactly(run.answer);
    const found = {
      bearings: bearingsOf(run, exact.needPrices),
      outcomes: WEIGHT_PROFILES.map((profile) => outcomeOf(profile, run.answer)),
    };
    return this.db.run(async () => {
      await this.db.query(LOCK);
      const isFirst = !(await this.isDone());
      if (isFirst) await this.store.addNight(run.id, exact, found);
      return isFirst;
    });
  }

  private async isDone(): Promise<boolean> {
    return (await this.db.query(DONE_TODAY, [this.clock.today()])).length > 0;
  }

  private async exactly(answer: Answer): Promise<Pick<ExactRun, 'bound' | 'gap' | 'rounds' | 'needPrices'>> {
    const hasNothing = answer.candidates.edges.home.length === 0;
    const { count } = answer.region.needs;
    return hasNothing
      ? { bound: 0, gap: 0, rounds: 0, needPrices: new Float64Array(count) }
      : solveExactly(answer, this.solver);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.solver.close();
  }
}

/** Kinds that would add nothing are left out. */
function bearingsOf({ answer, zoneCodes }: FinishedRun, needPrices: Float64Array): WorthRow[] {
  if (answer.region.needs.count === 0) return [];
  const kinds = everyKind(zoneCodes);
  return compassOf(answer, needPrices, kinds.map(wishedHome)).flatMap(({ home, worth, couldHelp }) =>
    worth > 0 ? { ...kinds[home.registeredAt]!, worth: thousandths(worth), couldHelp } : [],
  );
}

function outcomeOf(profile: WeightProfile, { region }: Answer): ProfileOutcome {
  const { assignment } = propose(region, profile);
  const needs = region.needs.source.map(({ waitedDays, limitDays }, index) => ({
    isProposed: assignment.homeOf[index]! >= 0,
    isInTime: waitedDays + LEAD_DAYS <= limitDays,
    isPast: waitedDays > limitDays,
  }));
  const count = (which: (need: (typeof needs)[number]) => boolean) => needs.filter(which).length;
  return {
    profile,
    proposed: count(({ isProposed }) => isProposed),
    inTime: count(({ isProposed, isInTime }) => isProposed && isInTime),
    pastLimitProposed: count(({ isProposed, isPast }) => isProposed && isPast),
    pastLimitLeft: count(({ isProposed, isPast }) => !isProposed && isPast),
  };
}
