import preact from '@preact/preset-vite';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The server hands out `dist` under this path, with a strict content security policy.
  base: '/console/',
  plugins: [preact(), tailwindcss()],
  build: {
    target: 'es2023',
    // A data: address for a small picture would need a hole in the policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The console, and the page on which its appearance is tried out.
    rolldownOptions: { input: ['index.html', 'preview.html'] },
  },
  server: {
    proxy: {
      '/api': 'http://127.0.0.1:4000',
      '/socket.io': { target: 'http://127.0.0.1:4000', ws: true },
    },
  },
  test: {
    name: '@aisle/console',
    environment: 'happy-dom',
    testTimeout: 60_000,
    // Half of them are a browser's, which waits more than it counts. Left to itself vitest gives two
    // cores one worker.
    maxWorkers: 2,
    sequence: { groupOrder: 2 },
  },
});
