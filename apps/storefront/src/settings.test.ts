import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

test('without variables the shop listens on 127.0.0.1:4100 and embeds nothing', () => {
  expect(readSettings({})).toEqual({ ok: true, value: { port: 4100, host: '127.0.0.1' } });
});

test('the script and the site key come together', () => {
  const embed = {
    AISLE_SHOP_SCRIPT: 'http://localhost:4000/aisle.js',
    AISLE_SHOP_SITE_KEY: 'site_1',
  };
  expect(readSettings(embed)).toMatchObject({
    value: { embed: { scriptUrl: 'http://localhost:4000/aisle.js', siteKey: 'site_1' } },
  });
});

test.each([
  [{ AISLE_SHOP_PORT: 'abc' }, 'AISLE_SHOP_PORT is "abc"'],
  [{ AISLE_SHOP_PORT: '70000' }, 'AISLE_SHOP_PORT is "70000"'],
  [{ AISLE_SHOP_SCRIPT: 'javascript:alert(1)', AISLE_SHOP_SITE_KEY: 'a' }, 'AISLE_SHOP_SCRIPT is'],
  [{ AISLE_SHOP_SCRIPT: 'nonsense', AISLE_SHOP_SITE_KEY: 'a' }, 'AISLE_SHOP_SCRIPT is "nonsense"'],
  [{ AISLE_SHOP_API_KEY: 'short' }, 'AISLE_SHOP_API_KEY is "…"'],
  [{ AISLE_SHOP_WEBHOOK: 'https://a.example/' }, 'AISLE_SHOP_WEBHOOK is "https://a.example/"'],
  [{ AISLE_SHOP_SCRIPT: 'http://localhost/a.js' }, 'AISLE_SHOP_SITE_KEY is ""'],
  [{ AISLE_SHOP_SITE_KEY: 'a' }, 'AISLE_SHOP_SCRIPT is ""'],
  [
    { AISLE_SHOP_SITE_KEY: 'a b', AISLE_SHOP_SCRIPT: 'http://x/a.js' },
    'AISLE_SHOP_SITE_KEY is "a b"',
  ],
])('%j is answered with one line that names the variable', (env, words) => {
  const read = readSettings(env);
  const message = read.ok ? '' : read.message;
  expect(message).toContain(words);
  expect(message).not.toContain('\n');
});
