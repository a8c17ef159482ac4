import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WEBHOOK_EVENTS } from '@aisle/protocol';
import { webhookBody } from '@aisle/protocol/schemas';
import { Webhook } from 'standardwebhooks';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { accepted, startTestServer, type TestServer } from '../testing/start-test-server.ts';
import { startWebhookSink, type WebhookSink, well } from '../testing/webhook-sink.ts';
import { setWebhookStage, type WebhookStage } from '../testing/webhook-stage.ts';

const HOUR_MS = 3_600_000;

let now = Date.now();
let sink: WebhookSink;
let server: TestServer;
let stage: WebhookStage;

beforeAll(async () => {
  sink = await startWebhookSink();
  server = await startTestServer(
    { clock: () => now, timing: { tendMs: 50 } },
    { localShops: [sink.url] },
  );
});
beforeEach(async () => {
  sink.heard = [];
  sink.answer = well;
  stage = await setWebhookStage(server, `${sink.url}/`, [...WEBHOOK_EVENTS]);
});
afterAll(async () => {
  await server.end();
  await sink.close();
});

const verifies = (secret: string, one = sink.heard[0]) => {
  try {
    new Webhook(secret).verify(one?.text ?? '', one?.headers as Record<string, string>);
    return true;
  } catch {
    return false;
  }
};

test('what happens in a conversation arrives, signed and as described', async () => {
  const conversationId = await stage.converse('Does it itch?');
  const named = { conversationId, clientId: v7() };
  const { owner, store } = stage;
  accepted(await owner.emitWithAck('assignConversation', { ...named, agentId: store.agentId }));
  accepted(await owner.emitWithAck('closeConversation', { conversationId, clientId: v7() }));
  const expected = [
    ...['conversation.started', 'message.created', 'conversation.assigned', 'conversation.closed'],
  ];
  await expect.poll(() => sink.types().toSorted()).toEqual(expected.toSorted());
  for (const one of sink.heard) {
    expect(webhookBody.parse(one.body)).toEqual(one.body);
    expect(one.headers['webhook-id']).toBe(one.body.id);
    expect(verifies(stage.secret, one)).toBe(true);
  }
  const said = sink.heard.find(({ body }) => body.type === 'message.created')?.body;
  expect(said).toMatchObject({
    storeId: stage.store.storeId,
    data: {
      conversation: { conversationId, shopper: { shopperId: expect.any(String) } },
      entry: { seq: 1, author: { kind: 'shopper' }, content: { text: 'Does it itch?' } },
    },
  });
  await expect.poll(async () => (await stage.target()).delivered).toBe(4);
  const log = await stage.log();
  expect(log).toHaveLength(4);
  expect(log[0]).toMatchObject({
    state: 'delivered',
    tries: 1,
    last: { status: 204, problem: null },
  });
});

test('a signature holds for its own secret, words and time only', async () => {
  await stage.converse('wool?');
  await expect.poll(() => sink.heard.length).toBe(2);
  expect(verifies(`whsec_${Buffer.alloc(32).toString('base64')}`)).toBe(false);
  const [one] = sink.heard;
  if (!one) throw new Error('nothing was heard');
  expect(verifies(stage.secret, { ...one, text: `${one.text} ` })).toBe(false);
  const stale = String(Math.floor(Date.now() / 1_000) - 600);
  const replayed = { ...one, headers: { ...one.headers, 'webhook-timestamp': stale } };
  expect(verifies(stage.secret, replayed)).toBe(false);
});

test('a target hears only what it has chosen, and only of its own store', async () => {
  const { owner, targetId } = stage;
  const change = { targetId, events: ['conversation.closed' as const] };
  accepted(await owner.emitWithAck('changeWebhookTarget', change));
  const other = await setWebhookStage(server, `${sink.url}/other`);
  const conversationId = await stage.converse('one');
  await other.converse('two');
  accepted(await owner.emitWithAck('closeConversation', { conversationId, clientId: v7() }));
  await expect.poll(() => sink.types()).toEqual(['conversation.closed']);
  await expect.poll(() => sink.types('/other')).toEqual(['message.created']);
  const { targets } = accepted(await other.owner.emitWithAck('fetchWebhookTargets', {}));
  expect(targets).toMatchObject([{ url: `${sink.url}/other` }]);
  const absent = { error: { code: 'not_found' } };
  const eventId = sink.heard[0]?.body.id ?? '';
  for (const [name, more] of [
    ['changeWebhookTarget', { state: 'off' }],
    ['removeWebhookTarget', {}],
    ['rotateWebhookSecret', {}],
    ['testWebhookTarget', {}],
    ['fetchTargetDeliveries', {}],
    ['redeliver', { eventId }],
  ] as const)
    expect(await other.owner.emitWithAck(name, { targetId, ...more } as never), name).toMatchObject(
      absent,
    );
});

test('a message repeated by its sender is one event', async () => {
  const conversationId = await stage.converse();
  const message = { conversationId, clientId: v7(), text: 'once' };
  for (let n = 0; n < 3; n += 1) accepted(await stage.shopper.emitWithAck('sendMessage', message));
  await stage.say(conversationId, 'last');
  const said = () => sink.types().filter((type) => type === 'message.created');
  await expect.poll(said).toHaveLength(2);
  expect((await stage.log()).filter(({ type }) => type === 'message.created')).toHaveLength(2);
});

