import { Args, ID, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { Allow, PageArgs, UNIT_STAFF, type Page } from '#libs/platform';
import { DecisionService } from './decision.service.js';
import { ProposalNews } from './proposal-news.service.js';
import { DecideProposalInput } from './proposal.input.js';
import { ProposalQueries } from './proposal.queries.js';
import {
  FairShareType,
  ProposalDecisionType,
  ProposalLineConnectionType,
  ProposalLineType,
  ProposalRunType,
  UnmetNeedConnectionType,
  UnmetNeedType,
} from './proposal.type.js';

@Resolver(() => ProposalLineType)
export class ProposalResolver {
  constructor(
    private readonly queries: ProposalQueries,
    private readonly decisions: DecisionService,
    private readonly news: ProposalNews,
  ) {}

  @Allow(...UNIT_STAFF)
  @Query(() => ProposalRunType, { nullable: true, description: 'The latest computation of the region.' })
  proposalRun(): Promise<ProposalRunType | null> {
    return this.queries.run();
  }

  @Allow(...UNIT_STAFF)
  @Query(() => ProposalLineConnectionType, { description: 'Which home is proposed for which need, and why.' })
  proposalLines(@Args() page: PageArgs): Promise<Page<ProposalLineType>> {
    return this.queries.lines(page);
  }

  @Allow(...UNIT_STAFF)
  @Query(() => UnmetNeedConnectionType, {
    description: 'Needs that no home is proposed for, and what keeps homes away.',
  })
  unmetNeeds(@Args() page: PageArgs): Promise<Page<UnmetNeedType>> {
    return this.queries.unmet(page);
  }

  @Allow(...UNIT_STAFF)
  @Query(() => [FairShareType])
  fairShares(): Promise<FairShareType[]> {
    return this.queries.fairShares();
  }

  @Allow(...UNIT_STAFF)
  @Mutation(() => ProposalDecisionType, { description: 'A person chooses and says why. The municipality is told.' })
  decideProposal(@Args('input') input: DecideProposalInput): Promise<ProposalDecisionType> {
    return this.decisions.decide(input);
  }

  @Allow(...UNIT_STAFF)
  @Mutation(() => ProposalDecisionType)
  undoProposalDecision(@Args('id', { type: () => ID }) id: string): Promise<ProposalDecisionType> {
    return this.decisions.undo(id);
  }

  @Allow(...UNIT_STAFF)
  @Subscription(() => Boolean, {
    resolve: () => true,
    description: 'Something waits for a run, or a run is there: read the proposal again.',
  })
  proposalsChanged(): Promise<AsyncIterableIterator<unknown>> {
    return this.news.follow();
  }
}
