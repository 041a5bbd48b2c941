import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RegisterHomeInput } from '#libs/homes';
import { Allow, UNIT_STAFF } from '#libs/platform';
import { CaseType, RegistrationDraftType } from './case.type.js';
import { RegistrationService } from './registration.service.js';

@Resolver(() => RegistrationDraftType)
export class RegistrationResolver {
  constructor(private readonly registration: RegistrationService) {}

  @Allow(...UNIT_STAFF)
  @Query(() => RegistrationDraftType, { description: 'Reads the identity of the application, and logs it.' })
  registrationDraft(@Args('applicationId', { type: () => ID }) applicationId: string): Promise<RegistrationDraftType> {
    return this.registration.draft(applicationId);
  }

  @Allow(...UNIT_STAFF)
  @Mutation(() => CaseType)
  registerHomeFromApplication(
    @Args('applicationId', { type: () => ID }) applicationId: string,
    @Args('input') input: RegisterHomeInput,
  ): Promise<CaseType> {
    return this.registration.register(applicationId, input);
  }
}
