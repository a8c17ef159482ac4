import { defineConfig } from 'vitest/config';

// Real servers and databases on machines that are shared: waiting long fails nothing that works.
export default defineConfig({ test: { testTimeout: 30_000, hookTimeout: 60_000 } });
