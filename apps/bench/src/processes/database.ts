import pg from 'pg';
import { v7 } from 'uuid';

/** This machine's Postgres, as on a developer's machine and in CI. */
const ADMIN = process.env.AISLE_TEST_POSTGRES_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';

/** A database of its own for one measurement; null, and one line about it, without a Postgres. */
export async function createDatabase(): Promise<{ url: string; drop: () => Promise<void> } | null> {
  const name = `aisle_bench_${v7().replaceAll('-', '').slice(0, 20)}`;
  const run = async (statement: string) => {
    const client = new pg.Client(ADMIN);
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  try {
    await run(`create database ${name}`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stdout.write(
      `\nwithout Postgres figures: no database at ${new URL(ADMIN).host} (${reason})\n`,
    );
    return null;
  }
  const url = new URL(ADMIN);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => run(`drop database if exists ${name} with (force)`) };
}
