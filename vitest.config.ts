import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import projects from './vitest.workspace.ts';

// For the workers, and the servers they start.
const quicken = new URL('apps/server/src/quicken-start.mjs', import.meta.url).href;
process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --import=${quicken}`;
// A worker per file loads the same packages over and over: they are compiled once.
const compiled = new URL('node_modules/.cache/compiled', import.meta.url);
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(compiled);

// vitest 5 does not read a workspace file by itself: the list is handed over here.
export default defineConfig({ test: { projects, passWithNoTests: false } });
