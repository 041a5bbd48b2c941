import { Injectable } from '@nestjs/common';
import { NeedQueries, type NeedType } from '#libs/needs';
import { Clock, TenantDb } from '#libs/platform';
import { ProfileQueries, type ProfileType } from '#libs/profiles';
import type { MatchNeed } from '../criteria/criterion.words.js';
import { askedBy } from '../explanation.rules.js';
import { asMarketProfile } from '../market.rules.js';
import { judge, type Judged, type Question, type Ranks } from './standing.rules.js';

/** A need, every home its municipality may be shown held against it, and the list as it was last made. */
export interface Market {
  readonly need: NeedType;
  readonly question: Question;
  readonly judged: readonly Judged[];
  readonly profiles: ReadonlyMap<string, ProfileType>;
  readonly ranks: Ranks;
}

/** Reads what the standing of homes is told from: what the reader is shown of them, never what they truly offer. */
@Injectable()
export class MarketQueries {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly needs: NeedQueries,
    private readonly profiles: ProfileQueries,
  ) {}

  /** @throws NotFoundError for an unknown need and for somebody else's alike */
  async of(needId: string): Promise<Market> {
    return this.db.run(async () => {
      const need = await this.needs.byId(needId);
      const shown = await this.profiles.market(need.municipality.id);
      const facts = { ...need, startOn: need.startOn as MatchNeed['startOn'] };
      const zoneNames = await this.zoneNames();
      const question = { need: facts, asked: askedBy({ need: facts, today: this.clock.today(), zoneNames }) };
      return {
        need,
        question,
        judged: shown.map((profile) => judge(asMarketProfile(profile), question)),
        profiles: new Map(shown.map((profile) => [profile.id, profile])),
        ranks: await this.ranks(need.id),
      };
    });
  }

  private async ranks(needId: string): Promise<Ranks> {
    const rows = await this.db.query<{ profileId: string; rank: number }>(
      `select profile_id as "profileId", row_number() over (order by rank)::int as rank from samhem.matches where need_id = $1`,
      [needId],
    );
    return new Map(rows.map(({ profileId, rank }) => [profileId, rank]));
  }

  private async zoneNames(): Promise<ReadonlyMap<string, string>> {
    const zones = await this.db.query<{ code: string; name: string }>('select code, name from samhem.zones');
    return new Map(zones.map(({ code, name }) => [code, name]));
  }
}
