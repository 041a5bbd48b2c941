import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { socketHeaders, type TestUser, type World } from '../support/world.js';

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
  const headers = { origin: new URL(world.settings.publicUrl).origin, ...socketHeaders(user) };
  class UserSocket extends WebSocket {
    constructor(address: string, protocol: string) {
      super(address, protocol, { headers });
    }
  }
  const client = createClient({
    url: `${world.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: UserSocket,
    retryAttempts: 0,
  });
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
