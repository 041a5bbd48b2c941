import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import net from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { StartProblem } from './start-problem.js';

const patience = 5_000;

// A predecessor that was killed may hold the port until its last process has gone, so a taken port is asked again for a while.
export async function waitForPort(port: number): Promise<void> {
  for (const giveUpAt = Date.now() + patience; ; await pause(250)) {
    // Both: some systems let two programs share a port as long as only one of them names the address.
    const refused = (await whyRefused(port)) ?? (await whyRefused(port, '127.0.0.1'));
    if (!refused) return;
    if (refused === 'EACCES')
      throw new StartProblem(`PORT: ${port} får bara användas av root. Välj en port över 1023.`);
    if (Date.now() > giveUpAt) {
      throw new StartProblem(
        `PORT: ${port} är upptagen av ett annat program, kanske ett Samhem som redan kör. ` +
          `Stoppa det eller välj en annan port, t.ex. PORT=${port < 65535 ? port + 1 : 3000} npm run samhem`,
      );
    }
  }
}

export async function isPortFree(port: number, host: string): Promise<boolean> {
  return (await whyRefused(port, host)) === undefined;
}

// Above the range systems draw outgoing connections from, so that a remembered port seldom is taken the next time.
export async function findFreePort(host: string): Promise<number> {
  for (let tries = 0; tries < 50; tries++) {
    const port = randomInt(61_000, 65_000);
    if (await isPortFree(port, host)) return port;
  }
  throw new StartProblem('Det finns ingen ledig port för databasen mellan 61000 och 65000.');
}

async function whyRefused(port: number, host?: string): Promise<string | undefined> {
  const server = net.createServer();
  try {
    server.listen({ port, host, exclusive: true });
    await once(server, 'listening');
    server.close();
    await once(server, 'close');
    return undefined;
  } catch (problem) {
    return (problem as NodeJS.ErrnoException).code ?? 'EADDRINUSE';
  }
}
