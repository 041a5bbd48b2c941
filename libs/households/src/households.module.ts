import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CapabilityReasonEntity, HomeIdentityEntity, HomePersonEntity, KnownWordEntity } from './household.entity.js';
import { HouseholdQueries } from './household.queries.js';
import { HouseholdService } from './household.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([HomeIdentityEntity, HomePersonEntity, KnownWordEntity, CapabilityReasonEntity])],
  providers: [HouseholdService, HouseholdQueries],
  exports: [HouseholdService, HouseholdQueries],
})
export class HouseholdsModule {}
