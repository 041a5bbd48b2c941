import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LocalDate } from '#libs/kernel';
import { DateTimeScalar, LocalDateScalar } from '#libs/platform';
import { ProfileType } from '../profile.type.js';

@ObjectType('Obstacle', { description: 'Something that stands between a home and its publication, in Swedish.' })
export class ObstacleType {
  @Field({ description: 'What it is about: consents, approval, checks…, availabilityConfirmedOn, places, profile.' })
  path: string;

  @Field()
  message: string;
}

@ObjectType('ProfileReader', { description: 'A municipality that the family has consented to.' })
export class ProfileReaderType {
  @Field(() => ID)
  municipalityId: string;

  @Field()
  municipality: string;

  @Field(() => ID, { nullable: true, description: 'The id under which it meets the home, while it does.' })
  profileId: string | null;

  @Field(() => Int, { description: 'Interests of it to which more is shown.' })
  shownMore: number;
}

@ObjectType('ProfileConflict', { description: 'A reader who knows the family, and so does not see the profile.' })
export class ProfileConflictType {
  @Field(() => ID)
  readerId: string;

  @Field()
  municipality: string;

  @Field()
  name: string;

  @Field(() => DateTimeScalar)
  declaredAt: string;
}

@ObjectType('TextHit', { description: 'A place in the text that may tell who the family is. Offsets in UTF-16 units.' })
export class TextHitType {
  @Field(() => Int)
  position: number;

  @Field(() => Int)
  length: number;

  @Field()
  kind: string;

  @Field({ description: 'What it looks like, in Swedish.' })
  message: string;
}

@ObjectType('ProfileText')
export class ProfileTextType {
  @Field(() => Int)
  version: number;

  @Field()
  body: string;

  @Field(() => DateTimeScalar)
  writtenAt: string;

  @Field()
  writtenBy: string;

  @Field({ description: 'Whoever wrote it does not release it.' })
  isWrittenByMe: boolean;

  @Field(() => DateTimeScalar, { nullable: true })
  releasedAt: string | null;

  @Field(() => String, { nullable: true })
  releasedBy: string | null;

  @Field(() => [TextHitType])
  hits: TextHitType[];
}

@ObjectType('ProfileApproval', { description: 'What the family last said yes to.' })
export class ProfileApprovalType {
  @Field(() => LocalDateScalar)
  approvedOn: LocalDate;

  @Field(() => Int, { description: 'Which adult of the household: 1 is the first.' })
  adult: number;

  @Field({ description: 'False when the text has changed since.' })
  isStanding: boolean;
}

@ObjectType('HomeProfile', {
  description: 'What the unit knows of a home’s profile: exactly what each member meets, and why not more.',
})
export class HomeProfileType {
  @Field(() => ID, { description: 'The home’s.' })
  id: string;

  @Field(() => [ObstacleType], { description: 'All at once; empty when the home can be published.' })
  obstacles: ObstacleType[];

  @Field(() => DateTimeScalar, { nullable: true })
  publishedAt: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the withdrawal takes effect.' })
  withdrawAt: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When members are to see that the places are taken.' })
  offMarketAt: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day it may be shown.' })
  marketUntil: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'Why members do not meet the published profile, in Swedish.' })
  withheld: string | null;

  @Field(() => ProfileType, {
    nullable: true,
    description: 'What members meet, or would meet; null when nothing can be shown.',
  })
  shown: ProfileType | null;

  @Field(() => [String], { description: 'One sentence for each fact that members do not see.' })
  hidden: string[];

  @Field(() => [String], { description: 'As `hidden`, of what an interest may be shown besides.' })
  hiddenDetails: string[];

  @Field(() => [ProfileReaderType])
  readers: ProfileReaderType[];

  @Field(() => [ProfileConflictType])
  conflicts: ProfileConflictType[];

  @Field(() => ProfileTextType, { nullable: true })
  text: ProfileTextType | null;

  @Field(() => ProfileApprovalType, { nullable: true })
  approval: ProfileApprovalType | null;
}
