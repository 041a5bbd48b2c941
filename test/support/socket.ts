import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import { socketHeaders, type TestUser, type World } from './world.js';

/** A real socket to the world's api that acts as the user, from the page's own origin; once refused it does not come back. */
export function socketClient({ url, settings }: Pick<World, 'url' | 'settings'>, user: TestUser): Client {
  const headers = { origin: new URL(settings.publicUrl).origin, ...socketHeaders(user) };
  class UserSocket extends WebSocket {
    constructor(address: string, protocol: string) {
      super(address, protocol, { headers });
    }
  }
  return createClient({ url: `${url.replace('http', 'ws')}/graphql`, webSocketImpl: UserSocket, retryAttempts: 0 });
}
