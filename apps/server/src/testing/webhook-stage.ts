import type { WebhookEvent } from '@aisle/protocol';
import { v7 } from 'uuid';
import {
  type AgentClient,
  accepted,
  type ShopperClient,
  type TestServer,
  type TestStore,
} from './start-test-server.ts';

/** A store whose owner has an address that is told of events, and a shopper to cause them. */
export type WebhookStage = {
  store: TestStore;
  owner: AgentClient;
  shopper: ShopperClient;
  targetId: string;
  secret: string;
  /** Starts a conversation and says the words in it; its id. */
  converse(...words: string[]): Promise<string>;
  say(conversationId: string, text: string): Promise<void>;
  target(): Promise<Awaited<ReturnType<typeof fetchTarget>>>;
  log(): Promise<Awaited<ReturnType<typeof fetchLog>>>;
};

const fetchTarget = async (owner: AgentClient, targetId: string) => {
  const { targets } = accepted(await owner.emitWithAck('fetchWebhookTargets', {}));
  const found = targets.find((one) => one.targetId === targetId);
  if (!found) throw new Error('the target is gone');
  return found;
};

const fetchLog = async (owner: AgentClient, targetId: string) =>
  accepted(await owner.emitWithAck('fetchTargetDeliveries', { targetId })).deliveries;

export async function setWebhookStage(
  server: TestServer,
  url: string,
  events: WebhookEvent[] = ['message.created'],
): Promise<WebhookStage> {
  const store = await server.addStore({ role: 'owner' });
  const owner = await server.agent(await server.signIn(store.email));
  const shopper = await server.shopper((await server.openSession(store.siteKey)).token);
  const added = accepted(await owner.emitWithAck('addWebhookTarget', { url, events }));
  const { targetId, secret } = added;
  const say = async (conversationId: string, text: string) => {
    accepted(await shopper.emitWithAck('sendMessage', { conversationId, clientId: v7(), text }));
  };
  return {
    ...{ store, owner, shopper, targetId, secret, say },
    async converse(...words) {
      const conversationId = v7();
      accepted(await shopper.emitWithAck('startConversation', { conversationId }));
      for (const text of words) await say(conversationId, text);
      return conversationId;
    },
    target: () => fetchTarget(owner, targetId),
    log: () => fetchLog(owner, targetId),
  };
}
