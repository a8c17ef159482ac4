import type { Refusal } from '@aisle/protocol';
import { expect, test } from 'vitest';
import { arrivalWords, giftLines, noLinkWords, sentWords, waitingWords } from './guide-words.ts';

test('what was sent is told in one line', () => {
  expect(sentWords({ kind: 'guide', place: 'code' })).toBe(
    'Offered to show her: The field for codes',
  );
  const subtotal = { amount: 16_800, currency: 'EUR' };
  const link = { kind: 'checkout_link', url: 'https://shop.example/c', subtotal } as const;
  expect(sentWords({ ...link, pieces: 1 })).toMatch(/^Link to pay: 1 piece, .*168/);
  expect(sentWords({ ...link, pieces: 2 })).toMatch(/2 pieces/);
  expect(sentWords({ kind: 'gift' })).toBe('Asked about the present');
});

test('only what is known of a present is listed', () => {
  expect(giftLines({})).toEqual([]);
  expect(giftLines({ recipient: 'Tom', date: '2026-12-24', wrap: true })).toEqual([
    ['For', 'Tom'],
    ['By', expect.stringMatching(/^Thu.*24/)],
    ['Wrap', 'yes'],
  ]);
});

test('what is on its way is called as it will be', () => {
  expect(waitingWords('pointAt', { place: 'cart' })).toBe('Offered to show her: Her cart');
  expect(waitingWords('pointAt', { place: 'roof' })).toBe('Offered to show her a place');
  expect(waitingWords('sendCheckoutLink', {})).toBe('Link to pay');
  expect(waitingWords('askForGift', {})).toBe('Asked about the present');
});

test('why she has no link to pay, in words that say what to do', () => {
  const words = (code: Refusal['code'], message: string) => noLinkWords({ code, message });
  expect(words('unsupported', 'this shop makes no links to pay; point at the check-out')).toBe(
    'Not sent: this shop makes no links to pay. Show her the check-out instead.',
  );
  expect(words('stale', 'her cart is empty, or she does not share it')).toBe(
    'Not sent: her cart is empty, or she does not share it.',
  );
  expect(words('invalid', 'the crew is sold out')).toBe(
    'Not sent: the shop said “the crew is sold out”.',
  );
  // Nothing of the link: told as of any other words.
  expect(words('forbidden', 'your role may only read')).toBeUndefined();
  expect(words('closed', 'it has ended')).toBeUndefined();
});

test('when it would be there, whether that is in time, and until when it holds', () => {
  const orderBefore = new Date(2026, 10, 25, 14, 0).getTime();
  const estimate = { earliest: '2026-11-26', latest: '2026-11-27', orderBefore };
  expect(arrivalWords(estimate, 'en-GB')).toMatch(
    /^Arrives Thu,? 26( Nov)?\s*[–-]\s*Fri,? 27 Nov if ordered before Wed,? 14:00\.$/,
  );
  expect(arrivalWords({ ...estimate, inTime: 'no' }, 'en-GB')).toMatch(/^Too late\. Arrives/);
});
