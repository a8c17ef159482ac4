import { expect, test } from 'vitest';
import { asAddress } from './as-address.ts';

test.each([
  ['shop.example', 'https://shop.example/'],
  [' www.Shop.example/wool ', 'https://www.shop.example/wool'],
  ['http://localhost:3000', 'http://localhost:3000/'],
  ['https://wolle-österreich.example', 'https://xn--wolle-sterreich-etb.example/'],
])('%s is an address', (typed, address) => expect(asAddress(typed)?.href).toBe(address));

test.each(['', 'wool', 'javascript:alert(1)', 'ftp://shop.example', 'https://', 'my shop.example'])(
  '"%s" is none',
  (typed) => expect(asAddress(typed)).toBeNull(),
);
