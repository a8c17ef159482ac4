import type { Order } from '@aisle/protocol';

/** An order's number as people may type it: `#1042`, `1042` and `# 1042` are one. */
export const plainNumber = (number: string): string =>
  number
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Platforms name orders by paths (`gid://shopify/Order/1`), pages by what stands at their end. */
const lastOfPath = (orderId: string): string => orderId.split('/').at(-1) ?? orderId;

/** What an order may be called by, plainly: its number and what stands at the end of its id. */
export const namesOf = ({ number, orderId }: Pick<Order, 'number' | 'orderId'>): string[] => [
  ...new Set([number, lastOfPath(orderId)].map(plainNumber)),
];
