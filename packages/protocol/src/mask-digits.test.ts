import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskDigits } from './mask-digits.ts';

test.each([
  ['4111 1111 1111 1111', '4111 11•• •••• ••••'],
  ['4111-1111-1111-1111', '4111-11••-••••-••••'],
  ['card 4111.1111.1', 'card 4111.11••.•'],
  ['٤١١١ ١١١١ ١١١١ ١١١١', '٤١١١ ١١•• •••• ••••'],
  ['by 24.12.2026, please', 'by 24.12.2026, please'],
  ['184 cm, 82 kg, size M', '184 cm, 82 kg, size M'],
  ['€ 1,234.56', '€ 1,234.56'],
])('security 12: %s', (typed, shown) => {
  expect(maskDigits(typed)).toBe(shown);
});

test('security 12: letter by letter, never more than eight digits of a card are to be seen', () => {
  const digits = fc.stringMatching(/^\d{13,19}$/);
  const between = fc.constantFrom('', ' ', '-', '.', ' - ');
  fc.assert(
    fc.property(digits, between, fc.integer({ min: 1, max: 6 }), (card, sign, every) => {
      const typed = [...card].map((one, at) => (at > 0 && at % every === 0 ? sign : '') + one);
      for (let length = 1; length <= typed.length; length += 1) {
        const shown = maskDigits(typed.slice(0, length).join(''));
        if ((shown.match(/\d/g) ?? []).length > 8) return false;
      }
      return true;
    }),
  );
});
