import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AgreementQueries } from './agreement.queries.js';
import { AgreementEntity, FigureEntity, MunicipalityEntity, RegionEntity, ZoneEntity } from './region.entity.js';
import { EveryRegion } from './every-region.service.js';
import { RegionQueries } from './region.queries.js';
import { RegionService } from './region.service.js';

const ENTITIES = [RegionEntity, ZoneEntity, MunicipalityEntity, FigureEntity, AgreementEntity];

@Module({
  imports: [TypeOrmModule.forFeature(ENTITIES)],
  providers: [EveryRegion, RegionService, RegionQueries, AgreementQueries],
  exports: [EveryRegion, RegionService, RegionQueries, AgreementQueries],
})
export class RegionsModule {}

/** No operation of its own: the region is reached through `me`. */
@Module({ imports: [RegionsModule] })
export class RegionsGraphqlModule {}
