import { entries, leases, routing } from '@aisle/storage';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import {
  anotherAgent,
  automaticStore,
  holdersOf,
  newShopper,
  waitingShoppers,
} from '../testing/queue-stage.ts';
import {
  type AgentClient,
  accepted,
  nextNotice,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';

let server: TestServer;
let store: TestStore;

beforeAll(async () => {
  server = await startTestServer({ timing: { graceMs: 60, tendMs: 25 } });
});
beforeEach(async () => {
  store = await automaticStore(server);
});
afterAll(() => server.end());

/** Becomes true by itself; how long a busy machine takes for it is no matter. */
const soon = <T>(look: () => Promise<T>) => expect.poll(look, { timeout: 20_000 });

const mia = async (): Promise<AgentClient> => server.agent(await server.signIn(store.email));
const holders = (shoppers: { conversationId: string }[]) =>
  holdersOf(server, store.storeId, shoppers);
const contents = async (conversationId: string) => {
  const { storeId } = store;
  const log = await entries.fetchEntries(server.storage.read, {
    storeId,
    conversationId,
    limit: 50,
  });
  return log?.entries.map(({ content }) => content) ?? [];
};

test('30 whoever waits is given to who is here, up to her capacity, and the next when one is closed', async () => {
  const client = await mia();
  const shoppers = await waitingShoppers(server, store, 3);
  const { agentId } = store;
  await soon(() => holders(shoppers)).toEqual([agentId, agentId, null]);
  const [first] = shoppers;
  const named = { conversationId: first?.conversationId ?? '', clientId: v7() };
  accepted(await client.emitWithAck('closeConversation', named));
  await soon(() => holders(shoppers)).toEqual([agentId, agentId, agentId]);
  expect((await contents(first?.conversationId ?? ''))[1]).toEqual({
    ...{ kind: 'assigned', agentId, by: 'queue', why: [] },
  });
});

test('30 the queue gives to who comes, and nothing to who is busy or away', async () => {
  const [first, second] = await waitingShoppers(server, store, 2);
  if (!first || !second) throw new Error('two shoppers');
  expect(await holders([first, second])).toEqual([null, null]);
  const tom = await anotherAgent(server, store.storeId);
  await soon(() => holders([first, second])).toEqual([tom.agentId, tom.agentId]);
  accepted(await tom.client.emitWithAck('setPresence', { presence: 'busy' }));
  const third = await newShopper(server, store);
  await third.says();
  const { store: view } = await server.openSession(store.siteKey);
  expect(view.availability.online).toBe(true);
  expect(await holders([third])).toEqual([null]);
  await mia();
  await soon(() => holders([third])).toEqual([store.agentId]);
});

test('30 in a manual store nothing is given; switched to automatic, all that waits is', async () => {
  const owner = await server.addAgent(store.storeId, 'owner');
  const client = await server.agent(await server.signIn(owner.email));
  const settle = async (mode: 'manual' | 'automatic') =>
    accepted(
      await client.emitWithAck('saveRouting', { routing: { mode, capacity: 3, rules: [] } }),
    );
  await settle('manual');
  const shoppers = await waitingShoppers(server, store, 2);
  accepted(await client.emitWithAck('setPresence', { presence: 'online' }));
  expect(await holders(shoppers)).toEqual([null, null]);
  await settle('automatic');
  await soon(() => holders(shoppers)).toEqual([owner.agentId, owner.agentId]);
});

test('11 when her last tab is gone, who waits goes to somebody else and the others stay until they write', async () => {
  const client = await mia();
  const [waits, answered] = await waitingShoppers(server, store, 2);
  if (!waits || !answered) throw new Error('two shoppers');
  await soon(() => holders([waits, answered])).toEqual([store.agentId, store.agentId]);
  const reply = { conversationId: answered.conversationId, clientId: v7(), text: 'here I am' };
  accepted(await client.emitWithAck('sendMessage', reply));
  const tom = await anotherAgent(server, store.storeId);
  client.disconnect();
  await soon(() => holders([waits, answered])).toEqual([tom.agentId, store.agentId]);
  expect((await contents(waits.conversationId)).slice(2)).toEqual([
    { kind: 'assigned', agentId: null, by: 'absence' },
    { kind: 'assigned', agentId: tom.agentId, by: 'queue', why: [] },
  ]);
  await answered.says('still there?');
  await soon(() => holders([answered])).toEqual([tom.agentId]);
});

test('11 30 nothing new is given in the minute after her last tab closed', async () => {
  const patient = await startTestServer({ timing: { graceMs: 60_000, tendMs: 25 } });
  onTestFinished(() => patient.end());
  const { storeId, ...door } = await automaticStore(patient);
  const client = await patient.agent(await patient.signIn(door.email));
  const gone = new Promise((resolve) => client.once('disconnect', resolve));
  client.disconnect();
  await gone;
  const owner = await patient.addAgent(storeId, 'owner');
  const other = await patient.agent(await patient.signIn(owner.email));
  accepted(await other.emitWithAck('setPresence', { presence: 'away' }));
  await soon(async () => {
    const { colleagues } = accepted(await other.emitWithAck('fetchRoster', {}));
    return colleagues.find(({ agentId }) => agentId === door.agentId)?.whereabouts;
  }).toBe('absent');
  const [shopper] = await waitingShoppers(patient, door, 1);
  if (!shopper) throw new Error('one shopper');
  accepted(await other.emitWithAck('setPresence', { presence: 'away' }));
  expect(await holdersOf(patient, storeId, [shopper])).toEqual([null]);
});

test('11 a node that ended between two steps loses nobody: who has no lease at all is found', async () => {
  const [shopper] = await waitingShoppers(server, store, 1);
  if (!shopper) throw new Error('one shopper');
  const { conversationId } = shopper;
  const { storeId } = store;
  const absent = await server.addAgent(storeId);
  const owner = await server.addAgent(storeId, 'owner');
  const client = await server.agent(await server.signIn(owner.email));
  await soon(() => holders([shopper])).toEqual([owner.agentId]);
  accepted(await client.emitWithAck('setPresence', { presence: 'busy' }));
  const named = { conversationId, clientId: v7(), agentId: absent.agentId };
  accepted(await client.emitWithAck('assignConversation', named));
  // She never had one: as if her lease had been dropped and the node had died before the next step.
  expect(await leases.listLapsed(server.storage.read, Date.now() * 2)).not.toContainEqual({
    ...{ storeId, agentId: absent.agentId },
  });
  await soon(() => holders([shopper])).toEqual([null]);
});

test('31 a note to the colleague reaches her and never the shopper, on any road', async () => {
  const client = await mia();
  const tom = await anotherAgent(server, store.storeId);
  const shopper = await newShopper(server, store);
  const { conversationId } = shopper;
  accepted(await tom.client.emitWithAck('watchConversation', { conversationId }));
  await shopper.says();
  await soon(() => holders([shopper])).not.toEqual([null]);
  const note = 'she is upset about the parcel';
  const named = { conversationId, clientId: v7(), agentId: tom.agentId, note };
  const told = nextNotice(tom.client, 'entries', ({ entries: some }) =>
    some.some(({ content }) => content.kind === 'assigned' && content.note === note),
  );
  accepted(await client.emitWithAck('assignConversation', named));
  await told;
  const { entry } = await saysAndHears(shopper);
  const fetched = accepted(
    await shopper.client.emitWithAck('fetchEntries', { conversationId, after: 0 }),
  );
  const watched = accepted(
    await shopper.client.emitWithAck('watchConversation', { conversationId }),
  );
  const hers = JSON.stringify([shopper.heard, fetched, watched]);
  expect(hers).toContain('"kind":"assigned"');
  expect(hers).toContain(entry.clientId);
  for (const secret of [note, 'why', '"by":"queue"', 'knows_her'])
    expect(hers).not.toContain(secret);
  const colleague = accepted(await tom.client.emitWithAck('watchConversation', { conversationId }));
  expect(JSON.stringify(colleague.entries)).toContain(note);
});

const saysAndHears = async (shopper: Awaited<ReturnType<typeof newShopper>>) => {
  const heard = nextNotice(shopper.client, 'entries');
  const entry = await shopper.says('thank you');
  await heard;
  return { entry };
};

test('31 what was given back goes to somebody else; to a team’s queue, to the team', async () => {
  const client = await mia();
  const [shopper] = await waitingShoppers(server, store, 1);
  if (!shopper) throw new Error('one shopper');
  await soon(() => holders([shopper])).toEqual([store.agentId]);
  const { conversationId } = shopper;
  const back = (teamId?: string) =>
    client.emitWithAck('assignConversation', {
      ...{ conversationId, clientId: v7(), agentId: null },
      ...(teamId && { teamId }),
    });
  accepted(await back());
  expect(await holders([shopper])).toEqual([null]);
  const tom = await anotherAgent(server, store.storeId);
  await soon(() => holders([shopper])).toEqual([tom.agentId]);
  const lea = await anotherAgent(server, store.storeId);
  const team = { teamId: v7(), name: 'Returns', members: [lea.agentId] };
  await server.storage.write((tx) => routing.saveTeam(tx, store.storeId, team));
  accepted(await back(team.teamId));
  await soon(() => holders([shopper])).toEqual([lea.agentId]);
  expect((await contents(conversationId)).at(-1)).toMatchObject({ by: 'queue', why: ['team'] });
  expect(await back(v7())).toMatchObject({ error: { code: 'not_found' } });
});

test('31 nothing is handed to who may only read, or to agent and team at once', async () => {
  const client = await mia();
  const shopper = await newShopper(server, store);
  const viewer = await server.addAgent(store.storeId, 'viewer');
  const named = { conversationId: shopper.conversationId, clientId: v7() };
  const toViewer = { ...named, agentId: viewer.agentId };
  const toBoth = { ...named, agentId: store.agentId, teamId: v7() };
  for (const asked of [toViewer, toBoth])
    expect(await client.emitWithAck('assignConversation', asked)).toMatchObject({
      error: { code: 'invalid' },
    });
});

test('32 she sees her place move up, and none once somebody has her', async () => {
  const client = await mia();
  accepted(await client.emitWithAck('setPresence', { presence: 'busy' }));
  const [first, second] = await waitingShoppers(server, store, 2);
  if (!first || !second) throw new Error('two shoppers');
  const placeOf = async ({ client: her, conversationId }: typeof first) =>
    accepted(await her.emitWithAck('fetchQueuePlace', { conversationId })).place;
  expect(await placeOf(first)).toEqual({ position: 1, estimateMs: null });
  expect(await placeOf(second)).toEqual({ position: 2, estimateMs: null });
  const place = (position: number | null) =>
    new Promise<void>((resolve) => {
      second.client.on('queue', (notice) => {
        if (notice.conversationId !== second.conversationId) return;
        if ((notice.place?.position ?? null) === position) resolve();
      });
    });
  const [moved, taken] = [place(1), place(null)];
  const take = ({ conversationId }: typeof first) =>
    client.emitWithAck('assignConversation', {
      ...{ conversationId, clientId: v7(), agentId: store.agentId },
    });
  accepted(await take(first));
  await moved;
  accepted(await take(second));
  await taken;
  expect(await placeOf(second)).toBeNull();
});

test('32 without anybody here there is no queue to stand in', async () => {
  const [shopper] = await waitingShoppers(server, store, 1);
  if (!shopper) throw new Error('one shopper');
  const { conversationId } = shopper;
  const { place } = accepted(
    await shopper.client.emitWithAck('fetchQueuePlace', { conversationId }),
  );
  expect(place).toBeNull();
});
