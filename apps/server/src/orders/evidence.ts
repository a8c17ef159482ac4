import type { OrderLinkKind } from '@aisle/protocol';
import {
  cartTokens,
  codeOwners,
  conversations,
  customers,
  type OrderLink,
  type OrderRecord,
  type Read,
} from '@aisle/storage';

/** Strongest first. That she could look it up shows it to her, and says nothing of a chat. */
const STRENGTH: OrderLinkKind[] = [
  'order_key',
  'cart_token',
  'code',
  'checkout_link',
  'customer',
  'page_event',
  'look_up',
];

const rank = ({ kind }: { kind: OrderLinkKind }): number => STRENGTH.indexOf(kind);

export const strongestFirst = <T extends { kind: OrderLinkKind; at: number }>(
  links: readonly T[],
): T[] => [...links].sort((a, b) => rank(a) - rank(b) || a.at - b.at);

/** Whom the order itself points at, from what the shop says of it. */
export async function findEvidence(
  read: Read,
  { storeId, order, tokens, attributionKey, customerId }: OrderRecord,
): Promise<OrderLink[]> {
  const [seen, codes, keyed, hers] = await Promise.all([
    cartTokens.findTokens(read, storeId, tokens),
    // Only the shop knows which codes were really taken.
    order.standing === 'verified' ? codeOwners(read, storeId, order.codes) : [],
    attributionKey ? conversations.findConversation(read, storeId, attributionKey) : null,
    customerId === null ? [] : customers.shoppersOf(read, storeId, customerId),
  ]);
  return [
    ...(keyed
      ? [
          {
            shopperId: keyed.shopperId,
            kind: 'order_key' as const,
            conversationId: keyed.conversationId,
            at: order.placedAt,
          },
        ]
      : []),
    ...seen.map(({ shopperId, at }) => ({
      ...{ shopperId, kind: 'cart_token' as const, conversationId: '', at },
    })),
    ...codes.map(({ shopperId, conversationId, at }) => ({
      ...{ shopperId, kind: 'code' as const, conversationId, at },
    })),
    ...hers.map(({ shopperId, customer }) => ({
      ...{ shopperId, kind: 'customer' as const, conversationId: '' },
      at: customer?.since ?? order.placedAt,
    })),
  ];
}

/**
 * Whom the order is believed to be of: those the strongest evidence points at. What points at one
 * conversation (a key, a code) stands beside it; a page's word that the shop contradicts does not
 * count at all. Shoppers who signed in as the customer who bought are one person.
 */
export function believedLinks(links: readonly OrderLink[], contradicted: boolean): OrderLink[] {
  const [strongest, ...others] = strongestFirst(links).filter(
    ({ kind }) => kind !== 'look_up' && !(contradicted && kind === 'page_event'),
  );
  if (!strongest) return [];
  const buyers = new Set(
    links.filter(({ kind }) => kind === 'customer').map(({ shopperId }) => shopperId),
  );
  const people = buyers.has(strongest.shopperId) ? buyers : new Set([strongest.shopperId]);
  return [
    strongest,
    ...others.filter((link) => people.has(link.shopperId) || link.conversationId !== ''),
  ];
}
