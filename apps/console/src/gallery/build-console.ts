import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');

/** Builds the console as it is now, aside from what a running server hands out; answers the folder. */
export const buildConsole = async (name: string): Promise<string> => {
  const outDir = join(root, '../../.build', `console-${name}`);
  await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  return outDir;
};
