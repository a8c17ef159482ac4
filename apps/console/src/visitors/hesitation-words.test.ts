import { expect, test } from 'vitest';
import { hesitationWords } from './hesitation-words.ts';

test('each reason is one line that says what happened', () => {
  const at = 1;
  expect(
    hesitationWords({
      ...{ kind: 'option_toggled', product: 'Harbour #2', option: 'Size', times: 3 },
      ...{ values: ['M', 'L', 'M', 'L'], at },
    }),
  ).toBe('Harbour #2: size changed 3 times, M, L, M, L');
  expect(hesitationWords({ kind: 'code_refused', code: 'SPRING', at })).toContain('SPRING');
  expect(hesitationWords({ kind: 'code_refused', at })).toBe('The shop refused her code');
  expect(
    hesitationWords({ kind: 'sold_out_viewed', product: 'Fjord', variant: 'M, Oat', at }),
  ).toBe('Looks at Fjord in M, Oat, which is sold out');
  expect(hesitationWords({ kind: 'compared', products: ['A', 'B'], times: 3, at })).toBe(
    'Back and forth between A and B',
  );
  const subtotal = { amount: 8_400, currency: 'EUR' };
  expect(hesitationWords({ kind: 'cart_idle', quantity: 2, subtotal, minutes: 1, at })).toMatch(
    /84\.00 for 1 minute$/,
  );
});
