import { Injectable } from '@nestjs/common';
import type { FieldProblem } from '#libs/kernel';
import { Clock } from '#libs/platform';
import { RegionQueries } from '#libs/regions';
import type { RegisterHomeInput } from './home.input.js';
import { offerProblems } from './home.rules.js';

/** What registering would refuse beyond the shape of the input, without registering anything: for whoever previews many homes at once. */
@Injectable()
export class HomeCheck {
  constructor(
    private readonly clock: Clock,
    private readonly regions: RegionQueries,
  ) {}

  /** @returns the problems of each input, in the order given; the inputs' shapes have been checked */
  async faultsOf(inputs: readonly RegisterHomeInput[]): Promise<FieldProblem[][]> {
    const { zones } = await this.regions.mine();
    const zoneCodes = zones.map(({ code }) => code);
    return inputs.map(({ offer }) => offerProblems(offer, this.clock.today(), zoneCodes));
  }
}
