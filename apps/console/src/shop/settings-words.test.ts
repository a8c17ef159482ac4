import type { StoreSettings } from '@aisle/protocol';
import { expect, test } from 'vitest';
import { toSettings, toTyped } from './settings-words.ts';

const settled: StoreSettings = {
  delivery: {
    ...{ timeZone: 'Europe/Dublin', cutOff: '15:30', workingDays: [1, 2, 3] },
    ...{ holidays: ['2026-12-25'], handlingDays: 1 },
    transit: { IE: { from: 1, to: 2 }, '*': { from: 4, to: 6 } },
  },
  attribution: { directDays: 5, influencedDays: 2 },
  discounts: { percent: 15, hours: 48 },
  places: {
    cart: { selector: '#cart', url: 'https://a.example/cart' },
    code: { selector: '#c' },
  },
  giftWrap: { platform: 'demo', productId: 'gift-wrap' },
};

test('what is shown and saved again is what it was, hidden parts too', () => {
  expect(toSettings(toTyped(settled), settled)).toEqual({ ok: true, settings: settled });
});

test.each([
  [{ cutOff: '25:00' }, 'Cut-off'],
  [{ workingDays: [] }, 'at least one day'],
  [{ holidays: '25.12.2026' }, '“25.12.2026”'],
  [{ transit: 'IE 5-2' }, '“IE 5-2”'],
  [{ transit: '' }, 'at least'],
  [{ handlingDays: '-1' }, '0 to 90'],
  [{ percent: '101' }, '0 to 100'],
  [{ hours: '0' }, '720'],
  [{ directDays: '31' }, '1 to 30'],
])('%j is told in words', (wrong, words) => {
  const read = toSettings({ ...toTyped(settled), ...wrong }, settled);
  expect(read.ok ? '' : read.why).toContain(words);
});

test('without delivery days none are promised', () => {
  const read = toSettings({ ...toTyped(settled), delivers: false, cutOff: '' }, settled);
  expect(read).toMatchObject({ ok: true });
  expect(read.ok && 'delivery' in read.settings).toBe(false);
});
