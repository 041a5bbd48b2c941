import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { UserQueries } from '#libs/identity';
import { Allow, MEMBER_STAFF, UNIT_STAFF, requireActor } from '#libs/platform';
import { RecordTalkInput } from './contact.input.js';
import { ContactQueries } from './contact.queries.js';
import { ContactChoice, ContactService } from './contact.service.js';
import {
  CarriedMunicipalityType,
  ContactMunicipalityType,
  ContactPersonType,
  RegionalWantType,
  UnitPersonType,
} from './contact.type.js';
import { TalkQueries } from './talk.queries.js';
import { TalkService } from './talk.service.js';

@Resolver(() => ContactMunicipalityType)
export class ContactResolver {
  constructor(
    private readonly queries: ContactQueries,
    private readonly choice: ContactChoice,
    private readonly service: ContactService,
    private readonly users: UserQueries,
  ) {}

  @Allow(...UNIT_STAFF)
  @Query(() => [ContactMunicipalityType], { description: 'Every member by name, or those that I carry.' })
  contactMunicipalities(
    @Args('mine', { type: () => Boolean, nullable: true }) mine?: boolean,
  ): Promise<ContactMunicipalityType[]> {
    return this.queries.all(mine ? requireActor().userId : null);
  }

  @Allow(...UNIT_STAFF)
  @Query(() => CarriedMunicipalityType, { description: 'The reads of its needs are logged.' })
  contactMunicipality(
    @Args('municipalityId', { type: () => ID }) municipalityId: string,
  ): Promise<CarriedMunicipalityType> {
    return this.queries.carried(municipalityId);
  }

  @Allow(...UNIT_STAFF)
  @Query(() => [UnitPersonType], { description: 'Those who work at the unit now, by name.' })
  unitStaff(): Promise<UnitPersonType[]> {
    return this.users.unitStaff();
  }

  @Allow(...MEMBER_STAFF)
  @Query(() => ContactPersonType, { nullable: true, description: 'Who at the unit carries my municipality.' })
  myContact(): Promise<ContactPersonType | null> {
    return this.queries.mine();
  }

  @Allow('unit_administrator', 'unit_manager')
  @Mutation(() => ContactMunicipalityType, { description: 'Without a user, nobody carries it any more.' })
  assignContact(
    @Args('municipalityId', { type: () => ID }) municipalityId: string,
    @Args('userId', { type: () => ID, nullable: true }) userId?: string,
  ): Promise<ContactMunicipalityType> {
    return this.choice.assign(municipalityId, userId ?? null);
  }

  @Allow(...UNIT_STAFF)
  @Mutation(() => ContactMunicipalityType)
  setTalkInterval(
    @Args('municipalityId', { type: () => ID }) municipalityId: string,
    @Args('days', { type: () => Int, description: '14–365.' }) days: number,
  ): Promise<ContactMunicipalityType> {
    return this.service.setInterval(municipalityId, days);
  }
}

@Resolver(() => CarriedMunicipalityType)
export class TalkResolver {
  constructor(
    private readonly service: TalkService,
    private readonly queries: TalkQueries,
  ) {}

  @Allow(...UNIT_STAFF)
  @Mutation(() => CarriedMunicipalityType)
  recordTalk(@Args('input') input: RecordTalkInput): Promise<CarriedMunicipalityType> {
    return this.service.record(input);
  }

  @Allow(...UNIT_STAFF)
  @Query(() => [RegionalWantType], { description: 'What the members said last, added up over the region.' })
  statedWants(): Promise<RegionalWantType[]> {
    return this.queries.statedWants();
  }
}
