import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { InterestsModule } from '#libs/interests';
import { PlacementEntity, PlacementPlaceEntity } from './placement.entity.js';
import { PlacementQueries } from './placement.queries.js';
import { PlacementResolver } from './placement.resolver.js';
import { PlacementService } from './placement.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([PlacementEntity, PlacementPlaceEntity]), InterestsModule],
  providers: [PlacementService, PlacementQueries],
  exports: [PlacementService, PlacementQueries],
})
export class PlacementsModule {}

@Module({ imports: [PlacementsModule], providers: [PlacementResolver] })
export class PlacementsGraphqlModule {}
