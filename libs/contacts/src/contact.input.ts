import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsOptional, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import type { AgeBand, AssignmentType, CapabilityArea, LocalDate } from '#libs/kernel';
import { LocalDateScalar } from '#libs/platform';
import { AgeBandEnum, AssignmentTypeEnum, CapabilityAreaEnum } from '#libs/regions';
import { TalkFormEnum, TalkParticipantEnum } from './contact.type.js';
import type { TalkForm, TalkParticipant } from './contact.words.js';

@InputType()
export class StatedWantInput {
  @Field(() => AssignmentTypeEnum)
  assignmentType: AssignmentType;

  @Field(() => AgeBandEnum)
  ageBand: AgeBand;

  @Field(() => CapabilityAreaEnum, { nullable: true })
  @IsOptional()
  capabilityArea?: CapabilityArea | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  zoneCode?: string | null;

  @Field(() => Int)
  @Min(1, { message: 'Ange hur många hem, minst 1.' })
  @Max(99, { message: 'Ange hur många hem, högst 99.' })
  wanted: number;

  @Field(() => Int, { description: '3, 6 or 12.' })
  withinMonths: number;
}

@InputType()
export class RecordTalkInput {
  @Field(() => ID)
  municipalityId: string;

  @Field(() => LocalDateScalar)
  heldOn: LocalDate;

  @Field(() => TalkFormEnum)
  form: TalkForm;

  @Field(() => [TalkParticipantEnum], { description: 'By role, never by name.' })
  @Transform(({ value }: { value: TalkParticipant[] }) => [...new Set(value)])
  @ArrayMinSize(1, { message: 'Ange vilka som var med, minst en roll.' })
  participants: TalkParticipant[];

  @Field(() => String, { nullable: true, description: 'At most 1 000 characters, without names.' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? value.normalize('NFC').trim() || null : value,
  )
  @MaxLength(1_000, { message: 'Skriv högst 1 000 tecken.' })
  @Matches(/^[^\p{Cc}\p{Cs}]*(?:[\n\r\t][^\p{Cc}\p{Cs}]*)*$/u, {
    message: 'Anteckningen innehåller tecken som inte går att spara.',
  })
  note?: string | null;

  @Field(() => [StatedWantInput])
  @ArrayMaxSize(40, { message: 'Ange högst 40 rader.' })
  @ValidateNested({ each: true })
  @Type(() => StatedWantInput)
  wants: StatedWantInput[];
}
