import { join } from 'node:path';
import { freePort } from './ports.ts';
import {
  type Ending,
  type RunningProcess,
  startProcess,
  stopProcess,
  waitUntilReady,
} from './process.ts';
import type { Scope } from './scope.ts';

const MAIN = join(import.meta.dirname, '../../../server/src/main.mjs');

export type ServerOptions = {
  /** `file:PATH` or `postgres://…`. */
  databaseUrl: string;
  redisUrl?: string;
  /** Further environment, such as a planted bug. */
  env?: Record<string, string>;
  /** How long it may take to start, where the machine has other work; 20 s without it. */
  readyMs?: number;
};

/** A real Aisle server in a process of its own, on the same port for as long as it is needed. */
export type ServerNode = {
  readonly port: number;
  readonly pid: number;
  /** `kill -9`: nothing is finished, nothing is said. */
  kill(): Promise<void>;
  /** SIGTERM, as an operator stops it; answers how it ended and after how many milliseconds. */
  terminate(): Promise<Ending & { tookMs: number }>;
  /** Starts it again on the same data; answers after how many milliseconds it was ready. */
  start(): Promise<number>;
  isRunning(): boolean;
  /** What it printed last. */
  output(): string;
};

/** Secret of every server of a run: nodes must share one, and a restart must keep it. */
const SECRET = 'only-for-fault-runs-0123456789abcdef';

const environment = (options: ServerOptions): Record<string, string> => ({
  NODE_ENV: 'test',
  AISLE_DATABASE_URL: options.databaseUrl,
  AISLE_SECRET: SECRET,
  AISLE_LOG_LEVEL: 'warn',
  AISLE_LIMITS: 'off',
  ...(options.redisUrl !== undefined && { AISLE_REDIS_URL: options.redisUrl }),
  ...options.env,
});

/**
 * Runs one command of the `aisle` command line to its end; answers what it printed.
 *
 * @throws with its output when it fails.
 */
export async function runAisle(options: ServerOptions, args: readonly string[]): Promise<string> {
  const env = environment(options);
  const running = await startProcess({ command: process.execPath, args: [MAIN, ...args], env });
  const { code } = await running.ended;
  if (code !== 0)
    throw new Error(`aisle ${args.join(' ')} ended with ${code}: ${running.output()}`);
  return running.output();
}

/** Starts a server and waits until it says it is ready. It ends with the scope. */
export async function startServer(scope: Scope, options: ServerOptions): Promise<ServerNode> {
  const port = await freePort();
  const env = { ...environment(options), AISLE_PORT: `${port}`, AISLE_HOST: '127.0.0.1' };
  const isReady = async () => {
    const response = await fetch(`http://127.0.0.1:${port}/readyz`);
    return response.ok;
  };
  let running: RunningProcess;

  async function start(): Promise<number> {
    const began = performance.now();
    running = await startProcess({ command: process.execPath, args: [MAIN, 'serve'], env });
    await waitUntilReady(running, isReady, options.readyMs);
    return performance.now() - began;
  }

  scope.onClose(async () => {
    if (running?.isRunning()) await stopProcess(running);
  });
  await start();
  return {
    port,
    get pid() {
      return running.pid;
    },
    async kill() {
      running.signal('SIGKILL');
      await running.ended;
    },
    async terminate() {
      const began = performance.now();
      running.signal('SIGTERM');
      const ending = await running.ended;
      return { ...ending, tookMs: performance.now() - began };
    },
    start,
    isRunning: () => running.isRunning(),
    output: () => running.output(),
  };
}
