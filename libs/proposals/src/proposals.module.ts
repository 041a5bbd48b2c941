import { Module } from '@nestjs/common';
import { HomesModule } from '#libs/homes';
import { MatchingJobsModule } from '#libs/matching';
import { NeedsModule } from '#libs/needs';
import { RegionsModule } from '#libs/regions';
import { TasksModule } from '#libs/tasks';
import { DecisionService } from './decision.service.js';
import { GapQueries } from './gap/gap.queries.js';
import { GapResolver } from './gap/gap.resolver.js';
import { TargetService } from './gap/target.service.js';
import { WeightChoiceService } from './gap/weight-choice.service.js';
import { PairQueries } from './pair.queries.js';
import { ProposalNews } from './proposal-news.service.js';
import { ProposalQueries } from './proposal.queries.js';
import { ProposalResolver } from './proposal.resolver.js';
import { NightlyRun } from './run/nightly-run.service.js';
import { RegionRun } from './run/region-run.service.js';
import { RunRegion } from './run/region-run.jobs.js';
import { RunStore } from './run/run-store.service.js';
import { SnapshotQueries } from './run/snapshot.queries.js';
import { StandingProposal } from './run/standing-proposal.service.js';
import { TellMunicipality } from './run/told-need.jobs.js';
import { UnmetNeeds } from './run/unmet-need.service.js';

@Module({
  imports: [NeedsModule, HomesModule, TasksModule, RegionsModule],
  providers: [PairQueries, SnapshotQueries, ProposalQueries, GapQueries, WeightChoiceService],
  exports: [PairQueries, SnapshotQueries, ProposalQueries, GapQueries, WeightChoiceService, TasksModule, RegionsModule],
})
export class ProposalsModule {}

@Module({
  imports: [ProposalsModule],
  providers: [ProposalResolver, ProposalNews, GapResolver, DecisionService, TargetService],
})
export class ProposalsGraphqlModule {}

@Module({
  imports: [ProposalsModule, MatchingJobsModule],
  providers: [RegionRun, NightlyRun, RunStore, StandingProposal, UnmetNeeds, RunRegion, TellMunicipality],
  exports: [RegionRun, NightlyRun, RunStore, UnmetNeeds],
})
export class ProposalsJobsModule {}
