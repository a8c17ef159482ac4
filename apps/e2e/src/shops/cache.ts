import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A folder with a shop's packages in it, or why there is none. */
export type Installed = { available: true; folder: string } | { available: false; reason: string };

export type Packages = {
  dependencies: Record<string, string>;
  overrides?: Record<string, string>;
};

const INSTALL_MS = 15 * 60_000;

/**
 * Installs a shop's packages with npm into a folder outside the repository, once: they are none of
 * the product's, and Vendure is GPL. A folder that was finished for these versions is taken as it is.
 */
export async function install(name: string, packages: Packages): Promise<Installed> {
  const root = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  const folder = join(root, 'aisle-shops', name);
  const wanted = `${JSON.stringify({ private: true, ...packages }, null, 2)}\n`;
  const stamp = join(folder, 'installed.json');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted)
    return { available: true, folder };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), wanted);
  const args = ['install', '--no-audit', '--no-fund', '--loglevel=error'];
  try {
    await promisify(execFile)('npm', args, { cwd: folder, timeout: INSTALL_MS });
  } catch (error) {
    return { available: false, reason: `npm could not install it: ${lastLine(error)}` };
  }
  writeFileSync(stamp, wanted);
  return { available: true, folder };
}

const lastLine = (error: unknown): string => {
  const { stderr = '', message = '' } = error as { stderr?: string; message?: string };
  return (stderr.trim() || message).split('\n').at(-1)?.slice(0, 200) ?? '';
};
