import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A server under measurement: a process of its own that says where it listens. */
export type Child = {
  url: string;
  /** What else it said when it was ready, such as site key and agents' cookies. */
  said: Record<string, unknown>;
  /** Processor seconds used so far, user and system. */
  cpu: () => number;
  /** Resident bytes. */
  memory: () => number;
  /** Runs a garbage collection in the child, so that memory is what is held. */
  collect: () => Promise<void>;
  stop: () => Promise<void>;
};

/** Linux counts processor time in hundredths of a second (`getconf CLK_TCK`). */
const TICKS = 100;

/** Starts `module` (a path) and waits until it sends `{ url, … }`. */
export async function startChild(module: string, options: object = {}): Promise<Child> {
  const child = fork(module, [JSON.stringify(options)], {
    execArgv: ['--expose-gc'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  // A measurement that throws must not leave its servers behind.
  process.once('exit', () => child.kill('SIGTERM'));
  const said = await firstMessage(child);
  return {
    url: String(said.url),
    said,
    cpu: () => {
      const fields =
        readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      return (Number(fields[11]) + Number(fields[12])) / TICKS;
    },
    memory: () =>
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) * 1_024,
    collect: () => {
      const done = firstMessage(child).then(() => undefined);
      child.send('collect');
      return done;
    },
    stop: () => {
      const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      child.kill('SIGTERM');
      return ended;
    },
  };
}

function firstMessage(child: ChildProcess): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as Record<string, unknown>));
    child.once('exit', (code) => reject(new Error(`the server under test ended with ${code}`)));
  });
}

/** In the child: says that it is ready, and answers `collect`. */
export function sayReady(said: { url: string } & Record<string, unknown>): void {
  process.on('message', (message) => {
    if (message !== 'collect') return;
    globalThis.gc?.();
    process.send?.({ collected: true });
  });
  process.send?.(said);
}
