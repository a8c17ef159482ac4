import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Programs a run needs that npm does not bring along. */
export type ProgramName = 'postgres' | 'redis';

export type Found = { available: true; path: string } | { available: false; reason: string };

const compareVersions = (a: string, b: string) => Number(b) - Number(a);

function findPostgres(): string | undefined {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort(compareVersions) : [];
  return versions
    .map((version) => join(root, version, 'bin'))
    .find((folder) => existsSync(join(folder, 'postgres')));
}

function findOnPath(program: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find((path) => existsSync(path));
}

/**
 * Looks for a program. When it is absent a test skips by this name and reason, unless
 * `AISLE_TEST_REQUIRE` (names separated by commas) contains it.
 *
 * @throws when it is required and absent.
 */
export function findProgram(name: ProgramName): Found {
  const path = name === 'postgres' ? findPostgres() : findOnPath('redis-server');
  if (path !== undefined) return { available: true, path };
  const reason = `no ${name === 'postgres' ? 'PostgreSQL' : 'redis-server'} on this machine: apt-get install ${name === 'postgres' ? 'postgresql' : 'redis-server'}`;
  if ((process.env.AISLE_TEST_REQUIRE ?? '').split(',').includes(name))
    throw new Error(`${name} is required, but there is ${reason}`);
  return { available: false, reason };
}
