import { PUSH_EVENTS } from '@aisle/protocol';
import { team } from '@aisle/storage';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type PushService, startPushService, subscribe, takes } from '../testing/push-service.ts';
import { createPushStage, type Device } from '../testing/push-stage.ts';
import {
  accepted,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';
import { startWebhookSink, type WebhookSink } from '../testing/webhook-sink.ts';

let now = 1_790_000_000_000;
let service: PushService;
/** Listens where nothing may ever be sent. */
let canary: WebhookSink;
let server: TestServer;
let store: TestStore;

beforeAll(async () => {
  service = await startPushService();
  canary = await startWebhookSink();
  server = await startTestServer(
    {
      clock: () => now,
      timing: { tendMs: 30, callMs: 20, callAgainMs: 30_000, pushRetryMs: 10, targetMs: 300 },
    },
    { localShops: [service.url] },
  );
});
beforeEach(async () => {
  service.heard = [];
  service.answer = takes;
  canary.heard = [];
  // Sign-ins run by the clock on the wall.
  now = Date.now();
  store = await server.addStore({ role: 'owner' });
});
afterAll(async () => {
  await server.end();
  await service.close();
  await canary.close();
});

const { agentAway, assign, begin, heardAt, laterCalls, putAway, savedAs, say, signInOn, wordsAt } =
  createPushStage(() => ({ server, service, store }));
const paths = () => service.heard.map(({ path }) => path);

/** In steps that her lease outlives, or what she has would go back to the queue. */
async function aMinuteLater(device: Device): Promise<void> {
  for (let step = 0; step < 3; step += 1) {
    now += 20_001;
    await putAway(device);
  }
}

test('51 who looks at no console is called to a shopper who waits, without a word of hers', async () => {
  const phone = await agentAway({ locale: 'de-AT' });
  const talk = await begin();
  await say(talk);
  await expect.poll(() => heardAt(phone).length).toBe(1);
  const [{ headers, body }] = heardAt(phone) as [(typeof service.heard)[0]];
  expect(phone.read(body)).toEqual({
    ...{ title: 'Eine Kundin wartet', body: 'Wool', conversationId: talk.conversationId },
  });
  expect(headers).toMatchObject({
    ...{ 'content-encoding': 'aes128gcm', urgency: 'high', ttl: '300' },
    topic: talk.conversationId.replaceAll('-', ''),
    authorization: expect.stringMatching(/^vapid t=.+, k=/),
  });
  const { key } = accepted(await phone.console.emitWithAck('fetchPushKey', {}));
  expect(headers.authorization).toContain(`k=${key}`);
});

test('51 who looks at a console is called nowhere, and is once it sleeps', async () => {
  const laptop = await signInOn(await server.addAgent(store.storeId));
  const other = await agentAway();
  const phone = subscribe(service.url, `/${v7()}`);
  accepted(await laptop.console.emitWithAck('savePushDevice', savedAs(phone)));
  const talk = await begin();
  await say(talk);
  await expect.poll(() => heardAt(other).length).toBe(1);
  expect([heardAt(laptop), heardAt(phone)]).toEqual([[], []]);
  // The lid fell shut: no word that it is gone, and she still waits.
  now += 31_000;
  await expect.poll(() => [heardAt(laptop).length, heardAt(phone).length]).toEqual([1, 1]);
  // The other one has been called a moment ago.
  expect(heardAt(other)).toHaveLength(1);
});

test('51 what is hers calls her alone: words, a hand-over, a colleague; each may be silent', async () => {
  const [ida, bo, quiet] = [
    await agentAway(),
    await agentAway(),
    await agentAway({ silent: [...PUSH_EVENTS] }),
  ];
  const lead = await server.agent(await server.signIn(store.email));
  const [given, talk, other] = [await begin(), await begin(), await begin()];
  await assign(lead, given, ida.agentId);
  await expect.poll(() => wordsAt(ida)).toEqual(['A conversation is yours now']);
  await assign(lead, other, quiet.agentId);
  await assign(ida.console, talk, ida.agentId);
  await say(talk);
  await say(other);
  await expect.poll(() => wordsAt(ida)).toHaveLength(2);
  const note = { ...talk, clientId: v7(), text: 'see @Mia', mentions: [ida.agentId, bo.agentId] };
  const { shopper: _, ...named } = note;
  accepted(await lead.emitWithAck('addPrivateNote', named));
  await expect.poll(() => wordsAt(bo)).toEqual(['A colleague calls you']);
  await expect
    .poll(() => wordsAt(ida))
    .toEqual([
      'A conversation is yours now',
      'A shopper has written to you',
      'A colleague calls you',
    ]);
  expect(heardAt(quiet)).toEqual([]);
  // What she takes herself needs no call.
  const own = await begin();
  await assign(bo.console, own, bo.agentId);
  await laterCalls(bo);
  expect(wordsAt(bo)).toEqual(['A colleague calls you', 'A shopper has written to you']);
});

test('51 one conversation calls once a minute, however much she writes; answered, not at all', async () => {
  const phone = await agentAway();
  const lead = await server.agent(await server.signIn(store.email));
  const talk = await begin();
  const { conversationId } = talk;
  const calls = () =>
    heardAt(phone).filter(({ body }) => phone.read(body).conversationId === conversationId).length;
  await assign(phone.console, talk, phone.agentId);
  for (let n = 0; n < 5; n += 1) await say(talk);
  await expect.poll(calls).toBe(1);
  await say(talk);
  await laterCalls(phone);
  expect(calls()).toBe(1);
  const answer = { conversationId, clientId: v7(), text: 'Yes' };
  accepted(await lead.emitWithAck('sendMessage', answer));
  await aMinuteLater(phone);
  await laterCalls(phone);
  expect(calls()).toBe(1);
  await say(talk);
  await expect.poll(calls).toBe(2);
});

test('51 another store’s agent is not called, nor one who is away or only reads', async () => {
  const neighbour = await server.addStore();
  const foreign = await agentAway({}, neighbour.storeId);
  const away = await agentAway();
  accepted(await away.console.emitWithAck('setPresence', { presence: 'away' }));
  const here = await agentAway();
  const reader = await server.agent(
    await server.signIn((await server.addAgent(store.storeId, 'viewer')).email),
  );
  const browser = subscribe(service.url, `/${v7()}`);
  expect(await reader.emitWithAck('savePushDevice', savedAs(browser))).toMatchObject({
    error: { code: 'forbidden' },
  });
  await say(await begin());
  await expect.poll(() => heardAt(here).length).toBe(1);
  expect(paths()).toEqual([new URL(here.endpoint).pathname]);
  // Nor can she silence or try somebody else's.
  const { endpoint } = here;
  accepted(await foreign.console.emitWithAck('removePushDevice', { endpoint }));
  expect(await foreign.console.emitWithAck('testPushDevice', { endpoint })).toMatchObject({
    error: { code: 'not_found' },
  });
  await laterCalls(here);
});

test('51 signed out, disabled or switched off, nothing comes any more', async () => {
  const [out, disabled, off, stays] = [
    await agentAway(),
    await agentAway(),
    await agentAway(),
    await agentAway(),
  ];
  const signedOut = await server.app.inject({
    method: 'POST',
    url: '/api/v1/auth/sign-out',
    headers: { origin: server.url, host: new URL(server.url).host, cookie: out.cookie },
    body: {},
  });
  expect(signedOut.statusCode).toBe(200);
  const lead = await server.agent(await server.signIn(store.email));
  const { agentId } = disabled;
  accepted(await lead.emitWithAck('disableAgent', { agentId, version: 0 }));
  accepted(await off.console.emitWithAck('removePushDevice', { endpoint: off.endpoint }));
  const { pushDevices } = server.storage.read.tables;
  const kept = await server.storage.read.select().from(pushDevices);
  const ids = kept.filter((one) => one.storeId === store.storeId).map((one) => one.agentId);
  expect(ids).toEqual([stays.agentId]);
  await say(await begin());
  await expect.poll(() => heardAt(stays).length).toBe(1);
  expect(service.heard).toHaveLength(1);
  // Let in again he has to switch it on again.
  const [again] = (await team.listTeam(server.storage.read, store.storeId)).filter(
    (one) => one.agentId === agentId,
  );
  accepted(await lead.emitWithAck('enableAgent', { agentId, version: again?.version ?? 0 }));
  await laterCalls(stays);
  expect(heardAt(disabled)).toEqual([]);
});

test('a browser that is gone is forgotten; one that fails is tried again and held against nobody', async () => {
  const [gone, broken, well] = [await agentAway(), await agentAway(), await agentAway()];
  service.answer = (response, pushed) => {
    if (gone.endpoint.endsWith(pushed.path)) return void response.writeHead(410).end();
    if (broken.endpoint.endsWith(pushed.path)) return void response.writeHead(503).end();
    takes(response);
  };
  await say(await begin());
  await expect.poll(() => heardAt(broken).length).toBe(4);
  expect([heardAt(gone).length, heardAt(well).length]).toEqual([1, 1]);
  service.answer = takes;
  await say(await begin());
  await expect.poll(() => heardAt(well).length).toBe(2);
  await expect.poll(() => heardAt(broken).length).toBe(5);
  expect(heardAt(gone)).toHaveLength(1);
});

test('a push service that hangs holds up neither the chat nor other stores', async () => {
  // More than are under way at once.
  for (let n = 0; n < 9; n += 1) await agentAway();
  service.answer = () => {};
  const [first, ...others] = [await begin(), await begin()];
  await say(first);
  await expect.poll(() => service.heard.length).toBeGreaterThan(0);
  const neighbour = await server.addStore();
  const foreign = await agentAway({}, neighbour.storeId);
  service.answer = (response, { path }) => {
    if (foreign.endpoint.endsWith(path)) takes(response);
  };
  await say(await begin(neighbour.siteKey));
  await expect.poll(() => heardAt(foreign).length).toBe(1);
  // Answered, or this would not end.
  for (const one of others) await say(one);
});

test('3 notifications are sent to public addresses alone, and follow nobody elsewhere', async () => {
  const phone = await agentAway();
  const browser = subscribe(canary.url, '/inside');
  for (const endpoint of [browser.endpoint, 'https://169.254.169.254/', 'http://push.example/a'])
    expect(
      await phone.console.emitWithAck('savePushDevice', { ...savedAs(browser), endpoint }),
    ).toMatchObject({ error: { code: 'invalid' } });
  const p256dh = 'B'.padEnd(87, 'A');
  const bent = { ...savedAs(phone), p256dh };
  expect(await phone.console.emitWithAck('savePushDevice', bent)).toMatchObject({
    error: { code: 'invalid' },
  });
  const { endpoint } = phone;
  const tried = async () =>
    accepted(await phone.console.emitWithAck('testPushDevice', { endpoint })).problem;
  for (const location of [`${canary.url}/`, 'http://169.254.169.254/latest/meta-data']) {
    service.answer = (response) => response.writeHead(307, { location }).end();
    expect(await tried()).toContain('redirected');
  }
  expect(canary.heard).toEqual([]);
  service.answer = takes;
  expect(await tried()).toBeNull();
  expect(wordsAt(phone).at(-1)).toBe('Notifications arrive here');
  service.answer = (response) => response.writeHead(410).end();
  expect(await tried()).toContain('Switch it off and on again');
  expect(await phone.console.emitWithAck('testPushDevice', { endpoint })).toMatchObject({
    error: { code: 'not_found' },
  });
});