test('a new secret is signed with beside the one before, for a day', async () => {
  const { owner, targetId, secret: former } = stage;
  const { secret } = accepted(await owner.emitWithAck('rotateWebhookSecret', { targetId }));
  await stage.converse();
  await expect.poll(() => sink.heard.length).toBe(1);
  expect([verifies(former), verifies(secret)]).toEqual([true, true]);
  now += 24 * HOUR_MS;
  sink.heard = [];
  await stage.converse();
  await expect.poll(() => sink.heard.length).toBe(1);
  // Signed at a moved clock: the header is set to what a receiver would see by then.
  const signatures = String(sink.heard[0]?.headers['webhook-signature']).split(' ');
  expect(signatures).toHaveLength(1);
  expect((await stage.target()).formerUntil).toBeNull();
  const { sealedSecret } = await kept();
  expect(sealedSecret).not.toContain(secret.slice(6));
});

const kept = async () => {
  const { webhookTargets } = server.storage.read.tables;
  const rows = await server.storage.read.select().from(webhookTargets);
  const found = rows.find(({ targetId }) => targetId === stage.targetId);
  if (!found) throw new Error('the target is gone');
  return found;
};

test('a test is told at once how it went, and a delivery can be sent again under its id', async () => {
  const { owner, targetId } = stage;
  const good = accepted(await owner.emitWithAck('testWebhookTarget', { targetId }));
  expect(good.delivery).toMatchObject({ type: 'webhook.test', state: 'delivered' });
  sink.answer = (response) => response.writeHead(500).end('<h1>Oh no</h1>');
  const bad = accepted(await owner.emitWithAck('testWebhookTarget', { targetId }));
  expect(bad.delivery).toMatchObject({
    ...{ state: 'failed', nextAt: null },
    last: { status: 500, answer: '<h1>Oh no</h1>', problem: 'It answered 500.' },
  });
  sink.answer = well;
  sink.heard = [];
  const { eventId } = good.delivery;
  accepted(await owner.emitWithAck('redeliver', { targetId, eventId }));
  await expect.poll(() => sink.heard.map(({ body }) => body.id)).toEqual([eventId]);
});

test('switched off nothing is told and nothing kept; removed, its log goes with it', async () => {
  const { owner, targetId } = stage;
  accepted(await owner.emitWithAck('changeWebhookTarget', { targetId, state: 'off' }));
  await stage.converse('unheard');
  accepted(await owner.emitWithAck('changeWebhookTarget', { targetId, state: 'on' }));
  await stage.converse();
  await expect.poll(() => sink.types()).toEqual(['conversation.started']);
  accepted(await owner.emitWithAck('removeWebhookTarget', { targetId }));
  const { targetDeliveries } = server.storage.read.tables;
  const left = await server.storage.read.select().from(targetDeliveries);
  expect(left.filter((row) => row.targetId === targetId)).toEqual([]);
});

test('what was stored and not sent when a node died is sent by the next', {
  timeout: 120_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'aisle-outbox-'));
  const shared = { databaseUrl: `file:${join(folder, 'aisle.db')}`, localShops: [sink.url] };
  const first = await startTestServer({ timing: { tendMs: 50 } }, shared);
  const there = await setWebhookStage(first, `${sink.url}/restart`);
  sink.answer = (response) => response.socket?.destroy();
  await there.converse('kept');
  await expect.poll(async () => (await there.log())[0]?.tries).toBe(1);
  await first.end();
  sink.answer = well;
  const later = Date.now() + HOUR_MS;
  const second = await startTestServer({ clock: () => later, timing: { tendMs: 50 } }, shared);
  const words = () => sink.heard.map(({ body }) => body.id);
  await expect.poll(() => sink.types('/restart').length).toBe(2);
  // The same event under the same id: whoever took it the first time knows it again.
  expect(new Set(words()).size).toBe(1);
  await second.end();
  rmSync(folder, { recursive: true, force: true });
});

test('two nodes on one database send each event once', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'aisle-nodes-'));
  const shared = { databaseUrl: `file:${join(folder, 'aisle.db')}`, localShops: [sink.url] };
  const nodes = [
    await startTestServer({ timing: { tendMs: 50 } }, shared),
    await startTestServer({ timing: { tendMs: 50 } }, shared),
  ];
  const [one, two] = nodes as [TestServer, TestServer];
  const there = await setWebhookStage(one, `${sink.url}/nodes`);
  const conversationId = await there.converse();
  const elsewhere = await two.agent(await two.signIn(there.store.email));
  for (let n = 0; n < 15; n += 1) {
    await there.say(conversationId, `one ${n}`);
    const reply = { conversationId, clientId: v7(), text: `two ${n}` };
    accepted(await elsewhere.emitWithAck('sendMessage', reply));
  }
  const ids = () => sink.heard.filter(({ path }) => path === '/nodes').map(({ body }) => body.id);
  await expect.poll(() => new Set(ids()).size).toBe(30);
  await expect.poll(async () => (await there.target()).delivered).toBe(30);
  expect(ids()).toHaveLength(30);
  for (const node of nodes) await node.end();
  rmSync(folder, { recursive: true, force: true });
});
