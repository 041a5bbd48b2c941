import { Module } from '@nestjs/common';
import { TimelineQueries } from './timeline.queries.js';
import { TimelineResolver } from './timeline.resolver.js';

@Module({ providers: [TimelineQueries], exports: [TimelineQueries] })
export class AuditModule {}

@Module({ imports: [AuditModule], providers: [TimelineResolver] })
export class AuditGraphqlModule {}
