import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FamiliesModule } from '#libs/families';
import { HomesModule } from '#libs/homes';
import { TasksModule } from '#libs/tasks';
import { ApplicationIdentityEntity } from './application-identity.entity.js';
import { ApplicationIdentities } from './application-identity.service.js';
import { ApplicationAnswersEntity, ApplicationConsentEntity, ApplicationEntity } from './application.entity.js';
import { ApplicationQueries } from './application.queries.js';
import { ApplicationResolver } from './application.resolver.js';
import { ApplicationChanges, ApplicationService } from './application.service.js';

const ENTITIES = [ApplicationEntity, ApplicationAnswersEntity, ApplicationConsentEntity, ApplicationIdentityEntity];

@Module({
  imports: [TypeOrmModule.forFeature(ENTITIES), FamiliesModule, HomesModule, TasksModule],
  providers: [ApplicationService, ApplicationChanges, ApplicationQueries, ApplicationIdentities],
  exports: [ApplicationService, ApplicationQueries, ApplicationIdentities],
})
export class ApplicationsModule {}

@Module({ imports: [ApplicationsModule], providers: [ApplicationResolver] })
export class ApplicationsGraphqlModule {}
