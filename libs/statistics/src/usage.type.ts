import { Field, Int, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar } from '#libs/platform';
import { NamedMunicipalityType } from '#libs/regions';

@ObjectType('SuppressibleCount', {
  description:
    'A number that may be suppressed: value is null when it is under 5 or could be computed back; text is what to show.',
})
export class SuppressibleCountType {
  @Field(() => Int, { nullable: true })
  value: number | null;

  @Field()
  text: string;
}

@ObjectType('UsageFigures')
export class UsageFiguresType {
  @Field(() => SuppressibleCountType)
  needs: SuppressibleCountType;

  @Field(() => SuppressibleCountType)
  interests: SuppressibleCountType;

  @Field(() => SuppressibleCountType)
  brokered: SuppressibleCountType;

  @Field(() => SuppressibleCountType)
  placed: SuppressibleCountType;

  @Field(() => SuppressibleCountType)
  medianWaitingDays: SuppressibleCountType;
}

@ObjectType('UsageRow')
export class UsageRowType {
  @Field(() => NamedMunicipalityType)
  municipality: NamedMunicipalityType;

  @Field(() => UsageFiguresType)
  figures: UsageFiguresType;
}

/** What a figure means, shown beside it. */
@ObjectType('Definition')
export class DefinitionType {
  @Field()
  term: string;

  @Field()
  text: string;
}

@ObjectType('UsageReport')
export class UsageReportType {
  @Field(() => LocalDateScalar)
  from: string;

  @Field(() => LocalDateScalar)
  to: string;

  @Field(() => [UsageRowType])
  rows: UsageRowType[];

  @Field(() => UsageFiguresType)
  total: UsageFiguresType;

  @Field(() => [DefinitionType])
  definitions: DefinitionType[];
}
