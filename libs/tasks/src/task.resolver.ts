import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, PageArgs, UNIT_STAFF, requireActor, type Page } from '#libs/platform';
import { TaskQueries } from './task.queries.js';
import { TaskService } from './task.service.js';
import { TaskConnectionType, TaskType } from './task.type.js';

@Resolver(() => TaskType)
export class TaskResolver {
  constructor(
    private readonly service: TaskService,
    private readonly queries: TaskQueries,
  ) {}

  @Allow(...UNIT_STAFF)
  @Query(() => TaskConnectionType, { description: 'Open tasks, the one that is due first, first.' })
  tasks(
    @Args() page: PageArgs,
    @Args('mine', { type: () => Boolean, nullable: true }) mine?: boolean,
  ): Promise<Page<TaskType>> {
    return this.queries.open(page, mine ? requireActor().userId : null);
  }

  @Allow(...UNIT_STAFF)
  @Mutation(() => TaskType)
  takeTask(@Args('id', { type: () => ID }) id: string): Promise<TaskType> {
    return this.service.take(id);
  }

  @Allow(...UNIT_STAFF)
  @Mutation(() => TaskType)
  finishTask(
    @Args('id', { type: () => ID }) id: string,
    @Args('note', { type: () => String, nullable: true, description: 'What was done; the manager’s kinds ask for it.' })
    note?: string,
  ): Promise<TaskType> {
    return this.service.finish(id, note);
  }
}
