import { createClient } from 'redis';
import { accepts, freePort } from './ports.ts';
import { type RunningProcess, startProcess, stopProcess, waitUntilReady } from './process.ts';
import { findProgram } from './programs.ts';
import type { Scope } from './scope.ts';

/** A Redis of our own that forgets everything when it ends. */
export type RedisNode = {
  readonly url: string;
  kill(): Promise<void>;
  restart(): Promise<void>;
  flush(): Promise<void>;
  /** Stops it in its tracks: connections stay open, nothing is answered. */
  freeze(): void;
  thaw(): void;
};

/** @throws when there is no redis-server; ask `findProgram('redis')` first. */
export async function startRedis(scope: Scope): Promise<RedisNode> {
  const program = findProgram('redis');
  if (!program.available) throw new Error(program.reason);
  const { path } = program;
  const port = await freePort();
  const folder = scope.folder('redis');
  const args = ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];

  async function start(): Promise<RunningProcess> {
    const started = await startProcess({ command: path, args, cwd: folder });
    await waitUntilReady(started, () => accepts(port));
    return started;
  }

  let running = await start();
  scope.onClose(() => stopProcess(running));
  const url = `redis://127.0.0.1:${port}`;
  return {
    url,
    async kill() {
      running.signal('SIGKILL');
      await running.ended;
    },
    async restart() {
      if (running.isRunning()) await stopProcess(running);
      running = await start();
    },
    async flush() {
      const client = await createClient({ url }).connect();
      await client.flushAll();
      await client.close();
    },
    freeze: () => running.signal('SIGSTOP'),
    thaw: () => running.signal('SIGCONT'),
  };
}
