import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { TaskEntity } from './task.entity.js';
import { TaskQueries } from './task.queries.js';
import { TaskResolver } from './task.resolver.js';
import { TaskService } from './task.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([TaskEntity])],
  providers: [TaskService, TaskQueries],
  exports: [TaskService, TaskQueries],
})
export class TasksModule {}

@Module({ imports: [TasksModule], providers: [TaskResolver] })
export class TasksGraphqlModule {}
