import { type AgentClient, type Clock, createShopperClient } from '@aisle/client';
import { socketIoRoad } from '@aisle/client/line/socket-io';
import type { Product } from '@aisle/protocol';
import { createDevice, type PlayReport, playScript, type Script } from '@aisle/simulator';

type Needs = {
  script: Script;
  siteKey: string;
  serverUrl: string;
  clock: Clock;
  signal: AbortSignal;
  /** The agent's line to her practice, to look for goods. */
  ask: AgentClient['ask'];
};

/** So many of the shop's goods a script may speak of. */
const GOODS = 6;

/** Goods that fit her words; else whatever the shop has. */
const goodsFor = async ({ script, ask }: Needs): Promise<Product[]> => {
  for (const query of [script.looksFor, ''])
    if (query !== undefined) {
      const found = await ask('searchProducts', { query, inStock: true, limit: GOODS });
      if (found.ok && found.value.products.length > 0) return found.value.products;
    }
  return [];
};

/** Plays a shopper in this page over a line of her own. Nothing of her is kept in this browser. */
export const playShopper = async (needs: Needs): Promise<PlayReport> => {
  const { script, siteKey, serverUrl, clock, signal } = needs;
  const browser = createDevice({
    // She is nobody here: the agent's cookie stays out of it.
    fetch: (input, init) => fetch(input, { ...init, credentials: 'omit' }),
    WebSocket,
  });
  const open = () =>
    createShopperClient({
      ...{ serverUrl, siteKey, browser, clock, locale: script.language },
      ...(script.timeZone && { timeZone: script.timeZone }),
      otherRoads: [socketIoRoad({ serverUrl, namespace: '/shopper', transports: ['polling'] })],
    });
  return playScript({ script, open, clock, goods: await goodsFor(needs), signal });
};
