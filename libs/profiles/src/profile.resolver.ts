import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, MEMBER_STAFF, PageArgs, UNIT_STAFF, type Page } from '#libs/platform';
import { ProfileFilter } from './profile.input.js';
import { ProfileQueries } from './profile.queries.js';
import { ProfileService } from './profile.service.js';
import { ProfileConnectionType, ProfileType } from './profile.type.js';

@Resolver(() => ProfileType)
export class ProfileResolver {
  constructor(
    private readonly service: ProfileService,
    private readonly queries: ProfileQueries,
  ) {}

  @Allow(...UNIT_STAFF)
  @Query(() => ProfileType, { description: 'The profile as it would be published now.' })
  profilePreview(@Args('homeId', { type: () => ID }) homeId: string): Promise<ProfileType> {
    return this.queries.preview(homeId);
  }

  @Allow(...MEMBER_STAFF, ...UNIT_STAFF)
  @Query(() => ProfileConnectionType)
  profiles(
    @Args() page: PageArgs,
    @Args('filter', { type: () => ProfileFilter, nullable: true }) filter?: ProfileFilter,
  ): Promise<Page<ProfileType>> {
    return this.queries.list(page, filter ?? {});
  }

  @Allow(...MEMBER_STAFF, ...UNIT_STAFF)
  @Query(() => ProfileType)
  profile(@Args('id', { type: () => ID }) id: string): Promise<ProfileType> {
    return this.queries.byId(id);
  }

  @Allow(...UNIT_STAFF)
  @Mutation(() => ProfileType)
  publishProfile(@Args('homeId', { type: () => ID }) homeId: string): Promise<ProfileType> {
    return this.service.publish(homeId);
  }

  @Allow(...UNIT_STAFF)
  @Mutation(() => ProfileType)
  withdrawProfile(@Args('homeId', { type: () => ID }) homeId: string): Promise<ProfileType> {
    return this.service.withdraw(homeId);
  }
}
