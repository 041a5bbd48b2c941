import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { HouseholdsModule } from '#libs/households';
import { RegionsModule } from '#libs/regions';
import { TasksModule } from '#libs/tasks';
import { AvailabilitySweep } from './availability-sweep.service.js';
import { HomeChangeService } from './home-change.service.js';
import { HomeStore } from './home-store.service.js';
import { HomeEntity, HomeOfferEntity, HomePlaceEntity } from './home.entity.js';
import { HomeQueries } from './home.queries.js';
import { HomeResolver } from './home.resolver.js';
import { HomeService } from './home.service.js';
import { PlaceQueries } from './place.queries.js';
import { PlaceService } from './place.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([HomeEntity, HomeOfferEntity, HomePlaceEntity]), HouseholdsModule, TasksModule],
  providers: [HomeService, HomeChangeService, HomeStore, HomeQueries, PlaceQueries, PlaceService],
  exports: [HomeService, HomeChangeService, HomeQueries, PlaceQueries],
})
export class HomesModule {}

@Module({ imports: [HomesModule], providers: [HomeResolver] })
export class HomesGraphqlModule {}

@Module({ imports: [RegionsModule, TasksModule], providers: [AvailabilitySweep], exports: [AvailabilitySweep] })
export class HomesJobsModule {}
