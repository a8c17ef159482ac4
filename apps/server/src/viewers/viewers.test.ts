import type { AgentCard, AgentNotices } from '@aisle/protocol';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type AgentClient,
  accepted,
  nextNotice,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';
import { createViewers, type ViewersBus, type ViewersTelling } from './viewers.ts';

const MIA: AgentCard = { agentId: 'mia', name: 'Mia' };
const TOM: AgentCard = { agentId: 'tom', name: 'Tom' };

/** A bus between nodes that can lose what it carries. */
function createBus() {
  const listeners: ((telling: ViewersTelling) => void)[] = [];
  const bus = { broken: false };
  const line: ViewersBus = {
    publish(telling) {
      if (bus.broken) return;
      for (const heard of listeners) heard(structuredClone(telling));
    },
    subscribe: (heard) => listeners.push(heard),
  };
  return Object.assign(bus, { line });
}

let now = 0;

/** A node whose rooms a test fills by hand. */
function createNode(nodeId: string, bus: ViewersBus) {
  const open = new Map<string, AgentCard[]>();
  const told: AgentNotices['viewers'][] = [];
  let moved = (_: string) => {};
  const viewers = createViewers({
    nodeId,
    bus,
    clock: () => now,
    silenceMs: 1_000,
    rooms: {
      viewersHere: (id) => open.get(id) ?? [],
      viewedHere: () => [...open],
      onViewersHere(heard) {
        moved = heard;
        return () => {};
      },
      tellViewers: (notice) => told.push(notice),
    },
  });
  const show = async (id: string, cards: AgentCard[]) => {
    if (cards.length > 0) open.set(id, cards);
    else open.delete(id);
    moved(id);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { ...viewers, told, show };
}

test('43 nodes tell each other who has what open; the same agent counts once', async () => {
  const bus = createBus();
  const [a, b] = [createNode('a', bus.line), createNode('b', bus.line)];
  await a.show('c', [MIA, MIA]);
  await b.show('c', [TOM, MIA]);
  expect(a.of('c')).toEqual([MIA, TOM]);
  expect(b.told.at(-1)).toEqual({ conversationId: 'c', viewers: [TOM, MIA] });
  await b.show('c', []);
  expect(a.of('c')).toEqual([MIA]);
  expect(a.told.at(-1)).toEqual({ conversationId: 'c', viewers: [MIA] });
});

test('43 what the bus has lost comes with the next beat, and a beat without news tells nobody', async () => {
  const bus = createBus();
  const [a, b] = [createNode('a', bus.line), createNode('b', bus.line)];
  await a.show('c', [MIA]);
  bus.broken = true;
  await a.show('c', []);
  await a.show('d', [MIA]);
  bus.broken = false;
  expect(b.of('c')).toEqual([MIA]);
  a.beat();
  expect([b.of('c'), b.of('d')]).toEqual([[], [MIA]]);
  const told = b.told.length;
  a.beat();
  expect(b.told).toHaveLength(told);
});

test('43 a node that fell silent has nobody any more', async () => {
  const bus = createBus();
  const [a, b] = [createNode('a', bus.line), createNode('b', bus.line)];
  await a.show('c', [MIA]);
  now += 900;
  b.beat();
  expect(b.of('c')).toEqual([MIA]);
  now += 200;
  b.beat();
  expect(b.of('c')).toEqual([]);
  expect(b.told.at(-1)).toEqual({ conversationId: 'c', viewers: [] });
});

let server: TestServer;
let store: TestStore;
let conversationId: string;

beforeAll(async () => {
  server = await startTestServer();
  store = await server.addStore();
  const shopper = await server.shopper((await server.openSession(store.siteKey)).token);
  conversationId = v7();
  accepted(await shopper.emitWithAck('startConversation', { conversationId }));
});
afterAll(() => server.end());

const colleague = async (role: 'agent' | 'viewer' = 'agent') => {
  const { agentId, email } = await server.addAgent(store.storeId, role);
  return { agentId, client: await server.agent(await server.signIn(email)) };
};
const idsOf = (viewers: readonly AgentCard[]) => viewers.map(({ agentId }) => agentId).sort();
const watch = async (client: AgentClient, id = conversationId) =>
  accepted(await client.emitWithAck('watchConversation', { conversationId: id })).viewers;

test('43 she is told who is there when she opens it, and those of her; a closed tab leaves at once', async () => {
  const [mia, tom] = [await colleague(), await colleague('viewer')];
  expect(idsOf(await watch(mia.client))).toEqual([mia.agentId]);
  const heard = nextNotice(mia.client, 'viewers', ({ viewers }) => viewers.length === 2);
  expect(idsOf(await watch(tom.client))).toEqual([mia.agentId, tom.agentId].sort());
  expect(idsOf((await heard).viewers)).toEqual([mia.agentId, tom.agentId].sort());
  const left = nextNotice(mia.client, 'viewers', ({ viewers }) => viewers.length === 1);
  tom.client.disconnect();
  expect(idsOf((await left).viewers)).toEqual([mia.agentId]);
  mia.client.disconnect();
});

test('43 a conversation that was left before it was read is not watched', async () => {
  const [mia, tom] = [await colleague(), await colleague()];
  const watched = mia.client.emitWithAck('watchConversation', { conversationId });
  accepted(await mia.client.emitWithAck('stopWatching', { conversationId }));
  accepted(await watched);
  expect(idsOf(await watch(tom.client))).toEqual([tom.agentId]);
  for (const { client } of [mia, tom]) client.disconnect();
});

test('43 a shopper is not told who reads along, nor is another store', async () => {
  const session = await server.openSession(store.siteKey);
  const shopper = await server.shopper(session.token);
  const hers = v7();
  accepted(await shopper.emitWithAck('startConversation', { conversationId: hers }));
  accepted(await shopper.emitWithAck('watchConversation', { conversationId: hers }));
  const other = await server.addStore();
  const stranger = await server.agent(await server.signIn(other.email));
  const names: string[] = [];
  shopper.onAny((name: string) => names.push(name));
  stranger.onAny((name: string) => names.push(name));
  const foreign = await stranger.emitWithAck('watchConversation', { conversationId: hers });
  expect(foreign).toMatchObject({ ok: false, error: { code: 'not_found' } });
  const [mia, tom] = [await colleague(), await colleague()];
  await watch(mia.client, hers);
  const heard = nextNotice(mia.client, 'viewers', ({ viewers }) => viewers.length === 2);
  await watch(tom.client, hers);
  await heard;
  // What was told before this answer has arrived before it.
  accepted(await shopper.emitWithAck('heartbeat', { heads: {} }));
  accepted(await stranger.emitWithAck('heartbeat', { heads: {} }));
  expect(names).not.toContain('viewers');
});
