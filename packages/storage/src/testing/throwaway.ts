import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { PostgresServer } from './find-postgres.ts';

/** An empty database of the test's own. */
export type Throwaway = {
  /** For `openStorage`. */
  url: string;
  drop(): Promise<void>;
};

const run = async (server: PostgresServer, sql: string) => {
  const client = new Client({ connectionString: server.url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
};

/** A new database on the server; dropping it cuts whoever is still connected. */
export const createPostgresDatabase = async (server: PostgresServer): Promise<Throwaway> => {
  const name = `aisle_test_${randomBytes(6).toString('hex')}`;
  await run(server, `create database ${name} encoding 'UTF8' template template0`);
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => run(server, `drop database if exists ${name} with (force)`) };
};

/** A file in a new folder, not made yet. */
export const createSqliteFile = async (): Promise<Throwaway & { path: string; folder: string }> => {
  const folder = await mkdtemp(join(tmpdir(), 'aisle-sqlite-'));
  const path = join(folder, 'aisle.db');
  return {
    url: `file:${path}`,
    path,
    folder,
    drop: () => rm(folder, { recursive: true, force: true }),
  };
};
