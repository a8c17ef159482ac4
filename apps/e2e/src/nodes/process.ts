import { type ChildProcess, spawn } from 'node:child_process';

export type ProcessOptions = {
  command: string;
  args: readonly string[];
  env?: Record<string, string>;
  cwd?: string;
  /** User and group to run as; needs root. */
  runAs?: { uid: number; gid: number };
};

export type Ending = { code: number | null; signal: NodeJS.Signals | null };

/** A child process of ours, ended by its own pid and never by name. */
export type RunningProcess = {
  readonly pid: number;
  /** The last 64 KiB of what it printed, both streams. */
  output(): string;
  signal(signal: NodeJS.Signals): void;
  /** Resolves when it has ended, however it did. */
  readonly ended: Promise<Ending>;
  isRunning(): boolean;
};

const KEPT_OUTPUT = 65_536;

/**
 * Starts a process. It also ends when this one does, whatever happens.
 *
 * @throws when the command cannot be started at all.
 */
export async function startProcess(options: ProcessOptions): Promise<RunningProcess> {
  const child = spawn(options.command, options.args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, LANG: 'C.UTF-8', ...options.env },
    ...(options.cwd !== undefined && { cwd: options.cwd }),
    ...options.runAs,
  });
  let output = '';
  const keep = (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-KEPT_OUTPUT);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = watchEnd(child);
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', reject);
  });
  return {
    pid: child.pid as number,
    output: () => output,
    signal: (signal) => {
      child.kill(signal);
    },
    ended,
    isRunning: () => child.exitCode === null && child.signalCode === null,
  };
}

function watchEnd(child: ChildProcess): Promise<Ending> {
  // A test runner that dies must not leave servers behind.
  const killOnExit = () => child.kill('SIGKILL');
  process.once('exit', killOnExit);
  return new Promise((resolve) => {
    child.once('close', (code, signal) => {
      process.off('exit', killOnExit);
      resolve({ code, signal });
    });
  });
}

/** SIGTERM, then SIGKILL after `graceMs`. */
export async function stopProcess(running: RunningProcess, graceMs = 5_000): Promise<Ending> {
  // A stopped process does not see SIGTERM before it goes on.
  running.signal('SIGCONT');
  running.signal('SIGTERM');
  const timer = setTimeout(() => running.signal('SIGKILL'), graceMs);
  const ending = await running.ended;
  clearTimeout(timer);
  return ending;
}

/**
 * Asks until the answer is yes.
 *
 * @throws with the process's output when it ends first or `withinMs` pass.
 */
export async function waitUntilReady(
  running: RunningProcess,
  isReady: () => Promise<boolean>,
  withinMs = 20_000,
): Promise<void> {
  const deadline = performance.now() + withinMs;
  while (!(await isReady().catch(() => false))) {
    if (!running.isRunning()) throw new Error(`ended while starting:\n${running.output()}`);
    if (performance.now() > deadline)
      throw new Error(`not ready after ${withinMs} ms:\n${running.output()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
