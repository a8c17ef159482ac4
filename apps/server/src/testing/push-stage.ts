import type { PushEvent } from '@aisle/protocol';
import { v7 } from 'uuid';
import { expect } from 'vitest';
import { type PushService, type Subscribed, subscribe } from './push-service.ts';
import {
  type AgentClient,
  accepted,
  type ShopperClient,
  type TestServer,
  type TestStore,
} from './start-test-server.ts';

/** An agent's browser that shows notifications, and her console there. */
export type Device = Subscribed & { agentId: string; cookie: string; console: AgentClient };
type Wishes = { silent?: PushEvent[]; locale?: string; path?: string };
type Talk = { shopper: ShopperClient; conversationId: string };

/** Agents with devices, and shoppers who write: `on` says at which server, service and store. */
export const createPushStage = (
  on: () => { server: TestServer; service: PushService; store: TestStore },
) => {
  const heardAt = ({ endpoint }: Subscribed) =>
    on().service.heard.filter(({ path }) => endpoint.endsWith(path));
  const wordsAt = (device: Device) => heardAt(device).map(({ body }) => device.read(body).title);

  const savedAs = (device: Subscribed, { silent = [], locale = 'en' }: Wishes = {}) => ({
    ...{ endpoint: device.endpoint, ...device.keys, silent, locale },
  });

  /** Signs an agent in on a device that shows notifications; her console stays open and in sight. */
  async function signInOn(
    who: { agentId: string; email: string },
    wishes: Wishes = {},
  ): Promise<Device> {
    const { server, service } = on();
    const cookie = await server.signIn(who.email);
    const console = await server.agent(cookie);
    const browser = subscribe(service.url, wishes.path ?? `/${v7()}`);
    accepted(await console.emitWithAck('savePushDevice', savedAs(browser, wishes)));
    return { ...browser, agentId: who.agentId, cookie, console };
  }

  /** Puts the phone away: the console is open still, and on no screen. */
  const putAway = async ({ console }: Device) =>
    void accepted(await console.emitWithAck('reportLooking', { looking: false }));

  async function agentAway(wishes: Wishes = {}, storeId = on().store.storeId): Promise<Device> {
    const device = await signInOn(await on().server.addAgent(storeId), wishes);
    await putAway(device);
    return device;
  }

  async function begin(siteKey = on().store.siteKey): Promise<Talk> {
    const { server } = on();
    const shopper = await server.shopper((await server.openSession(siteKey)).token);
    const conversationId = v7();
    accepted(await shopper.emitWithAck('startConversation', { conversationId }));
    return { shopper, conversationId };
  }
  const say = async ({ shopper, conversationId }: Talk, text = 'my mail is ida@wool.example') =>
    void accepted(
      await shopper.emitWithAck('sendMessage', { conversationId, clientId: v7(), text }),
    );
  const assign = async (by: AgentClient, { conversationId }: Talk, agentId: string | null) =>
    void accepted(
      await by.emitWithAck('assignConversation', { conversationId, clientId: v7(), agentId }),
    );

  /** Something later than what must not have come: when it is there, the other would be, too. */
  async function laterCalls(device: Device): Promise<void> {
    const talk = await begin();
    await assign(device.console, talk, device.agentId);
    const before = heardAt(device).length;
    await say(talk);
    await expect.poll(() => heardAt(device).length).toBeGreaterThan(before);
  }

  return {
    ...{ heardAt, wordsAt, savedAs, signInOn, putAway, agentAway },
    ...{ begin, say, assign, laterCalls },
  };
};
