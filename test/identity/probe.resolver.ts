import { Query, Resolver, Subscription } from '@nestjs/graphql';
import { Allow, MEMBER_STAFF, UNIT_STAFF, requireActor } from '#libs/platform';

/** Operations that only tests have: they tell in whose name they run, to those who may run them. */
@Resolver()
export class ProbeResolver {
  @Allow(...UNIT_STAFF, ...MEMBER_STAFF)
  @Query(() => String)
  actingUser(): string {
    return requireActor().userId!;
  }

  @Allow(...MEMBER_STAFF)
  @Query(() => String)
  actingMember(): string {
    return requireActor().userId!;
  }

  @Allow(...UNIT_STAFF)
  @Subscription(() => String)
  actingOnSocket(): AsyncIterable<{ actingOnSocket: string }> {
    return once({ actingOnSocket: requireActor().userId! });
  }
}

async function* once<Value>(value: Value): AsyncGenerator<Value> {
  yield value;
}
