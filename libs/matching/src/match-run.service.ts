import { setImmediate as nextTurn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { NeedQueries, type NeedType } from '#libs/needs';
import { Clock, TenantDb } from '#libs/platform';
import { ProfileQueries, type ProfileType } from '#libs/profiles';
import type { MarketProfile, MatchNeed } from './criteria/criterion.words.js';
import { askedBy, explained, type Asked } from './explanation.rules.js';
import { MatchStore, type Finding } from './match-store.service.js';
import { bestOf, candidateFor, type Candidate } from './suitability.rules.js';

/** Told after every chunk, with the share that is done. */
export type Report = (percent: number) => Promise<void>;

/** Homes looked at before others get the event loop, so that locks are renewed and requests answered meanwhile. */
const CHUNK = 250;
/** The rest is for writing. */
const COMPUTED_PERCENT = 90;
const QUIET: Report = async () => undefined;

/** One need against the whole market of its region, from reading to writing in one transaction. */
@Injectable()
export class MatchRunService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly needs: NeedQueries,
    private readonly profiles: ProfileQueries,
    private readonly store: MatchStore,
  ) {}

  /** @returns true when the need's matches say something else than before */
  async match(needId: string, report: Report = QUIET): Promise<boolean> {
    return this.db.run(async () => {
      await this.store.hold(needId);
      const need = await this.needs.byId(needId);
      if (need.status !== 'open') return false;
      return this.store.replace(need, await this.find(need, report));
    });
  }

  private async find(need: NeedType, report: Report): Promise<Finding> {
    const market = (await this.profiles.market(need.municipality.id)).map(asMarketProfile);
    const facts = { ...need, startOn: need.startOn as MatchNeed['startOn'] };
    const asked = askedBy({ need: facts, today: this.clock.today(), zoneNames: await this.zoneNames() });
    const candidates: Candidate[] = [];
    for (let from = 0; from < market.length; from += CHUNK) {
      candidates.push(...candidatesIn(market.slice(from, from + CHUNK), facts, asked));
      await report(Math.round((COMPUTED_PERCENT * Math.min(from + CHUNK, market.length)) / market.length));
      await nextTurn();
    }
    const matches = bestOf(candidates).map(({ profile }) => ({
      profileId: profile.id,
      requirements: explained(profile, asked),
    }));
    return { profilesConsidered: market.length, matches };
  }

  private async zoneNames(): Promise<ReadonlyMap<string, string>> {
    const zones = await this.db.query<{ code: string; name: string }>('select code, name from samhem.zones');
    return new Map(zones.map(({ code, name }) => [code, name]));
  }
}

function asMarketProfile(profile: ProfileType): MarketProfile {
  const bands = profile.capabilities.map(({ area, band }) => [area, band]);
  return { ...profile, capabilities: Object.fromEntries(bands) as MarketProfile['capabilities'] };
}

function candidatesIn(profiles: readonly MarketProfile[], need: MatchNeed, asked: readonly Asked[]): Candidate[] {
  return profiles.flatMap((profile) => candidateFor(profile, need, asked) ?? []);
}
