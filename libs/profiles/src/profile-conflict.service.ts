import { Injectable } from '@nestjs/common';
import { NotFoundError, isUuid } from '#libs/kernel';
import { Clock, EventRecorder, TenantDb, requireActor } from '#libs/platform';
import { ProfileQueries } from './profile.queries.js';

const DECLARE = `
  insert into samhem.profile_conflicts (region_id, municipality_id, profile_id, user_id, declared_at)
  values ($1, $2, $3, $4, $5) on conflict do nothing`;

/** $1 = home, $2 = reader, $3 = now, $4 = who undoes: every id under which the reader has met the home. */
const UNDO = `
  with undone as (
    delete from samhem.profile_conflicts k using samhem.profiles p, samhem.publications u
    where p.region_id = k.region_id and p.id = k.profile_id and u.region_id = p.region_id and u.id = p.publication_id
      and u.home_id = $1 and k.user_id = $2
    returning k.region_id, k.municipality_id, k.declared_at, k.profile_id, p.changed_at
  ), kept as (
    insert into samhem.undone_conflicts (region_id, municipality_id, home_id, user_id, declared_at, undone_at, undone_by)
    select region_id, municipality_id, $1, $2, min(declared_at), $3, $4 from undone group by region_id, municipality_id
  )
  select distinct on (municipality_id) municipality_id as "municipalityId", profile_id as "profileId"
  from undone order by municipality_id, changed_at desc, profile_id`;

/** "Jag känner familjen": a reader who recognises a home is no longer one of its readers. */
@Injectable()
export class ProfileConflicts {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly events: EventRecorder,
    private readonly queries: ProfileQueries,
  ) {}

  /**
   * Hides the home from the actor, under this id and later ones, in lists, matches and interests. The unit is told.
   * @throws NotFoundError
   */
  async declare(profileId: string): Promise<string> {
    return this.db.run(async () => {
      const { id } = await this.queries.byId(profileId);
      const { regionId, municipalityId, userId } = requireActor();
      await this.db.query(DECLARE, [regionId, municipalityId, id, userId, this.clock.now()]);
      await this.events.record({ type: 'ReaderKnowsFamily', municipalityId, profileId: id });
      return id;
    });
  }

  /**
   * It was a mistake: the reader meets the home again. Who had said what, and until when, is kept.
   * @throws NotFoundError when the reader has not said so of this home
   */
  async undo(homeId: string, readerId: string): Promise<void> {
    await this.db.run(async () => {
      if (!isUuid(homeId) || !isUuid(readerId)) throw new NotFoundError();
      const values = [homeId, readerId, this.clock.now(), requireActor().userId];
      const rows = await this.db.query<{ municipalityId: string; profileId: string }>(UNDO, values);
      if (rows.length === 0) throw new NotFoundError();
      for (const about of rows) await this.events.record({ type: 'ReaderConflictUndone', ...about });
    });
  }
}
