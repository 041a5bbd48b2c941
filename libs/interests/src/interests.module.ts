import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { HomesModule } from '#libs/homes';
import { NeedsModule } from '#libs/needs';
import { ProfilesModule } from '#libs/profiles';
import { BrokeringQueries } from './brokering.queries.js';
import { BrokeringService } from './brokering.service.js';
import { CompetitionQueries } from './competition.queries.js';
import { InterestEntity, PlaceReservationEntity } from './interest.entity.js';
import { LapseInterests } from './interest.jobs.js';
import { InterestQueries } from './interest.queries.js';
import { InterestResolver } from './interest.resolver.js';
import { InterestService } from './interest.service.js';
import { InterestStepService } from './interest-step.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([InterestEntity, PlaceReservationEntity]),
    HomesModule,
    ProfilesModule,
    NeedsModule,
  ],
  providers: [
    InterestService,
    InterestQueries,
    InterestStepService,
    BrokeringService,
    BrokeringQueries,
    CompetitionQueries,
  ],
  exports: [
    InterestService,
    InterestQueries,
    InterestStepService,
    BrokeringService,
    BrokeringQueries,
    CompetitionQueries,
  ],
})
export class InterestsModule {}

@Module({ imports: [InterestsModule], providers: [InterestResolver] })
export class InterestsGraphqlModule {}

@Module({ imports: [InterestsModule], providers: [LapseInterests] })
export class InterestsJobsModule {}
