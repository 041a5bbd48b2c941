import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LocalDate } from '#libs/kernel';
import { DateTimeScalar, LocalDateScalar, connectionOf, enumOf } from '#libs/platform';
import { TASK_KINDS, type TaskKind } from './task.words.js';

export const TaskKindEnum = enumOf('TaskKind', TASK_KINDS);

@ObjectType('Task', {
  description: 'Something the unit has to do. The subject is named by id; who it is about is asked for there.',
})
export class TaskType {
  @Field(() => ID)
  id: string;

  @Field(() => TaskKindEnum)
  kind: TaskKind;

  @Field(() => ID, { nullable: true })
  homeId: string | null;

  @Field(() => Int, { nullable: true })
  homeNumber: number | null;

  @Field(() => ID, { nullable: true })
  applicationId: string | null;

  @Field(() => ID, { nullable: true })
  needId: string | null;

  @Field(() => ID, { nullable: true })
  municipalityId: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the municipality it concerns.' })
  municipality: string | null;

  @Field(() => ID, { nullable: true })
  assignedTo: string | null;

  @Field(() => String, { nullable: true })
  assignedToName: string | null;

  @Field(() => DateTimeScalar)
  openedAt: string;

  @Field(() => LocalDateScalar)
  dueOn: LocalDate;

  @Field({ description: 'A person says when it is done; otherwise it closes by itself when its ground is gone.' })
  mayBeFinished: boolean;

  @Field({ description: 'The manager alone finishes it, and says in a note what was done.' })
  isManagers: boolean;

  @Field(() => String, { nullable: true, description: 'Name of the person of the municipality whom it concerns.' })
  concernsName: string | null;

  @Field(() => Int, { nullable: true, description: 'Changes of needs, in a report of too many.' })
  changesCount: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the first of the changes was made.' })
  sinceAt: string | null;
}

@ObjectType('TaskConnection')
export class TaskConnectionType extends connectionOf(TaskType) {}
