import type { ShopSettings } from '@aisle/protocol';
import { expect, test } from 'vitest';
import { toSettings } from './read-settings.ts';
import { toTyped } from './settings-words.ts';

const settled: ShopSettings = {
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
    size_guide: { url: 'https://a.example/sizes' },
  },
  giftWrap: { platform: 'demo', productId: 'gift-wrap', variantId: 'paper' },
};
const tools = { isSelector: (selector: string) => selector !== '[[' };

test('what is shown and saved again is what it was', () => {
  expect(toSettings(toTyped(settled), tools)).toEqual({ settings: settled, problems: {} });
});

test.each([
  ['cutOff', { cutOff: '25:00' }, '14:00'],
  ['timeZone', { timeZone: 'Mars/Olympus' }, 'Europe/Dublin'],
  ['workingDays', { workingDays: [] }, 'at least one day'],
  ['holidays', { holidays: '25.12.2026' }, '“25.12.2026”'],
  ['transit', { transit: 'IE 5-2' }, '“IE 5-2”'],
  ['transit', { transit: '' }, 'at least'],
  ['handlingDays', { handlingDays: '-1' }, '0 to 90'],
  ['percent', { percent: '101' }, '0 to 100'],
  ['hours', { hours: '0' }, '1 to 720'],
  ['directDays', { directDays: '31' }, '1 to 30'],
  ['influencedDays', { influencedDays: 'a week' }, '1 to 30'],
])('%s: %j is told beside its field', (name, wrong, words) => {
  const { problems } = toSettings({ ...toTyped(settled), ...wrong }, tools);
  expect(Object.keys(problems)).toEqual([name]);
  expect(problems[name]).toContain(words);
});

test('a place that cannot be looked for or gone to is told beside its own field', () => {
  const typed = toTyped(settled);
  typed.places.code = { selector: '[[', url: '' };
  typed.places.size_guide = { selector: '', url: 'sizes.html' };
  typed.places.cart = { selector: ' ', url: 'javascript:alert(1)' };
  expect(Object.keys(toSettings(typed, tools).problems)).toEqual([
    'cart.url',
    'code.selector',
    'size_guide.url',
  ]);
});

test('everything that is wrong is told at once', () => {
  const wrong = { ...toTyped(settled), cutOff: '', percent: '', hours: '1.5' };
  expect(Object.keys(toSettings(wrong, tools).problems)).toEqual(['cutOff', 'percent', 'hours']);
});

test('without delivery days none are promised, and emptied places and wrap are gone', () => {
  const typed = { ...toTyped(settled), delivers: false, cutOff: '', giftWrap: null };
  typed.places.cart = { selector: '', url: '  ' };
  const { settings, problems } = toSettings(typed, tools);
  expect(problems).toEqual({});
  expect(Object.keys(settings)).toEqual(['discounts', 'attribution', 'places']);
  expect(Object.keys(settings.places ?? {})).toEqual(['code', 'size_guide']);
});
