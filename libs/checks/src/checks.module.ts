import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { HomesModule } from '#libs/homes';
import { RegionsModule } from '#libs/regions';
import { TasksModule } from '#libs/tasks';
import { CheckSweep, OverdueChecks } from './check-sweep.service.js';
import { RegisterCheckEntity } from './check.entity.js';
import { CheckQueries } from './check.queries.js';
import { CheckResolver } from './check.resolver.js';
import { CheckChanges, CheckService } from './check.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([RegisterCheckEntity]), HomesModule, TasksModule],
  providers: [CheckService, CheckChanges, CheckQueries],
  exports: [CheckService, CheckQueries],
})
export class ChecksModule {}

@Module({ imports: [ChecksModule], providers: [CheckResolver] })
export class ChecksGraphqlModule {}

@Module({
  imports: [ChecksModule, RegionsModule, TasksModule],
  providers: [CheckSweep, OverdueChecks],
  exports: [CheckSweep],
})
export class ChecksJobsModule {}
