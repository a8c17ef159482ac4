import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => localStorage.clear());

const listedIn = async (language: string) => {
  localStorage.setItem('aisle.language', language);
  vi.resetModules();
  return (await import('./listed.ts')).listed;
};

test('names in an Arabic list keep their direction and their places', async () => {
  expect((await listedIn('ar'))(['Troyer', 'Cap 2'])).toBe('\u2068Troyer\u2069 و\u2068Cap 2\u2069');
  expect((await listedIn('de'))(['Troyer', 'Cap 2'])).toBe('Troyer und Cap 2');
});
