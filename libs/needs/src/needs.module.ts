import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RegionsModule } from '#libs/regions';
import { TasksModule } from '#libs/tasks';
import { NeedChangeEntity, NeedEntity, RequirementEntity } from './need.entity.js';
import { NeedQueries } from './need.queries.js';
import { NeedResolver } from './need.resolver.js';
import { NeedService } from './need.service.js';
import { NeedEvents } from './pace/need-events.service.js';
import { ReportPace } from './pace/pace-report.jobs.js';
import { PaceQueries } from './pace/pace.queries.js';

@Module({
  imports: [TypeOrmModule.forFeature([NeedEntity, RequirementEntity, NeedChangeEntity]), RegionsModule],
  providers: [NeedService, NeedQueries, NeedEvents, PaceQueries],
  exports: [NeedService, NeedQueries, NeedEvents, PaceQueries],
})
export class NeedsModule {}

@Module({ imports: [NeedsModule], providers: [NeedResolver] })
export class NeedsGraphqlModule {}

@Module({ imports: [NeedsModule, TasksModule], providers: [ReportPace] })
export class NeedsJobsModule {}
