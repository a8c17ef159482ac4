import { build } from 'vite';
import { expect, test } from 'vitest';

test('door 1 brings no zod into a browser bundle', async () => {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      lib: { entry: new URL('./index.ts', import.meta.url).pathname, formats: ['es'] },
    },
  });
  const code = JSON.stringify(result);
  expect(code).toContain('shutting_down');
  expect(code).not.toMatch(/zod|safeParse/i);
});
