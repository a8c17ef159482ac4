import { execFileSync } from 'node:child_process';
import { chownSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { freePort } from './ports.ts';
import { type RunningProcess, startProcess, stopProcess, waitUntilReady } from './process.ts';
import { findProgram } from './programs.ts';
import type { Scope } from './scope.ts';

/** A PostgreSQL of our own, with its data in a folder that goes with the scope. */
export type PostgresNode = {
  /** Address of a fresh, empty database. */
  createDatabase(): Promise<string>;
  /** `kill -9` of the postmaster and of every backend it started. */
  kill(): Promise<void>;
  /** A fast shutdown and a start, or only the start after a kill. */
  restart(): Promise<void>;
  /** Ends every connection but its own; answers how many there were. */
  terminateConnections(): Promise<number>;
};

/** The user PostgreSQL may run as: it refuses root. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres']).toString());
  return { uid: id('-u'), gid: id('-g') };
}

async function query(url: string, text: string): Promise<number> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rowCount ?? 0;
  } finally {
    await client.end();
  }
}

/** @throws when there is no PostgreSQL; ask `findProgram('postgres')` first. */
export async function startPostgres(scope: Scope): Promise<PostgresNode> {
  const program = findProgram('postgres');
  if (!program.available) throw new Error(program.reason);
  const { path } = program;
  const folder = scope.folder('postgres');
  const runAs = unprivileged();
  if (runAs !== undefined) chownSync(folder, runAs.uid, runAs.gid);
  const data = join(folder, 'data');
  const init = ['-D', data, '-U', 'aisle', '--auth=trust', '--no-sync', '--encoding=UTF8'];
  execFileSync(join(path, 'initdb'), init, { ...runAs, stdio: 'pipe' });

  const port = await freePort();
  const address = (database: string) => `postgres://aisle@127.0.0.1:${port}/${database}`;
  const settings = ['listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`];
  const args = ['-D', data, '-p', `${port}`, ...settings.flatMap((each) => ['-c', each])];

  async function start(): Promise<RunningProcess> {
    const started = await startProcess({
      command: join(path, 'postgres'),
      args,
      ...(runAs && { runAs }),
    });
    const answers = async () => (await query(address('postgres'), 'select 1')) === 1;
    await waitUntilReady(started, answers);
    return started;
  }

  let running = await start();
  let databases = 0;
  // SIGINT is PostgreSQL's fast shutdown; SIGTERM would wait for every client to leave.
  const stop = async () => {
    running.signal('SIGINT');
    await stopProcess(running);
  };
  scope.onClose(stop);
  return {
    async createDatabase() {
      const name = `aisle_${++databases}`;
      await query(address('postgres'), `create database ${name}`);
      return address(name);
    },
    async kill() {
      // Backends notice that the postmaster is gone and end by themselves.
      running.signal('SIGKILL');
      await running.ended;
    },
    async restart() {
      if (running.isRunning()) await stop();
      running = await start();
    },
    terminateConnections: () =>
      query(
        address('postgres'),
        "select pg_terminate_backend(pid) from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()",
      ),
  };
}
