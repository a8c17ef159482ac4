import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');

/**
 * Builds the console as it is now and answers the folder: `dist` is the one that servers hand out,
 * any other name stays aside.
 */
export const buildConsole = async (name: string): Promise<string> => {
  const outDir = name === 'dist' ? join(root, name) : join(root, '../../.build', `console-${name}`);
  await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  return outDir;
};
