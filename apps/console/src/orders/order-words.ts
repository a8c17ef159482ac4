import type {
  EvidenceKind,
  Money,
  Order,
  OrderLinkKind,
  OrderMismatch,
  OrderStatus,
  ReturnReason,
} from '@aisle/protocol';

export const STATUS: Record<OrderStatus, string> = {
  open: 'Placed',
  paid: 'Paid',
  partly_shipped: 'Partly shipped',
  shipped: 'Shipped',
  delivered: 'Delivered',
  cancelled: 'Cancelled',
  refunded: 'Refunded',
};

/** Why an order is believed to be hers, in words. */
export const LINK: Record<OrderLinkKind, string> = {
  order_key: 'our key stands on the order',
  cart_token: 'it came from the cart her page showed us',
  code: 'it used a code made in this chat',
  checkout_link: 'it was paid through a link sent in the chat',
  customer: 'the shop signed who she is',
  page_event: 'her page said so',
  look_up: 'she knew its number and e-mail',
} satisfies Record<EvidenceKind | 'look_up', string>;

export const REASON: Record<ReturnReason, string> = {
  too_small: 'too small',
  too_large: 'too large',
  colour: 'not the colour she expected',
  not_as_described: 'not as described',
  damaged: 'arrived damaged',
  wrong_item: 'not what she ordered',
  changed_mind: 'changed her mind',
  other: 'another reason',
};

export const pieceWords = (pieces: number): string =>
  pieces === 1 ? '1 piece' : `${pieces} pieces`;

/** What her page said that the shop contradicts. */
export const mismatchWords = (
  order: Order,
  { kind, claimed, claimedPieces }: OrderMismatch,
  money: (amount: Money) => string,
): string => {
  if (kind !== 'pieces')
    return `Her page said ${money(claimed)}, the store says ${money(order.total)}.`;
  const pieces = order.lines.reduce((sum, { quantity }) => sum + quantity, 0);
  return `Her page said ${pieceWords(claimedPieces)}, the store says ${pieces}.`;
};
