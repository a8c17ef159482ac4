import type { Entry, Routing } from '@aisle/protocol';
import { conversations, routing } from '@aisle/storage';
import { v7 } from 'uuid';
import {
  type AgentClient,
  accepted,
  type ShopperClient,
  type TestServer,
  type TestStore,
} from './start-test-server.ts';

/** A store that shares out by itself. */
export async function automaticStore(
  server: TestServer,
  more: Partial<Routing> = {},
): Promise<TestStore> {
  const store = await server.addStore();
  const settled: Routing = { mode: 'automatic', capacity: 2, rules: [], ...more };
  await server.storage.write((tx) =>
    routing.saveRouting(tx, { storeId: store.storeId, routing: settled, at: 1 }),
  );
  return store;
}

export type QueuedShopper = {
  client: ShopperClient;
  conversationId: string;
  /** Everything this browser was ever told, as text. */
  heard: string[];
  says(text?: string): Promise<Entry>;
};

/** A shopper who watches her conversation; she has said nothing yet. */
export async function newShopper(
  server: TestServer,
  store: Pick<TestStore, 'siteKey'>,
  locale?: string,
): Promise<QueuedShopper> {
  const { token } = await server.openSession(store.siteKey, undefined, locale);
  const client = await server.shopper(token);
  const heard: string[] = [];
  client.onAny((...told: unknown[]) => heard.push(JSON.stringify(told)));
  const conversationId = v7();
  accepted(await client.emitWithAck('startConversation', { conversationId }));
  accepted(await client.emitWithAck('watchConversation', { conversationId }));
  const says = async (text = 'is anyone there?') => {
    const said = { conversationId, clientId: v7(), text };
    return accepted(await client.emitWithAck('sendMessage', said)).entry;
  };
  return { client, conversationId, heard, says };
}

/** Shoppers who wait, one after the other. */
export async function waitingShoppers(
  server: TestServer,
  store: Pick<TestStore, 'siteKey'>,
  count: number,
): Promise<QueuedShopper[]> {
  const all: QueuedShopper[] = [];
  for (let i = 0; i < count; i += 1) {
    const shopper = await newShopper(server, store);
    await shopper.says();
    all.push(shopper);
  }
  return all;
}

/** Whose each of these conversations is now. */
export const holdersOf = async (
  { storage }: Pick<TestServer, 'storage'>,
  storeId: string,
  shoppers: readonly { conversationId: string }[],
): Promise<(string | null | undefined)[]> =>
  Promise.all(
    shoppers.map(
      async ({ conversationId }) =>
        (await conversations.findConversation(storage.read, storeId, conversationId))?.assignedTo,
    ),
  );

/** A further agent of the store, with a tab open. */
export async function anotherAgent(
  server: TestServer,
  storeId: string,
): Promise<{ agentId: string; client: AgentClient }> {
  const { agentId, email } = await server.addAgent(storeId);
  return { agentId, client: await server.agent(await server.signIn(email)) };
}
