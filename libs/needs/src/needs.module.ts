import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RegionsModule } from '#libs/regions';
import { NeedChangeEntity, NeedEntity, RequirementEntity } from './need.entity.js';
import { NeedQueries } from './need.queries.js';
import { NeedResolver } from './need.resolver.js';
import { NeedService } from './need.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([NeedEntity, RequirementEntity, NeedChangeEntity]), RegionsModule],
  providers: [NeedService, NeedQueries],
  exports: [NeedService, NeedQueries],
})
export class NeedsModule {}

@Module({ imports: [NeedsModule], providers: [NeedResolver] })
export class NeedsGraphqlModule {}
