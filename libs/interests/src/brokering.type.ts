import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { HomePlacesType } from '#libs/homes';
import { MatchRequirementType, NeedType } from '#libs/needs';
import { connectionOf } from '#libs/platform';
import { ProfileType } from '#libs/profiles';
import { InterestType } from './interest.type.js';

@ObjectType('BrokeringInterest')
export class BrokeringInterestType {
  @Field(() => InterestType)
  interest: InterestType;

  @Field(() => NeedType)
  need: NeedType;

  @Field(() => ProfileType, { description: 'The home as this member meets it, with what has been opened to it.' })
  profile: ProfileType;

  @Field(() => [MatchRequirementType])
  requirements: MatchRequirementType[];
}

@ObjectType('BrokeringCase', {
  description:
    "One home with the interests that compete for its places, longest wait first. The unit's brokering page.",
})
export class BrokeringCaseType {
  @Field(() => ProfileType)
  profile: ProfileType;

  @Field(() => ID)
  homeId: string;

  @Field(() => Int)
  homeNumber: number;

  @Field(() => HomePlacesType)
  places: HomePlacesType;

  @Field(() => [BrokeringInterestType])
  interests: BrokeringInterestType[];
}

@ObjectType('BrokeringConnection')
export class BrokeringConnectionType extends connectionOf(BrokeringCaseType) {}
