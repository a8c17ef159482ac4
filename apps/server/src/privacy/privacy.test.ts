import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { articleReadings, articles } from '@aisle/storage';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type AgentClient,
  accepted,
  nextNotice,
  ORIGIN,
  type ShopperClient,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';

const CANARY = 'zaunkoenig';
const DAY = 24 * 60 * 60 * 1_000;

let ahead = 0;
let server: TestServer;
let store: TestStore;
let owner: AgentClient;
let cookie: string;

beforeAll(async () => {
  server = await startTestServer({ clock: () => Date.now() + ahead, timing: { tendMs: 50 } });
  store = await server.addStore({ role: 'owner' });
  cookie = await server.signIn(store.email);
  owner = await server.agent(cookie);
});
afterAll(() => server.end());

type Guest = {
  shopper: ShopperClient;
  token: string;
  credential: string;
  shopperId: string;
  conversationId: string;
};

/** A shopper who has left the canary in all that she may write. */
async function visit(): Promise<Guest> {
  const { token, credential, shopperId } = await server.openSession(store.siteKey);
  const shopper = await server.shopper(token);
  const conversationId = v7();
  const named = () => ({ conversationId, clientId: v7() });
  accepted(await shopper.emitWithAck('startConversation', { conversationId }));
  accepted(await shopper.emitWithAck('watchConversation', { conversationId }));
  accepted(await shopper.emitWithAck('sendMessage', { ...named(), text: `I am ${CANARY}` }));
  const page = { url: `http://shop.example/${CANARY}`, title: CANARY, at: Date.now() };
  accepted(await shopper.emitWithAck('reportPage', { page }));
  accepted(await shopper.emitWithAck('changeGift', { conversationId, changes: { note: CANARY } }));
  accepted(await owner.emitWithAck('sendMessage', { ...named(), text: `Dear ${CANARY}` }));
  const note = { ...named(), text: `${CANARY} is kind`, mentions: [] };
  accepted(await owner.emitWithAck('addPrivateNote', note));
  accepted(await owner.emitWithAck('changeShopper', { shopperId, name: CANARY }));
  const upload = await server.app.inject({
    method: 'POST',
    url: `/api/v1/shopper/attachments/${v7()}?name=${CANARY}.txt`,
    headers: {
      ...{ origin: ORIGIN, authorization: `Bearer ${token}` },
      'content-type': 'application/octet-stream',
    },
    body: Buffer.from(`a letter of ${CANARY}`),
  });
  expect(upload.statusCode).toBeLessThan(300);
  return { shopper, token, credential, shopperId, conversationId };
}

const folder = () => dirname(server.config.databaseUrl.slice('file:'.length));

/** Files of the server in which the canary stands. */
const held = (): string[] =>
  readdirSync(folder(), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path, 'latin1').toLowerCase().includes(CANARY));

const exportOf = (shopperId: string, who = cookie) =>
  server.app.inject({
    url: `/api/v1/agent/shopper.json?shopperId=${shopperId}`,
    headers: { cookie: who },
  });

test('security 13: what she erases is in no file of the server, and she is somebody new', async () => {
  const guest = await visit();
  const { shopper, conversationId } = guest;
  accepted(await owner.emitWithAck('searchConversations', { words: CANARY }));
  expect(held().length).toBeGreaterThan(1);
  const own = accepted(await shopper.emitWithAck('fetchOwnData', {})).data;
  expect(JSON.stringify(own.entries)).toContain(`Dear ${CANARY}`);
  expect(own.gifts).toHaveLength(1);
  // What the team wrote about her is not handed out by the chat.
  expect(JSON.stringify(own)).not.toContain('is kind');

  const second = await server.shopper(guest.token);
  accepted(await second.emitWithAck('watchConversation', { conversationId }));
  const cut = new Promise((resolve) => second.once('disconnect', resolve));
  const told = nextNotice(owner, 'inbox', ({ rows }) =>
    rows.some((row) => row.conversationId === conversationId && row.status === 'closed'),
  );
  accepted(await owner.emitWithAck('watchInbox', { tab: 'open' }));
  accepted(await shopper.emitWithAck('eraseOwnData', {}));
  await Promise.all([cut, told]);
  expect(held()).toEqual([]);

  // Neither her token nor her secret opens anything, and nobody reads what she wrote.
  await expect(server.shopper(guest.token)).rejects.toThrow();
  const anew = await server.openSession(store.siteKey, guest.credential);
  expect(anew.shopperId).not.toBe(guest.shopperId);
  expect(anew.conversation).toBeNull();
  const left = accepted(await owner.emitWithAck('watchConversation', { conversationId }));
  expect([left.head, left.entries]).toEqual([0, []]);
  const found = accepted(await owner.emitWithAck('searchConversations', { words: CANARY }));
  expect(JSON.stringify(found)).not.toContain(conversationId);
});

