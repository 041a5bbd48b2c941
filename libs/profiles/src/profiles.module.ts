import { Module } from '@nestjs/common';
import { ChecksModule } from '#libs/checks';
import { FamiliesModule } from '#libs/families';
import { HomesModule } from '#libs/homes';
import { RegionsModule } from '#libs/regions';
import { TasksModule } from '#libs/tasks';
import { LeaveWithHome } from './leave-with-home.jobs.js';
import { ProfileConflicts } from './profile-conflict.service.js';
import { ProfileDetails } from './profile-details.service.js';
import { ProfileNews } from './profile-news.service.js';
import { RecomputeHome, RecomputeRegion, TellMarket, TellRevoked } from './profile.jobs.js';
import { ProfileQueries } from './profile.queries.js';
import { ProfileResolver } from './profile.resolver.js';
import { LeakCheck } from './publications/leak-check.service.js';
import { MarketSweep } from './publications/market-sweep.service.js';
import { PublicationWriter } from './publications/publication-writer.service.js';
import { PublicationQueries } from './publications/publication.queries.js';
import { PublicationResolver } from './publications/publication.resolver.js';
import { PublicationEffects, PublicationService } from './publications/publication.service.js';
import { PublicationChanges, RecomputeService } from './publications/recompute.service.js';
import { RegionStateQueries } from './publications/region-state.queries.js';
import { TextQueries } from './publications/text.queries.js';
import { TextEffects, TextService } from './publications/text.service.js';

@Module({
  imports: [HomesModule, FamiliesModule, ChecksModule, TasksModule, RegionsModule],
  providers: [
    ProfileQueries,
    ProfileConflicts,
    ProfileDetails,
    RegionStateQueries,
    RecomputeService,
    PublicationChanges,
    PublicationWriter,
    PublicationQueries,
    PublicationEffects,
    PublicationService,
    LeakCheck,
    TextQueries,
    TextEffects,
    TextService,
  ],
  exports: [
    ProfileQueries,
    ProfileConflicts,
    ProfileDetails,
    RecomputeService,
    PublicationChanges,
    PublicationQueries,
    PublicationService,
    TextService,
  ],
})
export class ProfilesModule {}

@Module({ imports: [ProfilesModule], providers: [ProfileResolver, PublicationResolver, ProfileNews] })
export class ProfilesGraphqlModule {}

@Module({
  imports: [ProfilesModule, RegionsModule],
  providers: [RecomputeHome, RecomputeRegion, TellMarket, TellRevoked, LeaveWithHome, MarketSweep],
  exports: [MarketSweep],
})
export class ProfilesJobsModule {}
