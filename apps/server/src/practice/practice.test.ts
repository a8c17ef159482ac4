import { type Connector, catalogueOnly } from '@aisle/commerce';
import type { AgentRequests, Product } from '@aisle/protocol';
import { agentRequests } from '@aisle/protocol/schemas';
import { attachments, practice } from '@aisle/storage';
import { rowsOfStore } from '@aisle/storage/testing';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { samplePayload } from '../testing/sample-payload.ts';
import {
  type AgentClient,
  accepted,
  ORIGIN,
  type ShopperClient,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';
import { PRACTICE_REQUESTS } from './practice-requests.ts';

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const jumper: Product = {
  ...{ platform: 'demo', productId: 'jumper', name: 'Jumper', url: 'http://shop.example/jumper' },
  options: [],
  variants: [{ variantId: 'm', options: [], price: eur(8_400), availability: 'InStock' }],
};
const key = { platform: 'demo', productId: 'jumper' };

/** A shop that could do everything: practice must not let it. */
const createDiscount = vi.fn();
const send = vi.fn();
const findOrders = vi.fn(async () => []);
const shop: Connector = {
  ...catalogueOnly(
    {
      platform: 'demo',
      searchProducts: async () => [jumper],
      findProduct: async ({ productId }) => (productId === 'jumper' ? jumper : null),
      findNotes: async () => null,
    },
    async () => ({ shopName: 'Wool', currency: 'EUR', missing: [] }),
  ),
  capabilities: {
    orders: true,
    discounts: true,
    checkoutLink: true,
    returns: true,
    webhooks: true,
  },
  createDiscount,
  findOrders,
};

let ahead = 0;
let server: TestServer;
let store: TestStore;
let cookie: string;
/** Her line to the real store. */
let desk: AgentClient;
/** Whom nobody may touch: a real shopper, waiting. */
let real: { conversationId: string; line: ShopperClient };

const begin = async (siteKey: string, origin = ORIGIN) => {
  const opened = await server.app.inject({
    ...{ method: 'POST', url: '/api/v1/shopper/session', headers: { origin, host: hostOf() } },
    body: { protocol: 1, siteKey },
  });
  const line = await server.shopper(opened.json().token, origin);
  const conversationId = v7();
  accepted(await line.emitWithAck('startConversation', { conversationId }));
  const said = { conversationId, clientId: v7(), text: 'Hello?' };
  accepted(await line.emitWithAck('sendMessage', said));
  return { conversationId, line, token: opened.json().token as string };
};
const hostOf = () => new URL(server.url).host;

/** Her practice, with a shopper in it. */
const practise = async () => {
  const opened = accepted(await desk.emitWithAck('startPractice', {}));
  const line = await server.agent(cookie, server.url, opened.agent.storeId);
  return { ...opened, line, shopper: await begin(opened.siteKey, server.url) };
};

beforeAll(async () => {
  server = await startTestServer({
    mailer: { ready: true, send },
    ...{ connectorOf: async () => shop, clock: () => Date.now() + ahead },
    timing: { tendMs: 40 },
  });
});
afterAll(() => server.end());
beforeEach(async () => {
  store = await server.addStore({ role: 'owner' });
  cookie = await server.signIn(store.email);
  desk = await server.agent(cookie);
  real = await begin(store.siteKey);
});

const rowsOf = (storeId: string) => rowsOfStore(server.storage.read, storeId);

/** What a console shows of the real store. */
async function shownOf() {
  const { at: _, ...inbox } = accepted(await desk.emitWithAck('watchInbox', { tab: 'open' }));
  const board = accepted(await desk.emitWithAck('fetchBoard', { since: 0 }));
  const report = accepted(await desk.emitWithAck('fetchReport', { from: 0, to: 2e12 }));
  return { inbox, board, report };
}

describe('54 practice', () => {
  test('nothing of it shows or stands in the real store', async () => {
    const hears = vi.fn();
    // The search's index follows whoever works by itself: waited for, so that nothing else moves.
    await shownOf();
    const isIndexed = async () => (await rowsOf(store.storeId)).searchCursors?.length;
    await expect.poll(isIndexed, { timeout: 10_000 }).toBe(1);
    const before = { rows: await rowsOf(store.storeId), shown: await shownOf() };
    desk.onAny(hears);
    const { line, shopper } = await practise();
    const named = () => ({ conversationId: shopper.conversationId, clientId: v7() });
    accepted(
      await line.emitWithAck('watchConversation', {
        conversationId: shopper.conversationId,
      }),
    );
    accepted(await line.emitWithAck('sendMessage', { ...named(), text: 'Hi' }));
    accepted(await line.emitWithAck('suggestProducts', { ...named(), products: [key] }));
    accepted(await line.emitWithAck('addPrivateNote', { ...named(), text: 'hm', mentions: [] }));
    accepted(await line.emitWithAck('closeConversation', named()));
    const counts = accepted(await line.emitWithAck('watchInbox', { tab: 'open' })).counts;
    expect(counts).toMatchObject({ open: 0, closed: 1 });
    const after = { rows: await rowsOf(store.storeId), shown: await shownOf() };
    expect(after.rows).toEqual(before.rows);
    expect(after.shown).toEqual(before.shown);
    expect(JSON.stringify(hears.mock.calls)).not.toContain(shopper.conversationId);
  });

  test('a practice shopper can do nothing in the real store', async () => {
    const { shopper, siteKey } = await practise();
    const { conversationId } = real;
    const named = { conversationId, clientId: v7() };
    const ask = shopper.line.emitWithAck.bind(shopper.line);
    const codes = [
      await ask('watchConversation', { conversationId }),
      await ask('sendMessage', { ...named, text: 'intruder' }),
      await ask('startConversation', { conversationId }),
      await ask('fetchEntries', { conversationId }),
      await ask('closeConversation', named),
    ].map((answer) => !answer.ok && answer.error.code);
    expect(codes.every((code) => code === 'not_found' || code === 'forbidden')).toBe(true);
    // Its key is good on no page but our own.
    const elsewhere = await server.app.inject({
      ...{ method: 'POST', url: '/api/v1/shopper/session', headers: { origin: ORIGIN } },
      body: { protocol: 1, siteKey },
    });
    expect(elsewhere.json().error.code).toBe('forbidden');
    await expect(server.shopper(shopper.token, ORIGIN)).rejects.toThrow();
  });

  test('the agent’s line to it reaches nothing else, and no order, code or setting', async () => {
    const { line, shopper } = await practise();
    const { conversationId } = real;
    const foreign = await line.emitWithAck('watchConversation', { conversationId });
    expect(foreign).toMatchObject({ ok: false, error: { code: 'not_found' } });
    for (const name of Object.keys(agentRequests) as (keyof AgentRequests)[]) {
      if (PRACTICE_REQUESTS.has(name)) continue;
      const payload = samplePayload(agentRequests[name].payload, () => undefined);
      const answer = await line.emitWithAck(name, payload as never);
      expect(answer, name).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    }
    const changes = [{ kind: 'apply_code' as const, percent: 5 }];
    const named = { conversationId: shopper.conversationId, clientId: v7() };
    expect(await line.emitWithAck('proposeCart', { ...named, changes })).toMatchObject({
      ok: false,
    });
    const lookUp = { number: '1', email: 'a@shop.example' };
    expect(accepted(await shopper.line.emitWithAck('lookUpOrder', lookUp)).order).toBeNull();
    const left = await shopper.line.emitWithAck('leaveMailAddress', { email: 'a@shop.example' });
    expect(left).toMatchObject({ ok: false, error: { message: 'practice sends no mail' } });
    expect(createDiscount).not.toHaveBeenCalled();
    expect(send).not.toHaveBeenCalled();
    expect(findOrders).not.toHaveBeenCalled();
  });

  test('what the real store knows can be read and used', async () => {
    const changes = { material: 'Merino' };
    accepted(await desk.emitWithAck('saveProductNotes', { product: key, changes, seen: {} }));
    const reply = { replyId: v7(), shortcut: 'hi', title: 'Hi', texts: { en: 'Hi' } };
    const attachmentId = v7();
    const { storeId, agentId: uploaderId } = store;
    const file = { fileKey: 'k', name: 'a.png', bytes: 1, width: 1, height: 1, at: 1 };
    await server.storage.write((tx) =>
      attachments.addAttachment(tx, {
        ...{ ...file, attachmentId, storeId, uploaderId },
        ...({ type: 'image/png', uploaderKind: 'agent' } as const),
      }),
    );
    const withPicture = { ...reply, seen: null, pictures: [attachmentId] };
    const saved = accepted(await desk.emitWithAck('saveOwnReply', withPicture)).reply;
    expect(saved.pictures).toHaveLength(1);
    const { line, shopper } = await practise();
    const { notes } = accepted(await line.emitWithAck('fetchProductNotes', { product: key }));
    expect(notes?.material?.value).toBe('Merino');
    const { replies } = accepted(await line.emitWithAck('fetchReplies', {}));
    // No file is sent in practice.
    expect(replies).toMatchObject([{ shortcut: 'hi', pictures: [] }]);
    const { products } = accepted(await line.emitWithAck('searchProducts', { query: 'jumper' }));
    expect(products).toMatchObject([{ productId: 'jumper' }]);
    const { conversationId } = shopper;
    const named = { conversationId, clientId: v7() };
    const sent = accepted(
      await line.emitWithAck('sendNotes', { ...named, product: key, topic: 'fabric' }),
    );
    expect(sent.entry.content).toMatchObject({
      kind: 'notes',
      notes: { material: { value: 'Merino' } },
    });
  });

  test('it is one agent’s alone, for as long as she may serve', async () => {
    const { agent, line } = await practise();
    const again = accepted(await desk.emitWithAck('startPractice', {}));
    expect(again.agent).toEqual(agent);
    const colleague = await server.addAgent(store.storeId);
    const stranger = await server.addStore();
    for (const { email } of [colleague, stranger]) {
      const entering = server.agent(await server.signIn(email), server.url, agent.storeId);
      await expect(entering).rejects.toThrow('not your practice');
    }
    await expect(server.agent(cookie, server.url, store.storeId)).rejects.toThrow(
      'not your practice',
    );
    const boss = await server.agent(
      await server.signIn((await server.addAgent(store.storeId, 'owner')).email),
    );
    const gone = new Promise((resolve) => line.once('disconnect', resolve));
    const { agents } = accepted(await boss.emitWithAck('fetchTeam', {}));
    expect(agents.map((one) => one.agentId)).not.toContain(agent.agentId);
    const version = agents.find((one) => one.agentId === store.agentId)?.version ?? 0;
    const role = { agentId: store.agentId, version, role: 'viewer' as const };
    accepted(await boss.emitWithAck('changeRole', role));
    await gone;
    const entering = server.agent(cookie, server.url, agent.storeId);
    await expect(entering).rejects.toThrow('not your practice');
  });

  test('it is no store of her account', async () => {
    const { agent } = await practise();
    const { workplaces } = accepted(await desk.emitWithAck('fetchAccount', {}));
    expect(workplaces.map(({ agentId }) => agentId)).toEqual([store.agentId]);
    const me = await server.app.inject({
      ...{ url: '/api/v1/agent/me', headers: { cookie: await server.signIn(store.email) } },
    });
    expect(me.json().storeId).toBe(store.storeId);
    const switched = await desk.emitWithAck('switchStore', { agentId: agent.agentId });
    expect(switched.ok).toBe(false);
  });

  test('a day later nothing of it is left, and who is in it is shown out', async () => {
    const { agent, line, siteKey } = await practise();
    const before = await rowsOf(store.storeId);
    expect(before.practiceStores).toEqual([]);
    const gone = new Promise((resolve) => line.once('disconnect', resolve));
    ahead += 25 * 3_600_000;
    await expect
      .poll(() => practice.findPractice(server.storage.read, agent.storeId), { timeout: 10_000 })
      .toBeNull();
    await gone;
    expect(Object.values(await rowsOf(agent.storeId)).flat()).toEqual([]);
    expect((await server.openSession(siteKey)) as object).toMatchObject({
      error: { code: 'not_found' },
    });
    expect((await rowsOf(store.storeId)).conversations).toEqual(before.conversations);
  });
});
