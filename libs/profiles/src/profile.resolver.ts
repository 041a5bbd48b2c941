import { Args, ID, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { Allow, MEMBER_STAFF, PageArgs, UNIT_STAFF, type Page } from '#libs/platform';
import { ProfileConflicts } from './profile-conflict.service.js';
import { ProfileNews } from './profile-news.service.js';
import { ProfileFilter } from './profile.input.js';
import { ProfileQueries } from './profile.queries.js';
import { ProfileConnectionType, ProfileCountType, ProfileType } from './profile.type.js';

const AS_SEEN_BY = 'A member reads its own market; the unit says whose.';

@Resolver(() => ProfileType)
export class ProfileResolver {
  constructor(
    private readonly queries: ProfileQueries,
    private readonly conflicts: ProfileConflicts,
    private readonly news: ProfileNews,
  ) {}

  @Allow(...MEMBER_STAFF, ...UNIT_STAFF)
  @Query(() => ProfileConnectionType, { description: AS_SEEN_BY })
  profiles(
    @Args() page: PageArgs,
    @Args('filter', { type: () => ProfileFilter, nullable: true }) filter?: ProfileFilter,
    @Args('asSeenBy', { type: () => ID, nullable: true }) asSeenBy?: string,
  ): Promise<Page<ProfileType>> {
    return this.queries.list(page, filter ?? {}, asSeenBy);
  }

  @Allow(...MEMBER_STAFF, ...UNIT_STAFF)
  @Query(() => ProfileCountType)
  async profileCount(
    @Args('filter', { type: () => ProfileFilter, nullable: true }) filter?: ProfileFilter,
    @Args('asSeenBy', { type: () => ID, nullable: true }) asSeenBy?: string,
  ): Promise<ProfileCountType> {
    return { count: await this.queries.count(filter ?? {}, asSeenBy) };
  }

  @Allow(...MEMBER_STAFF, ...UNIT_STAFF)
  @Query(() => ProfileType)
  profile(@Args('id', { type: () => ID }) id: string): Promise<ProfileType> {
    return this.queries.byId(id);
  }

  @Allow(...MEMBER_STAFF)
  @Mutation(() => ID, {
    description: 'The reader knows the family: the profile is gone for that reader, and the unit is told.',
  })
  declareConflict(@Args('profileId', { type: () => ID }) profileId: string): Promise<string> {
    return this.conflicts.declare(profileId);
  }

  @Allow(...MEMBER_STAFF, ...UNIT_STAFF)
  @Subscription(() => Boolean, {
    resolve: () => true,
    description: 'The list has changed; read it again. Says nothing of what. The unit hears of every member’s list.',
  })
  profilesChanged(): Promise<AsyncIterableIterator<unknown>> {
    return this.news.follow();
  }
}
