import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Path of a Chromium on this machine, or null. Throws where the run requires one
 * (`AISLE_TEST_REQUIRE` contains `chromium`).
 */
export const findChromium = (env: NodeJS.ProcessEnv): string | null => {
  const folders = (env.PATH ?? '').split(delimiter);
  const found = folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(isThere);
  if (!found && env.AISLE_TEST_REQUIRE?.includes('chromium')) {
    throw new Error('Chromium is required and was not found. apt-get install chromium');
  }
  return found ?? null;
};

export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const isThere = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
