import { Module } from '@nestjs/common';
import { UsageReport } from './usage.report.js';
import { UsageResolver } from './usage.resolver.js';

@Module({ providers: [UsageReport], exports: [UsageReport] })
export class StatisticsModule {}

@Module({ imports: [StatisticsModule], providers: [UsageResolver] })
export class StatisticsGraphqlModule {}
