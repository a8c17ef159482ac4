import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Real servers and databases on machines that are shared: waiting long fails nothing that works.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // They wait more than they count. Left to itself vitest gives two cores one worker.
    maxWorkers: 2,
    sequence: { groupOrder: 2 },
  },
});
