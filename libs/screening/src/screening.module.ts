import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RecruitmentModule } from '#libs/recruitment';
import { ScreeningAreaEntity, StudyItemEntity } from './screening.entity.js';
import { ScreeningQueries } from './screening.queries.js';
import { ScreeningResolver } from './screening.resolver.js';
import { ScreeningService, ScreeningTools } from './screening.service.js';
import { StudyService } from './study.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([ScreeningAreaEntity, StudyItemEntity]), RecruitmentModule],
  providers: [ScreeningTools, ScreeningService, StudyService, ScreeningQueries],
  exports: [ScreeningService, StudyService, ScreeningQueries],
})
export class ScreeningModule {}

@Module({ imports: [ScreeningModule], providers: [ScreeningResolver] })
export class ScreeningGraphqlModule {}
