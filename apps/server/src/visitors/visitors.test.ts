import { DESK_LIMITS, type VisitorMode } from '@aisle/protocol';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { truncateAddress } from '../http/truncate-address.ts';
import {
  type AgentClient,
  accepted,
  nextNotice,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';
import { cartOf, openTab, visitPage } from '../testing/visitor-stage.ts';

let server: TestServer;
let store: TestStore;
let owner: AgentClient;
/** Moved by tests; the server's own time. */
let skipped = 0;

beforeAll(async () => {
  const timing = { tendMs: 20, pageChangeMs: 50 };
  server = await startTestServer({ clock: () => Date.now() + skipped, timing });
});
afterAll(() => server.end());
beforeEach(async () => {
  store = await server.addStore({ role: 'owner' });
  owner = await server.agent(await server.signIn(store.email));
});

const allow = async (mode: VisitorMode, radar = true) =>
  accepted(await owner.emitWithAck('saveVisitorRules', { mode, radar }));
const list = async (agent = owner) => accepted(await agent.emitWithAck('watchVisitors', {}));
const refused = (code: string) => ({ ok: false, error: { code } });

/** How many rows every table holds. */
async function counted(): Promise<Record<string, number>> {
  const { read } = server.storage;
  const tables = Object.entries(read.tables);
  const counts = tables.map(async ([name, table]) => {
    const rows = (await read.select().from(table as never)) as unknown[];
    return [name, rows.length] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}

test('41 where the store has not switched it on nobody is seen', async () => {
  expect(await openTab(server, store).tell()).toMatchObject(refused('forbidden'));
  expect(await list()).toEqual({ mode: 'off', visitors: [], full: false });
});

test('41 with consent: who has said yes is seen, her cart only if she said so of it', async () => {
  await allow('consent');
  const no = { pages: false, cart: false };
  expect(await openTab(server, store).tell({ agreed: no })).toMatchObject(refused('forbidden'));
  const tab = openTab(server, store);
  accepted(await tab.tell({ agreed: { pages: true, cart: false }, cart: cartOf(2) }));
  expect((await list()).visitors).toMatchObject([{ visitId: tab.visitId, pages: 1 }]);
  expect((await list()).visitors[0]?.cart).toBeUndefined();
  accepted(await tab.tell({ cart: cartOf(2) }));
  expect((await list()).visitors[0]?.cart).toMatchObject({ quantity: 2 });
  // She takes it back.
  expect(await tab.tell({ agreed: no })).toMatchObject(refused('forbidden'));
  expect((await list()).visitors).toEqual([]);
});

test('41 who has chatted before is known; what she switched off there stays off', async () => {
  await allow('consent');
  const { credential, token, shopperId } = await server.openSession(store.siteKey);
  const tab = openTab(server, store);
  const no = { pages: false, cart: false };
  accepted(await tab.tell({ agreed: no, credential, cart: cartOf(1) }));
  const [seen] = (await list()).visitors;
  expect(seen).toMatchObject({ known: { shopperId }, cart: { quantity: 1 }, chatting: false });
  const shopper = await server.shopper(token);
  accepted(await shopper.emitWithAck('setSharing', { cart: false, pages: true }));
  skipped += 20_000;
  accepted(await tab.tell({ credential, cart: cartOf(3) }));
  expect((await list()).visitors[0]?.cart).toBeUndefined();
  accepted(await shopper.emitWithAck('setSharing', { cart: false, pages: false }));
  expect((await list()).visitors).toEqual([]);
  skipped += 20_000;
  expect(await tab.tell({ credential })).toMatchObject(refused('forbidden'));
});

test('41 consoles are told who comes, moves and leaves; nothing is stored', async () => {
  await allow('everyone');
  await list();
  const before = await counted();
  const tab = openTab(server, store);
  const came = nextNotice(owner, 'visitors');
  accepted(await tab.tell({ agreed: { pages: false, cart: false }, cart: cartOf(2) }));
  expect((await came).visitors).toMatchObject([{ visitId: tab.visitId, cart: { quantity: 2 } }]);
  const moved = nextNotice(owner, 'visitors');
  accepted(await tab.tell({ page: visitPage('/fjord', 'Fjord') }));
  expect((await moved).visitors).toMatchObject([{ page: { title: 'Fjord' }, pages: 2 }]);
  const { visitId } = tab;
  const detail = accepted(await owner.emitWithAck('fetchVisitor', { visitId }));
  expect(detail).toMatchObject({ trail: [{ title: 'Wool' }], cart: { lines: [{ quantity: 2 }] } });
  // The next page of the shop is no leaving.
  accepted(await tab.tell({ leaving: true }));
  accepted(await tab.tell({ page: visitPage('/cart') }));
  const left = nextNotice(owner, 'visitors', ({ gone }) => gone.includes(visitId));
  accepted(await tab.tell({ leaving: true }));
  await left;
  expect((await list()).visitors).toEqual([]);
  expect(await counted()).toEqual(before);
});

test('41 a visit lapses without a word', async () => {
  await allow('everyone');
  await list();
  const tab = openTab(server, store);
  accepted(await tab.tell());
  const gone = nextNotice(owner, 'visitors', (notice) => notice.gone.includes(tab.visitId));
  skipped += DESK_LIMITS.visitLeaseMs + 1_000;
  await gone;
  expect((await list()).visitors).toEqual([]);
});

test('41 a store holds as many as it can and says so; switching off forgets all', async () => {
  await allow('everyone');
  const tabs = Array.from({ length: DESK_LIMITS.storeVisitors }, () => openTab(server, store));
  for (const tab of tabs) accepted(await tab.tell());
  expect(await openTab(server, store).tell()).toMatchObject(refused('full'));
  accepted((await tabs[0]?.tell()) ?? { ok: false, error: { code: 'invalid', message: '' } });
  const held = await list();
  expect(held.full).toBe(true);
  expect(held.visitors).toHaveLength(DESK_LIMITS.storeVisitors);
  await allow('off');
  expect((await list()).visitors).toEqual([]);
});

test('4 another store’s agent sees nobody, and a page of another origin tells nothing', async () => {
  await allow('everyone');
  const stranger = await server.agent(await server.signIn((await server.addStore()).email));
  await list(stranger);
  const heard: unknown[] = [];
  stranger.on('visitors', (notice) => heard.push(notice));
  const tab = openTab(server, store);
  const { visitId } = tab;
  await list();
  const told = nextNotice(owner, 'visitors');
  accepted(await tab.tell());
  await told;
  expect((await list(stranger)).visitors).toEqual([]);
  expect(heard).toEqual([]);
  const named = { visitId, conversationId: visitId, clientId: visitId, text: 'Hello' };
  expect(await stranger.emitWithAck('fetchVisitor', { visitId })).toMatchObject(
    refused('not_found'),
  );
  expect(await stranger.emitWithAck('greetVisitor', named)).toMatchObject(refused('not_found'));
  expect(await tab.tell({}, 'https://elsewhere.example')).toMatchObject(refused('forbidden'));
});

const HESITANT = { codeRefused: true };

test('42 agents are called once per visit, seldom per store, and not where the radar is off', async () => {
  await allow('everyone');
  accepted(await owner.emitWithAck('watchInbox', { tab: 'open' }));
  const calls: string[] = [];
  owner.on('helpWanted', ({ visitor }) => calls.push(visitor.visitId));
  const tab = openTab(server, store);
  const called = nextNotice(owner, 'helpWanted');
  accepted(await tab.tell());
  accepted(await tab.tell(HESITANT));
  expect((await called).visitor.hesitation).toMatchObject({ kind: 'code_refused' });
  accepted(await tab.tell(HESITANT));
  for (let i = 0; i < DESK_LIMITS.helpCallsPerHour + 5; i += 1)
    accepted(await openTab(server, store).tell(HESITANT));
  // Her reason still stands on every row.
  const { visitors } = await list();
  expect(visitors.every(({ hesitation }) => hesitation)).toBe(true);
  expect(calls).toHaveLength(DESK_LIMITS.helpCallsPerHour);
  expect(calls.filter((visitId) => visitId === tab.visitId)).toHaveLength(1);
  await allow('everyone', false);
  accepted(await tab.tell(HESITANT));
  expect((await list()).visitors[0]?.hesitation).toBeUndefined();
});

test('27 who may settle it, who may write first', async () => {
  const viewer = await server.agent(
    await server.signIn((await server.addAgent(store.storeId, 'viewer')).email),
  );
  const rules = { mode: 'everyone', radar: true } as const;
  expect(await viewer.emitWithAck('saveVisitorRules', rules)).toMatchObject(refused('forbidden'));
  expect((await list(viewer)).mode).toBe('off');
});

test('of an address the network is counted, not the device', () => {
  expect(truncateAddress('203.0.113.77')).toBe('203.0.113.0');
  expect(truncateAddress('::ffff:203.0.113.77')).toBe('203.0.113.0');
  expect(truncateAddress('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1::');
  expect(truncateAddress('2001:db8::6')).toBe('2001:db8:0::');
  expect(truncateAddress('::1')).toBe('0:0:0::');
});
