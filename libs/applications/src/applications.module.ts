import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FamiliesModule } from '#libs/families';
import { HomesModule } from '#libs/homes';
import { RegionsModule } from '#libs/regions';
import { TasksModule } from '#libs/tasks';
import { ApplicationIdentityEntity } from './application-identity.entity.js';
import { ApplicationIdentities } from './application-identity.service.js';
import { ApplicationSweep } from './application-sweep.service.js';
import { ApplicationAnswersEntity, ApplicationConsentEntity, ApplicationEntity } from './application.entity.js';
import { ConfirmApplication } from './application.jobs.js';
import { ApplicationQueries } from './application.queries.js';
import { ApplicationResolver } from './application.resolver.js';
import { ApplicationChanges, ApplicationService } from './application.service.js';
import { ConfirmationLetter } from './confirmation-letter.service.js';
import { FormTickets } from './public/form-ticket.service.js';
import { OwnApplication } from './public/own-application.service.js';
import { PublicRegions } from './public/public-form.queries.js';
import { PublicResolver } from './public/public.resolver.js';
import { SubmissionStore } from './public/submission-store.service.js';
import { SubmissionService } from './public/submission.service.js';

const ENTITIES = [ApplicationEntity, ApplicationAnswersEntity, ApplicationConsentEntity, ApplicationIdentityEntity];
const FOR_THE_UNIT = [ApplicationService, ApplicationQueries, ApplicationIdentities];

@Module({
  imports: [TypeOrmModule.forFeature(ENTITIES), FamiliesModule, HomesModule, TasksModule],
  providers: [...FOR_THE_UNIT, ApplicationChanges, SubmissionStore],
  exports: [...FOR_THE_UNIT, SubmissionStore],
})
export class ApplicationsModule {}

@Module({
  imports: [ApplicationsModule, FamiliesModule, RegionsModule],
  providers: [ApplicationResolver, PublicResolver, SubmissionService, PublicRegions, FormTickets, OwnApplication],
})
export class ApplicationsGraphqlModule {}

@Module({
  imports: [ApplicationsModule, FamiliesModule, RegionsModule],
  providers: [ConfirmApplication, ConfirmationLetter, ApplicationSweep],
  exports: [ApplicationSweep],
})
export class ApplicationsJobsModule {}