test('security 13: an owner hands out and erases; the log says that, and nothing of her', async () => {
  const { shopperId } = await visit();
  const file = await exportOf(shopperId);
  expect(file.headers['content-disposition']).toContain('shopper.json');
  expect(file.json().entries).toHaveLength(2);
  expect(file.body).toContain('is kind');
  expect(file.body).not.toContain('credentialHash');
  accepted(await owner.emitWithAck('eraseShopper', { shopperId }));
  accepted(await owner.emitWithAck('eraseShopper', { shopperId }));
  expect(held()).toEqual([]);
  const { rows } = accepted(await owner.emitWithAck('fetchAudit', {}));
  const actions = rows.map(({ action }) => action);
  expect(actions).toEqual(
    expect.arrayContaining([
      'erased a shopper',
      'exported a shopper',
      'a shopper erased her own data',
    ]),
  );
  expect(JSON.stringify(rows)).not.toContain(CANARY);
});

test('27: who may only answer erases nobody, and no store another’s shopper', async () => {
  const { shopperId, shopper } = await visit();
  const { email } = await server.addAgent(store.storeId, 'supervisor');
  const supervisor = await server.signIn(email);
  const agent = await server.agent(supervisor);
  expect(await agent.emitWithAck('eraseShopper', { shopperId })).toMatchObject({
    error: { code: 'forbidden' },
  });
  expect((await exportOf(shopperId, supervisor)).statusCode).toBe(403);
  const other = await server.addStore({ role: 'owner' });
  const theirs = await server.signIn(other.email);
  const stranger = await server.agent(theirs);
  expect(await stranger.emitWithAck('eraseShopper', { shopperId })).toMatchObject({
    error: { code: 'not_found' },
  });
  expect((await exportOf(shopperId, theirs)).statusCode).toBe(404);
  expect((await exportOf('nonsense')).statusCode).toBe(404);
  expect(accepted(await shopper.emitWithAck('fetchOwnData', {})).data.entries).toHaveLength(2);
});

test('security 13: who was away for longer than the store keeps her is erased by itself', async () => {
  const gone = await visit();
  const rules = () => owner.emitWithAck('fetchPrivacyRules', {});
  expect(accepted(await rules())).toEqual({ keepDays: 180 });
  expect(await owner.emitWithAck('savePrivacyRules', { keepDays: 0 })).toMatchObject({
    error: { code: 'invalid' },
  });
  accepted(await owner.emitWithAck('savePrivacyRules', { keepDays: 30 }));
  ahead = 31 * DAY;
  const stays = await server.openSession(store.siteKey);
  const isGone = async ({ shopperId }: { shopperId: string }) =>
    (await exportOf(shopperId)).json().shoppers?.[0].erasedAt !== undefined;
  await expect.poll(() => isGone(gone), { timeout: 20_000 }).toBe(true);
  expect(await isGone(stays)).toBe(false);
  expect(existsSync(folder())).toBe(true);
  expect(held()).toEqual([]);
});

test('security 13: which articles were read is forgotten after a year and a month', async () => {
  const { shopperId } = await visit();
  const { storage } = server;
  const clock = () => Date.now() + ahead;
  const articleId = v7();
  const article = {
    ...{ articleId, storeId: store.storeId, state: 'published' as const, title: 'How long?' },
    ...{ body: 'Two days.', language: 'en', pages: [], instant: true, authorId: store.agentId },
    ...{ at: clock(), most: 99, counted: ['published' as const] },
  };
  await storage.write((tx) => articles.addArticle(tx, article));
  const opened = { storeId: store.storeId, shopperId, articleId, at: clock() };
  await storage.write((tx) => articleReadings.noteOpened(tx, opened));
  const readings = async () =>
    (await articleReadings.countReadings(storage.read, { storeId: store.storeId, since: 0 })).get(
      articleId,
    )?.opened;
  expect(await readings()).toBe(1);
  ahead += 402 * DAY;
  await expect.poll(readings, { timeout: 20_000 }).toBeUndefined();
});
