import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DESK_LIMITS } from './desk-limits.ts';
import { LIMITS } from './limits.ts';
import { id, text, webAddress, writing } from './text.ts';

test('writing keeps what people write', () => {
  for (const value of ['Grüße', '👩‍👩‍👧‍👦', 'שלום', 'שָׁלוֹם', '١٢٣', '  spaced  ', '<b>not bold</b>'])
    expect(writing(100).parse(value)).toBe(value);
});

test('line ends become one, lone surrogates U+FFFD', () => {
  expect(text(100).parse('a\r\nb\rc\nd')).toBe('a\nb\nc\nd');
  expect(text(100).parse('\ud800x')).toBe('\ufffdx');
});

test.each([
  ['U+0000', 'a\0b'],
  ['nothing but spaces', ' \n\t'],
  ['more than the limit', 'x'.repeat(101)],
  [
    'a pile of combining marks',
    `a${'\u0301'.repeat(DESK_LIMITS.combiningMarks + 1)}`.slice(0, 400),
  ],
])('writing refuses %s', (_, value) => {
  expect(writing(value.length > 200 ? 500 : 100).safeParse(value).success).toBe(false);
});

test('exactly the limit is allowed', () => {
  expect(writing(LIMITS.messageLength).safeParse('x'.repeat(LIMITS.messageLength)).success).toBe(
    true,
  );
});

test('what passed once passes unchanged again, whatever it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (value) => {
      const first = text(300).safeParse(value);
      if (!first.success) return;
      expect(text(300).parse(first.data)).toBe(first.data);
      expect(first.data.isWellFormed()).toBe(true);
    }),
  );
});

test.each(['javascript:alert(1)', 'data:text/html,x', '//shop.example', 'shop', 'file:///etc'])(
  'no address: %s',
  (value) => expect(webAddress.safeParse(value).success).toBe(false),
);

test('ids are UUIDv7 in lower case', () => {
  expect(id.safeParse('01890a5d-ac96-774b-bcce-b302099a8057').success).toBe(true);
  expect(id.safeParse('01890A5D-AC96-774B-BCCE-B302099A8057').success).toBe(false);
  expect(id.safeParse('c56a4180-65aa-42ec-a945-5fd21dec0538').success).toBe(false);
});
