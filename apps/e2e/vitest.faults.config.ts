import { defineConfig } from 'vitest/config';

/** `pnpm test:faults`: the short fault run, and the proof that its checker bites. */
export default defineConfig({
  test: {
    name: 'faults',
    include: ['src/faults/{faults,teeth}.test.ts'],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 120_000,
  },
});
