import { Injectable } from '@nestjs/common';
import { InvalidInputError, NotFoundError, addDays, isUuid, type FieldProblem, type LocalDate } from '#libs/kernel';
import { Clock, TenantDb, requireActor } from '#libs/platform';
import type { RecruitmentTargetInput } from '../proposal.input.js';
import { GapQueries } from './gap.queries.js';
import type { RecruitmentTargetType } from './gap.type.js';

const INSERT = `
  insert into samhem.recruitment_targets (region_id, assignment_type, age_band, capability, zone_code, homes_count, by_on, set_at, set_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`;
const END = 'update samhem.recruitment_targets set ended_at = $2, ended_by = $3 where id = $1 and ended_at is null';
const LONGEST_DAYS = 1_100;

/** What the unit's manager aims at, per kind of home. */
@Injectable()
export class TargetService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly queries: GapQueries,
  ) {}

  /** @throws InvalidInputError */
  async set(input: RecruitmentTargetInput): Promise<RecruitmentTargetType> {
    return this.db.run(async () => {
      const zones = await this.db.query<{ code: string }>('select code from samhem.zones');
      const problems = targetProblems(
        input,
        this.clock.today(),
        zones.map(({ code }) => code),
      );
      if (problems.length > 0) throw new InvalidInputError(problems);
      const { regionId, userId } = requireActor();
      const { assignmentType, ageBand, capability, zoneCode = null, homes, byOn } = input;
      const kind = [assignmentType, ageBand, capability, zoneCode];
      const values = [regionId, ...kind, homes, byOn, this.clock.now(), userId];
      const [row] = await this.db.query<{ id: string }>(INSERT, values);
      return (await this.queries.target(row!.id))!;
    });
  }

  /**
   * Reached or given up: it is no longer followed.
   * @throws NotFoundError
   */
  async end(id: string): Promise<RecruitmentTargetType> {
    return this.db.run(async () => {
      const target = isUuid(id) ? await this.queries.target(id) : undefined;
      if (!target) throw new NotFoundError();
      await this.db.query(END, [id, this.clock.now(), requireActor().userId]);
      return target;
    });
  }
}

function targetProblems({ zoneCode, byOn }: RecruitmentTargetInput, today: LocalDate, zones: string[]): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (zoneCode && !zones.includes(zoneCode))
    problems.push({ path: 'zoneCode', message: 'Välj ett område i regionen.' });
  if (byOn <= today || byOn > addDays(today, LONGEST_DAYS)) {
    problems.push({ path: 'byOn', message: 'Målet ska nås efter i dag och inom tre år.' });
  }
  return problems;
}
