import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Public, VisitorAddress } from '#libs/platform';
import { OwnApplication } from './own-application.service.js';
import { PublicRegions } from './public-form.queries.js';
import { ApplicationFormType, OwnApplicationType, PublicRegionType } from './public-form.type.js';
import { SubmitApplicationInput } from './submission.input.js';
import { SubmissionService } from './submission.service.js';

/** For everybody, signed in or not. */
@Resolver()
export class PublicResolver {
  constructor(
    private readonly regions: PublicRegions,
    private readonly submissions: SubmissionService,
    private readonly own: OwnApplication,
  ) {}

  @Public()
  @Query(() => [PublicRegionType])
  publicRegions(): Promise<PublicRegionType[]> {
    return this.regions.all();
  }

  @Public()
  @Query(() => ApplicationFormType)
  applicationForm(@Args('regionCode') regionCode: string): Promise<ApplicationFormType> {
    return this.regions.form(regionCode);
  }

  @Public()
  @Mutation(() => Boolean, { description: 'Always true: whether the family is known is not told.' })
  async submitApplication(
    @Args('regionCode') regionCode: string,
    @Args('input') input: SubmitApplicationInput,
    @VisitorAddress() address: string,
  ): Promise<boolean> {
    await this.submissions.submit(regionCode, input, address);
    return true;
  }

  @Public()
  @Query(() => OwnApplicationType)
  ownApplication(@Args('token') token: string, @VisitorAddress() address: string): Promise<OwnApplicationType> {
    return this.own.show(token, address);
  }

  @Public()
  @Mutation(() => OwnApplicationType)
  confirmOwnApplication(@Args('token') token: string, @VisitorAddress() address: string): Promise<OwnApplicationType> {
    return this.own.confirm(token, address);
  }

  @Public()
  @Mutation(() => OwnApplicationType, { description: 'Who they are and what they answered is gone when this returns.' })
  withdrawOwnApplication(@Args('token') token: string, @VisitorAddress() address: string): Promise<OwnApplicationType> {
    return this.own.withdraw(token, address);
  }
}
