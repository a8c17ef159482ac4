import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const MAIN = new URL('../../../server/src/main.mjs', import.meta.url).pathname;
const LOOK_AGAIN_MS = 5;

/**
 * Starts `aisle serve` on a database as an operator would, and ends it again.
 *
 * @returns the milliseconds from the command to the first answer that it is ready
 * @throws when it ends before that
 */
export async function timeStart(databaseUrl: string): Promise<number> {
  const port = await freePort();
  const began = performance.now();
  const server = spawn(process.execPath, [MAIN, 'serve'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      AISLE_DATABASE_URL: databaseUrl,
      AISLE_PORT: `${port}`,
      AISLE_LOG_LEVEL: 'error',
      AISLE_SECRET: 'bench-secret-bench-secret-bench-secret',
    },
  });
  const ended = once(server, 'exit');
  const isReady = () =>
    fetch(`http://127.0.0.1:${port}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await isReady())) {
    if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}`);
    await wait(LOOK_AGAIN_MS);
  }
  const took = performance.now() - began;
  server.kill('SIGTERM');
  await ended;
  return took;
}

async function freePort(): Promise<number> {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const address = holder.address();
  holder.close();
  await once(holder, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
