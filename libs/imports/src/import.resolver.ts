import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, PageArgs, UNIT_STAFF, type Page } from '#libs/platform';
import { ImportQueries } from './import.queries.js';
import { HomeImportConnectionType, HomeImportType } from './import.type.js';

@Resolver(() => HomeImportType)
export class ImportResolver {
  constructor(private readonly queries: ImportQueries) {}

  @Allow(...UNIT_STAFF)
  @Query(() => HomeImportConnectionType, { description: 'Latest first.' })
  homeImports(@Args() page: PageArgs): Promise<Page<HomeImportType>> {
    return this.queries.list(page);
  }
}
