import type { CartAdapter, CartOutcome, CartSnapshot } from '@aisle/cart';
import type { Cart, OrderClaim, PageView } from '@aisle/protocol';
import { readChangesOutcome, readOrderClaim } from '../bridge/read-answers.ts';
import type { CartCard } from './greeting.ts';
import type { Answers, Peer } from './peer.ts';

export type FrameCart = {
  /** The page's adapter, spoken to by messages. */
  find: () => Promise<CartAdapter | null>;
  /** What the page tells of its cart. */
  answers: Answers;
};

/** Makes the page's cart usable inside the frame. */
export const askForCart = (
  ask: Peer['ask'],
  product: () => PageView['product'] | undefined,
): FrameCart => {
  const listeners = new Set<() => void>();
  const orderListeners = new Set<(order: OrderClaim) => void>();
  let report: ((snapshot: CartSnapshot) => Promise<boolean>) | null = null;
  const outcome = async (asked: Promise<unknown>): Promise<CartOutcome> =>
    ((await asked) as CartOutcome | undefined) ?? { kind: 'unknown' };

  const adapterFor = ({ name, capabilities }: CartCard): CartAdapter => ({
    name,
    capabilities,
    getCart: async () => ((await ask('getCart')) as Cart | null | undefined) ?? null,
    add: (lines, attemptId) => outcome(ask('add', lines, attemptId)),
    setQuantity: (key, quantity, expected) => outcome(ask('setQuantity', key, quantity, expected)),
    applyCode: (code) => outcome(ask('applyCode', code)),
    removeCode: (code) => outcome(ask('removeCode', code)),
    setNote: (note) => outcome(ask('setNote', note)),
    setAttribution: async (key) => (await ask('setAttribution', key)) === true,
    checkoutUrl: async () => ((await ask('checkoutUrl')) as string | null | undefined) ?? null,
    applyChanges: async (changes, attemptId) =>
      readChangesOutcome(await ask('applyChanges', changes, attemptId)),
    onOrder: (tell) => {
      orderListeners.add(tell);
      if (orderListeners.size === 1) void ask('watchOrders');
      return () => {
        orderListeners.delete(tell);
        if (orderListeners.size === 0) void ask('unwatchOrders');
      };
    },
    product,
    refresh: async () => void (await ask('refresh')),
    openCart: () => void ask('openCart'),
    onChange: (tell) => {
      listeners.add(tell);
      if (listeners.size === 1) void ask('watch');
      return () => {
        listeners.delete(tell);
        if (listeners.size === 0) void ask('unwatch');
      };
    },
    sync: (given) => {
      report = given;
      void ask('sync');
      return () => {
        report = null;
        void ask('unsync');
      };
    },
  });
  return {
    find: async () => {
      const card = (await ask('cart')) as CartCard | null | undefined;
      return card ? adapterFor(card) : null;
    },
    answers: {
      changed: () => {
        for (const tell of [...listeners]) tell();
      },
      ordered: (told) => {
        const order = readOrderClaim(told);
        for (const tell of order ? [...orderListeners] : []) tell(order as OrderClaim);
      },
      report: (snapshot) => report?.(snapshot as CartSnapshot) ?? false,
    },
  };
};
