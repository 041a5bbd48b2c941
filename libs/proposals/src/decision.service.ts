import { Injectable } from '@nestjs/common';
import { InvalidInputError, NotFoundError, isUuid, type FieldProblem } from '#libs/kernel';
import { Clock, EventRecorder, TenantDb, requireActor } from '#libs/platform';
import { PairQueries } from './pair.queries.js';
import { AlreadyDecidedError, ProposalChangedError } from './proposal.errors.js';
import type { DecideProposalInput } from './proposal.input.js';
import { ProposalQueries } from './proposal.queries.js';
import type { ProposalDecisionType } from './proposal.type.js';
import { REASONS_OF } from './proposal.words.js';

interface LineRow {
  readonly municipalityId: string;
  readonly homeId: string;
  readonly isDecided: boolean;
  readonly needFactsHash: string;
  readonly homeFactsHash: string;
  readonly snapshotHash: string;
}

/** One decision about a need at a time. */
const HOLD = `select pg_advisory_xact_lock(hashtextextended('proposal decision ' || $1, 0))`;
const LINE = `
  select l.municipality_id as "municipalityId", l.home_id as "homeId", l.is_decided as "isDecided",
    l.need_facts_hash as "needFactsHash", l.home_facts_hash as "homeFactsHash",
    (select r.snapshot_hash from samhem.proposal_runs r order by r.id desc limit 1) as "snapshotHash"
  from samhem.proposal_lines l where l.need_id = $1`;
const ALTERNATIVE = `
  select home_facts_hash as "homeFactsHash" from samhem.proposal_alternatives where need_id = $1 and home_id = $2`;
const INSERT = `
  insert into samhem.proposal_decisions (region_id, municipality_id, need_id, proposed_home_id, choice, home_id, reason_code, note,
    need_facts_hash, home_facts_hash, snapshot_hash, decided_at, decided_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) returning id`;
/** A choice whose ground has gone makes room for the new one. A choice that the latest run has kept, or has not seen yet, does not. */
const LET_GO = `
  update samhem.proposal_decisions d set undone_at = $2, undone_by = $3
  where d.need_id = $1 and d.undone_at is null and d.choice <> 'refused'
    and d.decided_at < (select r.started_at from samhem.proposal_runs r order by r.id desc limit 1)`;
const STANDING = `select 1 from samhem.proposal_decisions where need_id = $1 and undone_at is null
  and (choice <> 'refused' or home_id = $2)`;
const UNDO = `
  update samhem.proposal_decisions set undone_at = $2, undone_by = $3 where id = $1 and undone_at is null
  returning need_id as "needId", municipality_id as "municipalityId", home_id as "homeId", choice`;

/** What the unit decides about the lines of the proposal: a person chooses and says why. */
@Injectable()
export class DecisionService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly events: EventRecorder,
    private readonly pairs: PairQueries,
    private readonly queries: ProposalQueries,
  ) {}

  /** @throws InvalidInputError, ProposalChangedError, AlreadyDecidedError */
  async decide(input: DecideProposalInput): Promise<ProposalDecisionType> {
    const problems = decisionProblems(input);
    if (problems.length > 0) throw new InvalidInputError(problems);
    if (!isUuid(input.needId) || !isUuid(input.proposedHomeId)) throw new ProposalChangedError();
    return this.db.run(async () => {
      await this.db.query(HOLD, [input.needId]);
      const [line] = await this.db.query<LineRow>(LINE, [input.needId]);
      if (!line || line.homeId !== input.proposedHomeId) throw new ProposalChangedError();
      if (line.isDecided) throw new AlreadyDecidedError();
      const { userId } = requireActor();
      await this.db.query(LET_GO, [input.needId, this.clock.now(), userId]);
      if ((await this.db.query(STANDING, [input.needId, input.proposedHomeId])).length > 0) {
        throw new AlreadyDecidedError();
      }
      return this.record(input, line, await this.chosen(input, line));
    });
  }

  /**
   * The decision no longer stands, and the next run is free of it.
   * @throws NotFoundError when there is none to undo
   */
  async undo(id: string): Promise<ProposalDecisionType> {
    return this.db.run(async () => {
      const decided = isUuid(id) ? await this.queries.decision(id) : undefined;
      const [rows] = decided
        ? ((await this.db.query(UNDO, [id, this.clock.now(), requireActor().userId])) as unknown as [Undone[]])
        : [[]];
      const undone = rows[0];
      if (!decided || !undone) throw new NotFoundError();
      const { needId, municipalityId, homeId } = undone;
      await this.events.record({ type: 'ProposalDecided', municipalityId: null, needId, homeId });
      if (undone.choice !== 'refused') {
        await this.events.record({ type: 'SuggestionTakenBack', municipalityId, needId });
      }
      return decided;
    });
  }

  private async chosen({ needId, choice, chosenHomeId }: DecideProposalInput, line: LineRow): Promise<Chosen> {
    if (choice !== 'changed') return { homeId: line.homeId, homeFactsHash: line.homeFactsHash };
    const [alternative] = isUuid(chosenHomeId ?? '')
      ? await this.db.query<{ homeFactsHash: string }>(ALTERNATIVE, [needId, chosenHomeId])
      : [];
    if (!alternative) {
      throw new InvalidInputError([{ path: 'chosenHomeId', message: 'Välj ett av alternativen på raden.' }]);
    }
    return { homeId: chosenHomeId!, ...alternative };
  }

  private async record(input: DecideProposalInput, line: LineRow, chosen: Chosen): Promise<ProposalDecisionType> {
    const { regionId, userId } = requireActor();
    const { needId, choice, reason, note } = input;
    const { municipalityId, needFactsHash, snapshotHash } = line;
    const { homeId, homeFactsHash } = chosen;
    const [row] = await this.db.query<{ id: string }>(INSERT, [
      ...[regionId, municipalityId, needId, line.homeId, choice, homeId, reason, note?.trim() || null],
      ...[needFactsHash, homeFactsHash, snapshotHash, this.clock.now(), userId],
    ]);
    await this.events.record({ type: 'ProposalDecided', municipalityId: null, needId, homeId, reasonCode: reason });
    if (choice !== 'refused') await this.suggest({ needId, municipalityId, homeId });
    return (await this.queries.decision(row!.id))!;
  }

  /** The municipality is told on its own need; whether to express interest is its own matter. */
  private async suggest({ needId, municipalityId, homeId }: Omit<Undone, 'choice'>): Promise<void> {
    if (await this.pairs.hasOpenInterest(needId, homeId)) return;
    const profileId = await this.pairs.profileOf(homeId, municipalityId);
    const profile = profileId ? { profileId } : {};
    await this.events.record({ type: 'HomeSuggested', municipalityId, needId, ...profile });
  }
}

interface Chosen {
  readonly homeId: string;
  readonly homeFactsHash: string;
}

interface Undone {
  readonly needId: string;
  readonly municipalityId: string;
  readonly homeId: string;
  readonly choice: string;
}

function decisionProblems({ choice, reason, note, chosenHomeId }: DecideProposalInput): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (!REASONS_OF[choice].includes(reason)) {
    problems.push({ path: 'reason', message: 'Välj ett skäl som hör till beslutet.' });
  }
  if (reason === 'other' && !note?.trim()) {
    problems.push({ path: 'note', message: 'Skriv skälet när det inte finns i listan.' });
  }
  if (choice === 'changed' && !chosenHomeId) {
    problems.push({ path: 'chosenHomeId', message: 'Välj vilket hem som ska föreslås i stället.' });
  }
  return problems;
}
