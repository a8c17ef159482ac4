import type { CartLine, CartReport } from '@aisle/protocol';
import { render } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import { Cart } from './cart.tsx';

const NOW = 1_800_000_000_000;
const line: CartLine = {
  key: 'scarf',
  ref: { platform: 'demo', productId: 'scarf' },
  name: '<img src=x onerror=alert(1)>',
  options: [{ name: 'Colour', value: 'rust' }],
  quantity: 3,
  unitPrice: { amount: 1_250, currency: 'KWD' },
  lineTotal: { amount: 3_750, currency: 'KWD' },
};
const report = (more: Partial<CartReport['cart']> = {}): CartReport => ({
  cart: {
    generation: '1',
    currency: 'KWD',
    lines: [line],
    codes: [{ code: 'WARM10', applied: false }],
    subtotal: { amount: 3_750, currency: 'KWD' },
    discount: { amount: 0, currency: 'KWD' },
    source: 'demo',
    quality: 'exact',
    capturedAt: NOW,
    hash: 'h',
    ...more,
  },
  changes: [{ kind: 'quantity', line, from: 1, to: 3 }],
  reportedAt: NOW,
});

const shown = (props: Partial<Parameters<typeof Cart>[0]>) => {
  render(<Cart report={report()} shared now={NOW} {...props} />, document.body);
  return document.body;
};
beforeEach(() => render(null, document.body));

test('a line shows its variant, quantity and totals in the shop’s currency', () => {
  const text = shown({}).textContent ?? '';
  expect(text).toContain('rust');
  expect(text).toMatch(/3 × KWD\s1\.250/);
  expect(text).toMatch(/SubtotalKWD\s3\.750/);
  expect(text).toContain('WARM10not applied');
});

test('a shop’s words are text, whatever they look like', () => {
  const body = shown({});
  expect(body.textContent).toContain('<img src=x');
  expect(body.querySelector('img[onerror]')).toBeNull();
});

test('a change glows while it is news and is said in the live region', () => {
  const glow = (now: number) => shown({ now }).querySelectorAll('.animate-glow').length;
  expect(glow(NOW + 1_000)).toBe(1);
  expect(glow(NOW + 60_000)).toBe(0);
  expect(document.querySelector('[role=status]')?.textContent).toContain('1 → 3');
});

test('private, unseen, empty and approximate carts say so', () => {
  expect(shown({ shared: false }).textContent).toContain('private');
  expect(shown({ shared: false }).textContent).not.toContain('KWD');
  expect(shown({ report: null }).textContent).toContain('No cart seen yet.');
  expect(shown({ report: report({ lines: [] }) }).textContent).toContain('The cart is empty.');
  expect(shown({ report: report({ quality: 'approximate' }) }).textContent).toContain(
    'approximate',
  );
});
