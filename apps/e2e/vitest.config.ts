import { defineConfig } from 'vitest/config';

/** Journeys: browsers and servers want the machine for themselves, so they come last, in turn. */
export default defineConfig({
  test: {
    name: '@aisle/e2e',
    globalSetup: 'src/nodes/tell-what-is-missing.ts',
    exclude: ['**/node_modules/**', 'src/faults/{faults,teeth}.test.ts', 'src/shops/**'],
    fileParallelism: false,
    sequence: { groupOrder: 1 },
    testTimeout: 90_000,
    hookTimeout: 90_000,
    // A page on a busy machine is slow, not wrong.
    expect: { poll: { timeout: 20_000 } },
  },
});
