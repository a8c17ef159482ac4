import { defineConfig } from 'vitest/config';

/**
 * The chat as ES modules with hashed names: one request for the core (its styles and English words
 * inside), one more for each family of cards or another language when they are needed.
 */
export default defineConfig({
  // Relative: the chunks find each other wherever the server puts the folder.
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: '@aisle/widget', development: false } },
  // A browser waits more than it counts. Left to itself vitest gives two cores one worker.
  test: { testTimeout: 60_000, maxWorkers: 2, sequence: { groupOrder: 2 } },
  build: {
    outDir: 'dist/widget',
    assetsDir: '',
    emptyOutDir: true,
    manifest: true,
    modulePreload: false,
    target: ['chrome111', 'safari16.4', 'firefox114'],
    // Newer than the script's: nothing to be lowered, and nothing that older ones stumble over.
    cssTarget: ['chrome123', 'safari17.5', 'firefox121'],
    // A library: the chunks import each other plainly, without an application's preload code.
    lib: { entry: { chat: 'src/boot.tsx' }, formats: ['es'] },
    rollupOptions: {
      preserveEntrySignatures: 'allow-extension',
      output: {
        entryFileNames: '[name]-[hash:7].js',
        chunkFileNames: '[name]-[hash:7].js',
        minify: true,
        comments: false,
        // All that the first chunk imports is in it: one request.
        codeSplitting: { groups: [{ name: 'chat', tags: ['$initial'] }] },
      },
    },
  },
});
