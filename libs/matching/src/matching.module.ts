import { Module } from '@nestjs/common';
import { NeedsModule } from '#libs/needs';
import { ProfilesModule } from '#libs/profiles';
import { CoalescedRun } from './coalesced-run.service.js';
import { MatchRunService } from './match-run.service.js';
import { MatchStore } from './match-store.service.js';
import { RunMatching } from './match.jobs.js';
import { MatchQueries } from './match.queries.js';
import { MatchResolver } from './match.resolver.js';
import { MatchService } from './match.service.js';
import { MarketQueries } from './standing/market.queries.js';
import { StandingQueries } from './standing/standing.queries.js';
import { StandingResolver } from './standing/standing.resolver.js';
import { UnmetQueries } from './standing/unmet.queries.js';

@Module({
  imports: [NeedsModule, ProfilesModule],
  providers: [MatchQueries],
  exports: [MatchQueries, NeedsModule, ProfilesModule],
})
export class MatchingModule {}

@Module({
  imports: [MatchingModule],
  providers: [MatchResolver, MatchService, StandingResolver, StandingQueries, MarketQueries, UnmetQueries],
})
export class MatchingGraphqlModule {}

@Module({
  imports: [MatchingModule],
  providers: [CoalescedRun, MatchRunService, MatchStore, RunMatching],
  exports: [CoalescedRun],
})
export class MatchingJobsModule {}
