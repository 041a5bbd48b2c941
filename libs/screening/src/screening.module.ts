import { Module } from '@nestjs/common';
import { RecruitmentModule } from '#libs/recruitment';
import { ScreeningQueries } from './screening.queries.js';
import { ScreeningResolver } from './screening.resolver.js';
import { ScreeningService, ScreeningTools } from './screening.service.js';
import { StudyService } from './study.service.js';

@Module({
  imports: [RecruitmentModule],
  providers: [ScreeningTools, ScreeningService, StudyService, ScreeningQueries],
  exports: [ScreeningService, StudyService, ScreeningQueries],
})
export class ScreeningModule {}

@Module({ imports: [ScreeningModule], providers: [ScreeningResolver] })
export class ScreeningGraphqlModule {}
