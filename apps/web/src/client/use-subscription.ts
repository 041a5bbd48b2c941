import { createClient, type Client } from 'graphql-ws';
import { useEffect, useState } from 'react';
import { type Operation } from './api';
import { socketAddress } from './base';

let socket: Client | undefined;

function socketClient(): Client {
  socket ??= createClient({ url: socketAddress('graphql'), lazy: true, retryAttempts: 3 });
  return socket;
}

export function closeSocket(): void {
  void socket?.dispose();
  socket = undefined;
}

/** Live news from the api. isBroken means: fall back on asking now and then. */
export function useSubscription<Result, Variables extends Record<string, unknown>>(
  operation: Operation<Result, Variables>,
  variables: Variables,
  isWanted = true,
): { latest: Result | undefined; isBroken: boolean } {
  const [latest, setLatest] = useState<Result>();
  const [isBroken, setBroken] = useState(false);
  const wanted = JSON.stringify(variables);
  useEffect(() => {
    if (!isWanted) return undefined;
    const payload = { query: operation.toString(), variables: JSON.parse(wanted) };
    return socketClient().subscribe<Result>(payload, {
      next: (message) => (message.errors ? setBroken(true) : setLatest(message.data ?? undefined)),
      error: () => setBroken(true),
      complete: () => undefined,
    });
  }, [operation, wanted, isWanted]);
  return { latest, isBroken };
}
