import { Query, Resolver } from '@nestjs/graphql';
import { Public } from '#libs/platform';
import { MeType } from './me.type.js';
import { UserQueries } from './user.queries.js';

@Resolver(() => MeType)
export class MeResolver {
  constructor(private readonly users: UserQueries) {}

  @Public()
  @Query(() => MeType, { nullable: true, description: 'Who is signed in; null when nobody is.' })
  me(): Promise<MeType | null> {
    return this.users.me();
  }
}
