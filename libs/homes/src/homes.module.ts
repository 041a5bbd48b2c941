import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RegionsModule } from '#libs/regions';
import { HomeCheck } from './home-check.service.js';
import { HomeEntity, HomeIdentityEntity, HomeOfferEntity, HomePlaceEntity } from './home.entity.js';
import { HomeQueries } from './home.queries.js';
import { HomeResolver } from './home.resolver.js';
import { HomeService } from './home.service.js';
import { PlaceQueries } from './place.queries.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([HomeEntity, HomeIdentityEntity, HomeOfferEntity, HomePlaceEntity]),
    RegionsModule,
  ],
  providers: [HomeCheck, HomeService, HomeQueries, PlaceQueries],
  exports: [HomeCheck, HomeService, HomeQueries, PlaceQueries],
})
export class HomesModule {}

@Module({ imports: [HomesModule], providers: [HomeResolver] })
export class HomesGraphqlModule {}
