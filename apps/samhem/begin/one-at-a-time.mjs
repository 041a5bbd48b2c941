import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

// Two starts in one checkout (the app in one terminal, the tests in another) would install and build on top of each other.
// A listening socket is the lock: it vanishes with its process, however that ends, and waiting for it needs no polling.
export async function oneAtATime(place, work) {
  const address = socketAddress(place);
  const server = await hold(address);
  try {
    return await work();
  } finally {
    server.close();
  }
}

async function hold(address) {
  for (let told = false; ; told = true) {
    const server = net.createServer((waiting) => waiting.on('error', () => undefined).unref());
    try {
      server.listen(address);
      await once(server, 'listening');
      return closingWithItsGuests(server);
    } catch (problem) {
      if (problem.code !== 'EADDRINUSE') throw problem;
    }
    if (!told) console.log('Samhem: en annan start i samma mapp installerar eller bygger, väntar på den …');
    await waitForHolder(address);
  }
}

// close() alone leaves those who wait connected, and they would wait for ever.
function closingWithItsGuests(server) {
  const guests = new Set();
  server.on('connection', (guest) => guests.add(guest.on('close', () => guests.delete(guest))));
  return {
    close() {
      server.close();
      for (const guest of guests) guest.destroy();
    },
  };
}

function waitForHolder(address) {
  return new Promise((resolve) => {
    const connection = net.connect(address);
    connection.on('error', (problem) => {
      // A socket file left by a killed process; abstract sockets (Linux) leave none.
      if (problem.code === 'ECONNREFUSED' && !address.startsWith('\0')) rmSync(address, { force: true });
    });
    connection.on('close', () => setTimeout(resolve, 100));
    connection.resume();
  });
}

function socketAddress(place) {
  const name = `samhem-${createHash('sha256').update(place).digest('hex').slice(0, 16)}`;
  return process.platform === 'linux' ? `\0${name}` : path.join(os.tmpdir(), `${name}.sock`);
}
