import { defineConfig } from 'vitest/config';

// Real processes on two cores: one file at a time, and a fault may take its time to heal.
export default defineConfig({
  test: { name: '@aisle/e2e', fileParallelism: false, testTimeout: 180_000, hookTimeout: 60_000 },
});
