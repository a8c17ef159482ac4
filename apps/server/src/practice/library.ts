import { type Connector, catalogueOnly } from '@aisle/commerce';
import { practice, type Storage } from '@aisle/storage';
import type { AgentCaller } from '../house.ts';
import { keepAnswers } from '../keep-answers.ts';

/** Whose catalogue, notes, settings and replies a store reads: its own, or those it practises for. */
export type Library = {
  /** The store to read from. */
  of(storeId: string): Promise<string>;
  /** And who of it reads. */
  readerOf(caller: Pick<AgentCaller, 'storeId' | 'agent'>): Promise<{
    storeId: string;
    agentId: string;
  }>;
};

/** What a store is does not change: asked seldom, so that the memory does not grow old. */
const KEPT_MS = 60_000;

export function createLibrary({ read }: Storage, clock: () => number): Library {
  const kept = keepAnswers({
    ...{ forMs: KEPT_MS, clock },
    ask: (storeId) => practice.findPractice(read, storeId),
  });
  return {
    of: async (storeId) => (await kept.get(storeId))?.ofStoreId ?? storeId,
    async readerOf({ storeId, agent: { agentId } }) {
      const found = await kept.get(storeId);
      return found ? { storeId: found.ofStoreId, agentId: found.ofAgentId } : { storeId, agentId };
    },
  };
}

/** A shop as practice sees it: goods, and no way to change anything or to read of people. */
export const goodsOnly = (shop: Connector): Connector => catalogueOnly(shop.catalogue, shop.health);
