import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What a run needs of the machine that npm does not bring along. */
export type ProgramName = 'chromium' | 'postgres' | 'redis' | 'tmpfs';

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

const CHROMIUM = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const FIND: Record<ProgramName, () => string | undefined> = {
  chromium: () =>
    process.env.AISLE_CHROMIUM ?? CHROMIUM.map(findOnPath).find((path) => path !== undefined),
  postgres: findPostgres,
  redis: () => findOnPath('redis-server'),
  // Mounting a small disk takes root.
  tmpfs: () => (process.getuid?.() === 0 ? findOnPath('mount') : undefined),
};

const MISSING: Record<ProgramName, string> = {
  chromium: 'no Chromium on this machine: apt-get install chromium',
  postgres: 'no PostgreSQL on this machine: apt-get install postgresql',
  redis: 'no redis-server on this machine: apt-get install redis-server',
  tmpfs: 'no right to mount a small disk: run as root',
};

/**
 * Looks for a program. When it is absent a test skips by this name and reason, unless
 * `AISLE_TEST_REQUIRE` (names separated by commas) contains it.
 *
 * @throws when it is required and absent.
 */
export function findProgram(name: ProgramName): Found {
  const path = FIND[name]();
  if (path !== undefined) return { available: true, path };
  const reason = MISSING[name];
  if ((process.env.AISLE_TEST_REQUIRE ?? '').split(',').includes(name))
    throw new Error(`${name} is required: ${reason}`);
  return { available: false, reason };
}
