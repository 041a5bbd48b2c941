import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, UNIT_STAFF } from '#libs/platform';
import { ProfileConflicts } from '../profile-conflict.service.js';
import { ApproveProfileArgs, WithdrawalGroundEnum, WriteProfileTextArgs } from '../profile.input.js';
import type { WithdrawalGround } from '../profile.words.js';
import { PublicationQueries } from './publication.queries.js';
import { PublicationService } from './publication.service.js';
import { HomeProfileType } from './publication.type.js';
import { TextService } from './text.service.js';

@Resolver(() => HomeProfileType)
export class PublicationResolver {
  constructor(
    private readonly service: PublicationService,
    private readonly texts: TextService,
    private readonly queries: PublicationQueries,
    private readonly conflicts: ProfileConflicts,
  ) {}

  @Allow(...UNIT_STAFF)
  @Query(() => HomeProfileType, { description: 'What each member meets, or would meet, and what stands in the way.' })
  homeProfile(@Args('homeId', { type: () => ID }) homeId: string): Promise<HomeProfileType> {
    return this.queries.ofHome(homeId);
  }

  @Allow(...UNIT_STAFF)
  @Mutation(() => HomeProfileType)
  async publishProfile(@Args('homeId', { type: () => ID }) homeId: string): Promise<HomeProfileType> {
    await this.service.publish(homeId);
    return this.queries.ofHome(homeId);
  }

  @Allow(...UNIT_STAFF)
  @Mutation(() => HomeProfileType, {
    description:
      'At once when the family asks (also when no ground is given); on the unit’s own ground at the next full hour.',
  })
  async withdrawProfile(
    @Args('homeId', { type: () => ID }) homeId: string,
    @Args('ground', { type: () => WithdrawalGroundEnum, nullable: true }) ground?: WithdrawalGround,
  ): Promise<HomeProfileType> {
    await this.service.withdraw(homeId, ground ?? 'family');
    return this.queries.ofHome(homeId);
  }

  @Allow(...UNIT_STAFF)
  @Mutation(() => HomeProfileType, {
    description: 'Checked for leaks; shown to nobody until a colleague has released it.',
  })
  async writeProfileText(@Args() { homeId, body }: WriteProfileTextArgs): Promise<HomeProfileType> {
    await this.texts.write(homeId, body);
    return this.queries.ofHome(homeId);
  }

  @Allow(...UNIT_STAFF)
  @Mutation(() => HomeProfileType, { description: 'By somebody else than whoever wrote the text.' })
  async releaseProfileText(
    @Args('homeId', { type: () => ID }) homeId: string,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<HomeProfileType> {
    await this.texts.release(homeId, version);
    return this.queries.ofHome(homeId);
  }

  @Allow(...UNIT_STAFF)
  @Mutation(() => HomeProfileType, { description: 'The family has said yes to what is to be shown.' })
  async approveProfile(@Args() { homeId, approvedOn, adult }: ApproveProfileArgs): Promise<HomeProfileType> {
    await this.texts.approve(homeId, approvedOn, adult);
    return this.queries.ofHome(homeId);
  }

  @Allow(...UNIT_STAFF)
  @Mutation(() => HomeProfileType, {
    description: 'The reader said by mistake to know the family, and meets it again.',
  })
  async undoConflict(
    @Args('homeId', { type: () => ID }) homeId: string,
    @Args('readerId', { type: () => ID }) readerId: string,
  ): Promise<HomeProfileType> {
    await this.conflicts.undo(homeId, readerId);
    return this.queries.ofHome(homeId);
  }
}
