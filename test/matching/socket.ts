import { socketClient } from '../support/socket.js';
import type { TestUser, World } from '../support/world.js';

export interface Progress {
  readonly needId: string;
  readonly status: string;
  readonly percent: number;
}

export interface Listener {
  /** Everything heard so far. */
  readonly heard: Progress[];
  readonly codes: string[];
  /** Resolves when what is heard satisfies the test, or something was refused. */
  until(isEnough: (heard: readonly Progress[]) => boolean): Promise<void>;
  /** Stops listening, as a page does that is left; the socket stays open. */
  leave(): void;
  close(): Promise<void>;
}

const QUERY = 'subscription ($needId: ID!) { matchProgress(needId: $needId) { needId status percent } }';

/** Follows a need's matching over a real socket, as the page does. */
export function listen(world: Pick<World, 'url' | 'settings'>, user: TestUser, needId: string): Listener {
  const client = socketClient(world, user);
  const heard: Progress[] = [];
  const codes: string[] = [];
  const refuse = (errors: readonly { extensions?: Record<string, unknown> }[]) =>
    codes.push(...errors.map((error) => String(error.extensions?.['code'])));
  const leave = client.subscribe<{ matchProgress: Progress }>(
    { query: QUERY, variables: { needId } },
    {
      next: ({ data, errors }) => void (data?.matchProgress ? heard.push(data.matchProgress) : refuse(errors ?? [])),
      error: (problem) => void (Array.isArray(problem) ? refuse(problem) : codes.push(String(problem))),
      complete: () => undefined,
    },
  );
  return {
    heard,
    codes,
    until: async (isEnough) => {
      const deadline = Date.now() + 15_000;
      while (!isEnough(heard) && codes.length === 0) {
        if (Date.now() > deadline) throw new Error(`not heard in 15 s: ${JSON.stringify(heard)}`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    leave,
    close: async () => client.dispose(),
  };
}
