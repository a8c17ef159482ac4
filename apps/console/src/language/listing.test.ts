import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => localStorage.clear());

const listingIn = async (language: string) => {
  localStorage.setItem('aisle.language', language);
  vi.resetModules();
  return (await import('./listing.ts')).listing();
};

test('names in an Arabic list keep their direction and their places', async () => {
  expect((await listingIn('ar')).format(['Troyer', 'Cap 2'])).toBe(
    '\u2068Troyer\u2069 و\u2068Cap 2\u2069',
  );
  expect((await listingIn('de')).format(['Troyer', 'Cap 2'])).toBe('Troyer und Cap 2');
});
