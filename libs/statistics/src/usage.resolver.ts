import { Args, Query, Resolver } from '@nestjs/graphql';
import type { LocalDate } from '#libs/kernel';
import { Allow, LocalDateScalar, UNIT_STAFF } from '#libs/platform';
import { UsageReport } from './usage.report.js';
import { UsageReportType } from './usage.type.js';

@Resolver(() => UsageReportType)
export class UsageResolver {
  constructor(private readonly report: UsageReport) {}

  @Allow(...UNIT_STAFF, 'steering_member')
  @Query(() => UsageReportType)
  usageReport(
    @Args('from', { type: () => LocalDateScalar }) from: LocalDate,
    @Args('to', { type: () => LocalDateScalar }) to: LocalDate,
  ): Promise<UsageReportType> {
    return this.report.of(from, to);
  }
}
