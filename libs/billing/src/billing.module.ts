import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PlacementsModule } from '#libs/placements';
import { RegionsModule } from '#libs/regions';
import { CostShareEntity, CostSplitEntity } from './cost-split.entity.js';
import { SplitBasis } from './split-basis.js';
import { CostSplitQueries } from './cost-split.queries.js';
import { CostSplitResolver } from './cost-split.resolver.js';
import { CostSplitService } from './cost-split.service.js';
import { CountSnapshotEntity } from './count-snapshot.entity.js';
import { CountSnapshotQueries } from './count-snapshot.queries.js';
import { CountSnapshotResolver } from './count-snapshot.resolver.js';
import { CountSnapshotService } from './count-snapshot.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([CountSnapshotEntity, CostSplitEntity, CostShareEntity]),
    PlacementsModule,
    RegionsModule,
  ],
  providers: [CountSnapshotService, CountSnapshotQueries, CostSplitService, CostSplitQueries, SplitBasis],
  exports: [CountSnapshotService, CountSnapshotQueries, CostSplitService, CostSplitQueries],
})
export class BillingModule {}

@Module({ imports: [BillingModule], providers: [CountSnapshotResolver, CostSplitResolver] })
export class BillingGraphqlModule {}
