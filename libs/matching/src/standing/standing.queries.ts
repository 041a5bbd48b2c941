import { Injectable } from '@nestjs/common';
import { NotFoundError } from '#libs/kernel';
import { NeedNotOpenError, type MatchRequirement } from '#libs/needs';
import { TenantDb, keysetOf, pageOf, requireActor, type Page, type PageArgs } from '#libs/platform';
import { ProfileQueries, type ProfileType } from '#libs/profiles';
import { MarketQueries, type Market } from './market.queries.js';
import { byNearness, outsideOf, standingOf, stateOf, type Judged } from './standing.rules.js';
import type { HomeStandingType, MatchStrengthsType, NeedOutlookType } from './standing.type.js';
import { NOT_RELAXABLE } from './standing.words.js';
import { strengthsOf } from './strengths.rules.js';
import { UnmetQueries } from './unmet.queries.js';
import { keptAwayBy, wideningsOf } from './widening.rules.js';

/** A home whose places are taken, that the reader sees for the sake of an interest of its own. */
const TAKEN: MatchRequirement = {
  kind: 'places',
  strength: 'must',
  status: 'not_met',
  sentence: 'Hemmets platser är tagna just nu, så det jämförs inte med behovet.',
};

/** "Why is this home not here?", asked of one need. Each reads the need first, so that it is refused and logged as a read of it. */
@Injectable()
export class StandingQueries {
  constructor(
    private readonly db: TenantDb,
    private readonly market: MarketQueries,
    private readonly profiles: ProfileQueries,
    private readonly unmet: UnmetQueries,
  ) {}

  /** @throws NotFoundError, NeedNotOpenError */
  async outlook(needId: string): Promise<NeedOutlookType> {
    return this.db.run(async () => {
      const { need, judged, question } = await this.openMarket(needId);
      const keptAway = keptAwayBy(judged, question.asked);
      return {
        needId: need.id,
        considered: judged.length,
        eligible: judged.filter(({ brokenCount }) => brokenCount === 0).length,
        keptAway: keptAway.map((one) => ({ ...one, because: NOT_RELAXABLE[one.kind] ?? null })),
        widenings: wideningsOf(judged, question.asked),
        unmet: await this.unmet.of(need.id),
      };
    });
  }

  /**
   * The homes outside the list, the nearest miss first.
   * @throws NotFoundError, NeedNotOpenError
   */
  async outside(needId: string, { first, after }: PageArgs): Promise<Page<HomeStandingType>> {
    const key = keysetOf(after, 4);
    const market = await this.openMarket(needId);
    const from = key && position(key);
    const rest = outsideOf(market.judged, market.ranks).filter((home) => !from || byNearness(from, home) < 0);
    const { nodes, pageInfo } = pageOf(rest, first, keyOf);
    return { nodes: nodes.map((home) => told(market, home)), pageInfo };
  }

  /** @throws NotFoundError for a need or a profile that is not there for the reader, NeedNotOpenError */
  async one(needId: string, profileId: string): Promise<HomeStandingType> {
    return this.db.run(async () => {
      const market = await this.openMarket(needId);
      const home = market.judged.find(({ profile }) => profile.id === profileId.toLowerCase());
      return home ? told(market, home) : notOnTheMarket(market, await this.profiles.byId(profileId));
    });
  }

  /**
   * What speaks for and against each home of the list, in the list's order.
   * @throws NotFoundError
   */
  async strengths(needId: string): Promise<MatchStrengthsType[]> {
    const { judged, question, ranks } = await this.market.of(needId);
    return judged
      .filter((home) => stateOf(home, ranks) === 'shown')
      .sort((a, b) => ranks.get(a.profile.id)! - ranks.get(b.profile.id)!)
      .map((home) => ({ profileId: home.profile.id, ...strengthsOf(home, question) }));
  }

  private async openMarket(needId: string): Promise<Market> {
    const market = await this.market.of(needId);
    if (market.need.status !== 'open') throw new NeedNotOpenError();
    return market;
  }
}

function told({ need, question, judged, ranks, profiles }: Market, home: Judged): HomeStandingType {
  const listedHomes = judged.filter((one) => stateOf(one, ranks) === 'shown');
  const profile = profiles.get(home.profile.id)!;
  return { needId: need.id, profile, ...standingOf(home, question.asked, { ranks, listedHomes }) };
}

/** @throws NotFoundError when it is another municipality's sight of a home */
function notOnTheMarket({ need }: Market, profile: ProfileType): HomeStandingType {
  if (requireActor().municipalityId !== need.municipality.id) throw new NotFoundError();
  const { sentence } = TAKEN;
  return { needId: need.id, profile, state: 'excluded', rank: null, sentence, broken: [TAKEN] };
}

function keyOf({ brokenCount, fixedCount, suitability, profile }: Judged): (string | number)[] {
  return [brokenCount, fixedCount, suitability, profile.id];
}

/** Where the page before ended, as far as the order needs it. */
function position([brokenCount, fixedCount, suitability, id]: readonly (string | number)[]): Judged {
  return { brokenCount, fixedCount, suitability, profile: { id } } as unknown as Judged;
}
