import { Injectable } from '@nestjs/common';
import { InvalidInputError, type FieldProblem, type LocalDate } from '#libs/kernel';
import { Clock, EventRecorder, TenantDb, requireActor } from '#libs/platform';
import type { WeightDecisionInput } from '../proposal.input.js';
import { WEIGHT_PROFILES, type WeightProfile } from '../proposal.words.js';
import type { WeightChoiceType, WeightDecisionType, WeightProfileFiguresType } from './gap.type.js';

/** Fewer than so many are not told: they would point at single cases. */
const FEWEST = 5;

/** The steering group sees that the unit recorded it; who did is the unit's to see. */
const DECISIONS = `
  select d.id, d.profile, d.decided_on as "decidedOn", d.decision_reference as "decisionReference", d.in_force_from as "inForceFrom",
    d.recorded_at as "recordedAt", coalesce(u.display_name, r.unit_name) as "recordedByName"
  from samhem.weight_decisions d join samhem.regions r on r.id = d.region_id
  left join samhem.users u on u.region_id = d.region_id and u.id = d.recorded_by
  order by d.in_force_from desc, d.recorded_at desc, d.id desc`;
const FIGURES = `
  select o.profile, count(*)::int as nights, sum(o.proposed)::int as proposed, sum(o.in_time)::int as "inTime",
    sum(o.past_limit_proposed)::int as "pastLimitProposed", sum(o.past_limit_left)::int as "pastLimitLeft"
  from samhem.profile_outcomes o group by o.profile`;
const INSERT = `
  insert into samhem.weight_decisions (region_id, profile, decided_on, decision_reference, in_force_from, recorded_at, recorded_by)
  values ($1, $2, $3, $4, $5, $6, $7)`;

/** The steering group's choice of weights: what it has decided, and what each choice would have meant. */
@Injectable()
export class WeightChoiceService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly events: EventRecorder,
  ) {}

  async choice(): Promise<WeightChoiceType> {
    return this.db.run(async () => {
      const decisions = await this.db.query<WeightDecisionType>(DECISIONS);
      const today = this.clock.today();
      const inForce = decisions.find(({ inForceFrom }) => inForceFrom <= today)?.profile ?? 'lika';
      const rows = await this.db.query<WeightProfileFiguresType>(FIGURES);
      return { inForce, decisions, figures: WEIGHT_PROFILES.map((profile) => figuresOf(profile, rows)) };
    });
  }

  /**
   * Records what the steering group has decided.
   * @throws InvalidInputError
   */
  async record(input: WeightDecisionInput): Promise<WeightChoiceType> {
    const problems = decisionProblems(input, this.clock.today());
    if (problems.length > 0) throw new InvalidInputError(problems);
    return this.db.run(async () => {
      const { regionId, userId } = requireActor();
      const { profile, decidedOn, decisionReference, inForceFrom } = input;
      const reference = decisionReference.trim();
      await this.db.query(INSERT, [regionId, profile, decidedOn, reference, inForceFrom, this.clock.now(), userId]);
      await this.events.record({ type: 'WeightProfileDecided', municipalityId: null });
      return this.choice();
    });
  }
}

function figuresOf(profile: WeightProfile, rows: readonly WeightProfileFiguresType[]): WeightProfileFiguresType {
  const row = rows.find((one) => one.profile === profile);
  const told = (count: number | null | undefined) => (count == null || count < FEWEST ? null : count);
  return {
    profile,
    nights: row?.nights ?? 0,
    proposed: told(row?.proposed),
    inTime: told(row?.inTime),
    pastLimitProposed: told(row?.pastLimitProposed),
    pastLimitLeft: told(row?.pastLimitLeft),
  };
}

function decisionProblems(input: WeightDecisionInput, today: LocalDate): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (input.decidedOn > today) problems.push({ path: 'decidedOn', message: 'Beslutet kan inte ligga i framtiden.' });
  if (input.inForceFrom < input.decidedOn) {
    problems.push({ path: 'inForceFrom', message: 'Beslutet kan gälla tidigast från den dag det fattades.' });
  }
  if (input.inForceFrom < today) {
    problems.push({
      path: 'inForceFrom',
      message: 'Beslutet kan inte gälla bakåt i tiden: förslag har redan räknats.',
    });
  }
  if (input.decisionReference.trim() === '') {
    problems.push({ path: 'decisionReference', message: 'Ange paragraf eller diarienummer.' });
  }
  return problems;
}
