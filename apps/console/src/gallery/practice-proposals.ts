import {
  type AgentRequests,
  type CartLine,
  type Content,
  type Entry,
  type NamedLine,
  type OfferedLine,
  ok,
  type ProposedChange,
  type Result,
  refuse,
} from '@aisle/protocol';
import { offered } from '../proposals/draft.ts';
import type { Talk } from './floor.ts';
import { productOf, WARES } from './wares.ts';

type Needs = {
  shop: string;
  now: () => number;
  find: (conversationId: string) => Talk | undefined;
  add: (
    conversationId: string,
    clientId: string,
    content: Content,
  ) => Result<{ entry: Entry; repeated: boolean }>;
};

type Wish = AgentRequests['proposeCart']['parsed']['changes'][number];
type Names = 'proposeCart' | 'putBackProposal' | 'fetchAllowance';
type Answers = {
  [Name in Names]: (payload: AgentRequests[Name]['parsed']) => Result<AgentRequests[Name]['reply']>;
};

const CODE = 'YOURS-7KQM-4XPW-9TBH';
const ALLOWED = { percent: 10, hours: 24 };

/** Proposals on the practice floor, by the protocol's own rules 17 and 18. */
export const proposalAnswers = ({ shop, now, find, add }: Needs): Answers => {
  const line = (productId: string, variantId: string | undefined, n: number) => {
    const ware = WARES.find((one) => one.productId === productId);
    const product = ware && productOf(ware, shop);
    return product ? offered({ product, variantId: variantId ?? null }, n) : null;
  };
  const wrap: OfferedLine = {
    ref: { platform: 'demo', productId: 'wrap', variantId: 'wrap' },
    ...{ name: 'Gift wrap with a linen ribbon', options: [], quantity: 1 },
    unitPrice: { amount: 450, currency: 'EUR' },
  };
  const named = ({ lineTotal: _, unitPriceBefore: __, ...rest }: CartLine): NamedLine => rest;

  const resolve = (wish: Wish, lines: readonly CartLine[]): ProposedChange | string => {
    if (wish.kind === 'add') {
      const found = line(wish.product.productId, wish.product.variantId, wish.quantity);
      return found ? { kind: 'add', line: found } : 'The shop has no such product.';
    }
    if (wish.kind === 'apply_code') {
      const expiresAt = now() + (wish.hours ?? ALLOWED.hours) * 3_600_000;
      return { kind: 'apply_code', offered: { code: CODE, percent: wish.percent, expiresAt } };
    }
    if (wish.kind === 'gift')
      return { kind: 'gift', ...(wish.wrap && { wrap }), ...(wish.note && { note: wish.note }) };
    const held = lines.find((one) => one.key === wish.key);
    if (held?.quantity !== wish.seen) return 'A line you change is no longer in her cart.';
    if (wish.kind === 'remove') return { kind: 'remove', line: named(held) };
    if (wish.kind === 'set_quantity')
      return { kind: 'set_quantity', line: named(held), to: wish.to };
    const into = line(wish.for.productId, wish.for.variantId, held.quantity);
    return into ? { kind: 'swap', line: named(held), for: into } : 'The shop has no such variant.';
  };

  return {
    fetchAllowance: () => ok({ ...ALLOWED, codes: true, wrap }),
    proposeCart: ({ conversationId, clientId, changes: wishes, text }) => {
      const lines = find(conversationId)?.shopper.cart?.cart.lines ?? [];
      const changes: ProposedChange[] = [];
      for (const wish of wishes) {
        const change = resolve(wish, lines);
        if (typeof change === 'string') return refuse('stale', change);
        changes.push(change);
      }
      const content: Content = { kind: 'cart_proposal', changes, ...(text && { text }) };
      return add(conversationId, clientId, content);
    },
    putBackProposal: ({ conversationId, clientId, proposalSeq }) => {
      const entry = find(conversationId)?.entries.find(({ seq }) => seq === proposalSeq);
      if (entry?.content.kind !== 'cart_proposal') return refuse('not_found', 'no such proposal');
      const { changes } = entry.content;
      const content: Content = { kind: 'cart_proposal', changes, undoes: proposalSeq };
      return add(conversationId, clientId, content);
    },
  };
};
