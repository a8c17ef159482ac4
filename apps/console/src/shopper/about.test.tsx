import type { Shopper } from '@aisle/protocol';
import { render } from 'preact';
import { expect, test } from 'vitest';
import { About } from './about.tsx';

const NOW = 1_800_000_000_000;
const her: Shopper = {
  ...{ shopperId: 'ines', name: 'Ines', email: 'ines@typed.example', trail: [], online: true },
  ...{ sharing: { cart: true, pages: true }, firstSeenAt: NOW, conversations: 1 },
};

test('26 what the shop says of her stands apart from what she says, and is text', () => {
  const root = document.createElement('div');
  render(<About shopper={her} now={NOW} />, root);
  expect(root.textContent).not.toContain('Signed in to the shop');
  const name = '<img src=x onerror=alert(1)>';
  const customer = { customerId: '42', name, email: 'ines@shop.example', since: NOW };
  render(<About shopper={{ ...her, customer }} now={NOW} />, root);
  expect(root.textContent).toContain(`Signed in to the shop as ${name} (customer 42)`);
  expect(root.textContent).toContain('ines@shop.example');
  expect(root.textContent).toContain('ines@typed.example');
  expect(root.querySelector('img')).toBeNull();
  render(<About shopper={{ ...her, customer: { customerId: '7', since: NOW } }} now={NOW} />, root);
  expect(root.textContent).toContain('as a customer (customer 7)');
});
