import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ApplicationsModule } from '#libs/applications';
import { ChecksModule } from '#libs/checks';
import { HomesModule } from '#libs/homes';
import { BoardQueries } from './board.queries.js';
import { CaseOpening } from './case-opening.service.js';
import { CaseEntity, CaseMoveEntity } from './case.entity.js';
import { FollowFamily } from './case.jobs.js';
import { CaseQueries } from './case.queries.js';
import { CaseResolver } from './case.resolver.js';
import { CaseService } from './case.service.js';
import { FunnelReport } from './funnel.report.js';
import { RegistrationResolver } from './registration.resolver.js';
import { RegistrationCases, RegistrationService } from './registration.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([CaseEntity, CaseMoveEntity]), ApplicationsModule, ChecksModule, HomesModule],
  providers: [
    CaseService,
    CaseQueries,
    BoardQueries,
    CaseOpening,
    FunnelReport,
    RegistrationCases,
    RegistrationService,
  ],
  exports: [CaseService, CaseQueries, BoardQueries, CaseOpening, FunnelReport, RegistrationService],
})
export class RecruitmentModule {}

@Module({ imports: [RecruitmentModule], providers: [CaseResolver, RegistrationResolver] })
export class RecruitmentGraphqlModule {}

@Module({ imports: [RecruitmentModule], providers: [FollowFamily] })
export class RecruitmentJobsModule {}
