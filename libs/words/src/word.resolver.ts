import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, UNIT_STAFF } from '#libs/platform';
import { RecordWordInput, SettleWordInput } from './word.input.js';
import { WordQueries } from './word.queries.js';
import { WordService } from './word.service.js';
import { HomeWordType } from './word.type.js';

@Resolver(() => HomeWordType)
export class WordResolver {
  constructor(
    private readonly service: WordService,
    private readonly queries: WordQueries,
  ) {}

  @Allow(...UNIT_STAFF)
  @Query(() => [HomeWordType], { description: 'Facts that somebody has said something of.' })
  homeWords(@Args('homeId', { type: () => ID }) homeId: string): Promise<HomeWordType[]> {
    return this.queries.ofHome(homeId);
  }

  @Allow(...UNIT_STAFF)
  @Mutation(() => [HomeWordType], { description: 'What both say is put into the offer.' })
  recordWord(@Args('input') input: RecordWordInput): Promise<HomeWordType[]> {
    return this.service.record(input);
  }

  @Allow(...UNIT_STAFF)
  @Mutation(() => [HomeWordType], { description: 'What holds is put into the offer.' })
  settleWord(@Args('input') input: SettleWordInput): Promise<HomeWordType[]> {
    return this.service.settle(input);
  }
}
