import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, connectionOf, enumOf } from '#libs/platform';
import { TIMELINE_SUBJECTS } from './timeline.words.js';

export const TimelineSubjectEnum = enumOf('TimelineSubject', TIMELINE_SUBJECTS);

@ObjectType('TimelineEntry', { description: 'One line of history. sentence is Swedish and ready to show.' })
export class TimelineEntryType {
  @Field(() => ID)
  id: string;

  @Field(() => DateTimeScalar)
  occurredAt: string;

  @Field()
  type: string;

  @Field({ description: 'The person if the reader may know who it was, else whom they acted for.' })
  actorName: string;

  @Field()
  sentence: string;

  @Field(() => String, { nullable: true })
  reasonCode: string | null;

  @Field(() => String, { nullable: true })
  note: string | null;
}

@ObjectType('TimelineConnection')
export class TimelineConnectionType extends connectionOf(TimelineEntryType) {}
