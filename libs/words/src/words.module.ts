import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { HomesModule } from '#libs/homes';
import { TasksModule } from '#libs/tasks';
import { HomeWordEntity } from './word.entity.js';
import { WordQueries } from './word.queries.js';
import { WordResolver } from './word.resolver.js';
import { WordEffects, WordService } from './word.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([HomeWordEntity]), HomesModule, TasksModule],
  providers: [WordService, WordEffects, WordQueries],
  exports: [WordService, WordQueries],
})
export class WordsModule {}

@Module({ imports: [WordsModule], providers: [WordResolver] })
export class WordsGraphqlModule {}
