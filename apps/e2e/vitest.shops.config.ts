import { defineConfig } from 'vitest/config';

/** `pnpm test:shops`: connectors and adapters against real shops, installed outside the repository. */
export default defineConfig({
  test: {
    name: 'shops',
    globalSetup: 'src/shops/install-shops.ts',
    include: ['src/shops/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 240_000,
    hookTimeout: 900_000,
  },
});
