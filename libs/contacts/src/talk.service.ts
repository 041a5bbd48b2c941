import { Injectable } from '@nestjs/common';
import { InvalidInputError } from '#libs/kernel';
import { Clock, EventRecorder, TenantDb, requireActor } from '#libs/platform';
import { RegionQueries } from '#libs/regions';
import { MunicipalityTalkEntity, StatedWantEntity } from './contact.entity.js';
import type { RecordTalkInput } from './contact.input.js';
import { ContactQueries } from './contact.queries.js';
import { talkProblems } from './contact.rules.js';
import type { CarriedMunicipalityType } from './contact.type.js';
import { ContactSweep } from './contact-sweep.service.js';

/** What follows from a talk that was held. */
@Injectable()
export class AfterTalk {
  constructor(
    private readonly events: EventRecorder,
    private readonly sweep: ContactSweep,
  ) {}

  async tell(municipalityId: string): Promise<void> {
    await this.events.record({ type: 'TalkRecorded', municipalityId });
    await this.sweep.follow(municipalityId);
  }
}

/** The recurring talk with a member about what it needs. */
@Injectable()
export class TalkService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly regions: RegionQueries,
    private readonly queries: ContactQueries,
    private readonly after: AfterTalk,
  ) {}

  /** @throws NotFoundError, InvalidInputError */
  async record({ wants, ...talk }: RecordTalkInput): Promise<CarriedMunicipalityType> {
    const { municipalityId } = talk;
    return this.db.run(async (manager) => {
      await this.queries.byId(municipalityId);
      const { zones } = await this.regions.mine();
      const zoneCodes = zones.map(({ code }) => code);
      const problems = talkProblems({ ...talk, wants }, this.clock.today(), zoneCodes);
      if (problems.length > 0) throw new InvalidInputError(problems);
      const { regionId, userId } = requireActor();
      const by = { regionId: regionId!, recordedAt: this.clock.now(), recordedBy: userId };
      const { identifiers } = await manager.insert(MunicipalityTalkEntity, { ...talk, note: talk.note ?? null, ...by });
      const talkId = identifiers[0]!['id'] as string;
      const rows = wants.map((want, index) => ({
        ...want,
        regionId: regionId!,
        municipalityId,
        talkId,
        position: index + 1,
      }));
      if (rows.length > 0) await manager.insert(StatedWantEntity, rows);
      await this.after.tell(municipalityId);
      return this.queries.carried(municipalityId);
    });
  }
}
