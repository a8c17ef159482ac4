import { v7 } from 'uuid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  accepted,
  nextNotice,
  type ShopperClient,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';

let server: TestServer;
let store: TestStore;

beforeEach(async () => {
  server = await startTestServer({ timing: { graceMs: 60, tendMs: 25 } });
  store = await server.addStore();
});
afterEach(() => server.end());

const ONLINE = true;

/** The next word a shopper hears of somebody, or nobody, being there. */
const availability = (shopper: ShopperClient, online: boolean) =>
  new Promise((resolve) => {
    shopper.on('availability', (notice) => {
      if (notice.availability.online === online) resolve(notice);
    });
  });

const newShopper = async () => server.shopper((await server.openSession(store.siteKey)).token);

test('11 shoppers are told when an agent comes, and when her last tab is gone past the grace', async () => {
  const shopper = await newShopper();
  const came = availability(shopper, ONLINE);
  const agent = await server.agent(await server.signIn(store.email));
  expect(await came).toMatchObject({
    availability: { online: true, agents: [{ agentId: store.agentId, name: 'Mia' }] },
  });
  const session = await server.openSession(store.siteKey);
  expect(session.store.availability.online).toBe(true);
  const went = availability(shopper, !ONLINE);
  agent.disconnect();
  expect(await went).toMatchObject({ availability: { online: false, agents: [] } });
});

test('11 a second tab keeps her available', async () => {
  const cookie = await server.signIn(store.email);
  const first = await server.agent(cookie);
  const second = await server.agent(cookie);
  first.disconnect();
  accepted(await second.emitWithAck('heartbeat', { heads: {} }));
  const { store: view } = await server.openSession(store.siteKey);
  expect(view.availability.online).toBe(true);
});

test('11 who sets herself away is not available', async () => {
  const agent = await server.agent(await server.signIn(store.email));
  const shopper = await newShopper();
  const went = availability(shopper, !ONLINE);
  accepted(await agent.emitWithAck('setPresence', { presence: 'away' }));
  expect(await went).toMatchObject({ availability: { online: false } });
});

test('11 her waiting shoppers go back to the queue', async () => {
  const agent = await server.agent(await server.signIn(store.email));
  const shopper = await newShopper();
  const conversationId = v7();
  accepted(await shopper.emitWithAck('startConversation', { conversationId }));
  const named = { conversationId, clientId: v7() };
  accepted(await agent.emitWithAck('assignConversation', { ...named, agentId: store.agentId }));
  const text = 'are you there?';
  const clientId = v7();
  accepted(await shopper.emitWithAck('sendMessage', { conversationId, clientId, text }));
  accepted(await shopper.emitWithAck('watchConversation', { conversationId }));
  const given = nextNotice(shopper, 'entries');
  agent.disconnect();
  expect((await given).entries).toMatchObject([
    { author: { kind: 'system' }, content: { kind: 'assigned', agentId: null } },
  ]);
});

test('a session that ended elsewhere closes its sockets', async () => {
  const cookie = await server.signIn(store.email);
  const agent = await server.agent(cookie);
  const closed = new Promise((resolve) => agent.once('disconnect', resolve));
  // As another node would: the account library alone, without this node's hook.
  await server.accounts.handle(
    new Request(`${server.url}/api/v1/auth/sign-out`, {
      method: 'POST',
      headers: { cookie, origin: server.url, 'content-type': 'application/json' },
      body: '{}',
    }),
  );
  await closed;
});

test('27 somebody who may only read is nobody to wait for', async () => {
  const { storeId, siteKey } = await server.addStore();
  const { email } = await server.addAgent(storeId, 'viewer');
  const viewer = await server.agent(await server.signIn(email));
  accepted(await viewer.emitWithAck('heartbeat', { heads: {} }));
  const session = await server.openSession(siteKey);
  expect(session.store.availability).toMatchObject({ online: false, agents: [] });
});
