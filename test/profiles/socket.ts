import { socketClient } from '../support/socket.js';
import type { TestUser, World } from '../support/world.js';

export interface MarketListener {
  /** How often it was told, the first time when it began. */
  readonly heard: number;
  /** Resolves when it has been told so often. */
  until(times: number, patience?: number): Promise<void>;
  /** Resolves when it was refused. */
  refused(): Promise<void>;
  close(): Promise<void>;
}

/** Follows a list of profiles over a real socket, as the page does. */
export function listenToMarket(world: Pick<World, 'url' | 'settings'>, user: TestUser): MarketListener {
  const client = socketClient(world, user);
  let heard = 0;
  let refusals = 0;
  client.subscribe<{ profilesChanged: boolean }>(
    { query: 'subscription { profilesChanged }' },
    {
      next: ({ data, errors }) => void (data?.profilesChanged && !errors ? (heard += 1) : (refusals += 1)),
      error: () => void (refusals += 1),
      complete: () => undefined,
    },
  );
  const wait = async (isEnough: () => boolean, patience: number) => {
    for (const deadline = Date.now() + patience; !isEnough();) {
      if (Date.now() > deadline) throw new Error(`heard ${heard}, refused ${refusals}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  return {
    get heard() {
      return heard;
    },
    until: (times, patience = 15_000) => wait(() => heard >= times, patience),
    refused: () => wait(() => refusals > 0 && heard === 0, 15_000),
    close: async () => client.dispose(),
  };
}
