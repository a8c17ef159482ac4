import { ShopError } from './port.ts';

/**
 * A shop's server as an operator typed it. Keys travel with every question: never over a line that
 * others can read.
 */
export function shopAddressOf(typed: string): string {
  const address = URL.parse(typed.trim());
  if (address?.protocol !== 'https:')
    throw new ShopError('refused', 'Server address: must begin with https://');
  return `${address.origin}${address.pathname.replace(/\/+$/, '')}`;
}

/** How the addresses of a shop's product pages are made. */
export function productPageOf(typed: string): string {
  const pattern = typed.trim();
  const address = URL.parse(pattern);
  if (!pattern.includes('{slug}') || !address?.protocol.startsWith('http'))
    throw new ShopError('refused', 'Product pages: must be an address with {slug} in it');
  return pattern;
}
