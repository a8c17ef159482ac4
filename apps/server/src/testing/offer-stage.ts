import type {
  AgentRequests,
  Cart,
  CartLine,
  Entry,
  Result,
  ShopperRequests,
} from '@aisle/protocol';
import type { Storage } from '@aisle/storage';
import { v7 } from 'uuid';
import type { Config } from '../config.ts';
import { eur, type KnitShop, openKnitShop } from './knit-shop.ts';
import {
  type AgentClient,
  accepted,
  type ShopperClient,
  startTestServer,
  type TestServer,
  type TestStore,
} from './start-test-server.ts';

type Wishes = AgentRequests['proposeCart']['payload']['changes'];
export type Answer = ShopperRequests['answerProposal']['payload']['answer'];

/** A shopper with a cart and an agent in one conversation, in front of the knit shop. */
export type OfferStage = {
  server: TestServer;
  shop: KnitShop;
  store: TestStore;
  shopper: ShopperClient;
  agent: AgentClient;
  conversationId: string;
  /** The clock of the server; add to `.ahead` to let time pass. */
  time: { ahead: number };
  /** Her page tells of a cart: variant ids and pieces; the key of a line is its variant id. */
  holds: (lines: Record<string, number>, codes?: string[]) => Promise<void>;
  propose: (
    changes: Wishes,
    more?: { clientId?: string; text?: string },
  ) => Promise<Result<AgentRequests['proposeCart']['reply']>>;
  /** As `propose`, and the stored entry. */
  offer: (changes: Wishes) => Promise<Entry>;
  claim: (
    proposalSeq: number,
    held?: number,
  ) => Promise<Result<ShopperRequests['claimProposal']['reply']>>;
  answer: (
    proposalSeq: number,
    answer: Answer,
    clientId?: string,
  ) => Promise<Result<ShopperRequests['answerProposal']['reply']>>;
  log: () => Promise<Entry[]>;
  /** A further tab of hers. */
  anotherTab: () => Promise<ShopperClient>;
};

export async function openOfferStage(
  config: Partial<Config> = {},
  wrapStorage?: (storage: Storage) => Storage,
): Promise<OfferStage> {
  const shop = openKnitShop();
  const time = { ahead: 0 };
  const server = await startTestServer(
    {
      connectorOf: async () => shop.connector,
      clock: () => Date.now() + time.ahead,
      ...(wrapStorage && { interposed: { storage: wrapStorage } }),
    },
    config,
  );
  const store = await server.addStore();
  const { token } = await server.openSession(store.siteKey);
  const shopper = await server.shopper(token);
  const agent = await server.agent(await server.signIn(store.email));
  const conversationId = v7();
  accepted(await shopper.emitWithAck('startConversation', { conversationId }));
  accepted(await shopper.emitWithAck('watchConversation', { conversationId }));
  accepted(await agent.emitWithAck('watchConversation', { conversationId }));
  let sequence = 0;

  const lineOf = ([variantId, quantity]: [string, number]): CartLine => {
    const { price, options } = shop.variant(variantId);
    const productId = variantId.split('-')[0] ?? '';
    return {
      key: variantId,
      ref: { platform: 'knits', productId, variantId },
      name: shop.products.get(productId)?.name ?? productId,
      options,
      quantity,
      unitPrice: price,
      lineTotal: eur(price.amount * quantity),
    };
  };
  const cartOf = (lines: Record<string, number>, codes: string[]): Cart => {
    const all = Object.entries(lines).map(lineOf);
    return {
      generation: '1',
      currency: 'EUR',
      lines: all,
      codes: codes.map((code) => ({ code, applied: true })),
      subtotal: eur(all.reduce((sum, { lineTotal }) => sum + lineTotal.amount, 0)),
      discount: eur(0),
      source: 'knits',
      quality: 'exact',
      capturedAt: 1,
      hash: JSON.stringify([lines, codes]),
    };
  };
  const propose: OfferStage['propose'] = (changes, { clientId = v7(), text } = {}) =>
    agent.emitWithAck('proposeCart', {
      ...{ conversationId, clientId, changes },
      ...(text !== undefined && { text }),
    });
  return {
    ...{ server, shop, store, shopper, agent, conversationId, time, propose },
    holds: async (lines, codes = []) => {
      sequence += 1;
      const report = { sequence, cart: cartOf(lines, codes) };
      accepted(await shopper.emitWithAck('reportCart', report));
    },
    offer: async (changes) => {
      const answer = await agent.emitWithAck('proposeCart', {
        ...{ conversationId, clientId: v7(), changes },
      });
      return accepted(answer).entry;
    },
    claim: (proposalSeq, held) =>
      shopper.emitWithAck('claimProposal', {
        ...{ conversationId, proposalSeq },
        ...(held !== undefined && { held }),
      }),
    answer: (proposalSeq, answer, clientId = v7()) =>
      shopper.emitWithAck('answerProposal', { conversationId, clientId, proposalSeq, answer }),
    log: async () => {
      const page = await shopper.emitWithAck('fetchEntries', { conversationId, after: 0 });
      return accepted(page).entries;
    },
    anotherTab: () => server.shopper(token),
  };
}
