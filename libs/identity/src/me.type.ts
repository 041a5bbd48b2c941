import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ROLES, SCOPES, enumOf, type Role, type Scope } from '#libs/platform';
import { MunicipalityType, RegionType } from '#libs/regions';

const ScopeEnum = enumOf('Scope', SCOPES);
const RoleEnum = enumOf('Role', ROLES);

@ObjectType('Me')
export class MeType {
  @Field(() => ID)
  id: string;

  @Field()
  displayName: string;

  @Field(() => ScopeEnum)
  scope: Scope;

  @Field(() => [RoleEnum])
  roles: Role[];

  @Field(() => MunicipalityType, { nullable: true })
  municipality: MunicipalityType | null;

  @Field(() => RegionType)
  region: RegionType;
}
