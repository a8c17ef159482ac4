import { connect } from 'node:net';
import type { Entry } from '@aisle/protocol';
import { createPostgresDatabase, findPostgres } from '@aisle/storage/testing';
import { createClient } from 'redis';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import {
  type AgentClient,
  accepted,
  nextNotice,
  type ShopperClient,
  startTestServer,
  type TestServer,
} from '../testing/start-test-server.ts';

/** A Redis that is there already; `AISLE_TEST_REDIS_URL` names another. */
const redisUrl = process.env.AISLE_TEST_REDIS_URL ?? 'redis://127.0.0.1:6379';

const answers = (url: string) =>
  new Promise<boolean>((resolve) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port || 6379), hostname);
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.setTimeout(1_000, () => resolve(false));
    socket.once('close', () => socket.destroy());
    socket.once('connect', () => socket.end());
  });

const there = await answers(redisUrl);

if (!there && process.env.AISLE_TEST_REQUIRE?.split(/[\s,]+/).includes('redis'))
  throw new Error(`no Redis answers at ${redisUrl}, and AISLE_TEST_REQUIRE asks for it`);
if (!there) process.stdout.write(`two nodes: skipped, no Redis answers at ${redisUrl}\n`);

/** Where there is no Postgres, two nodes on one machine can share an SQLite file. */
const postgres = there ? await findPostgres() : null;
const database = postgres && (await createPostgresDatabase(postgres));

let near: TestServer;
let far: TestServer;
let shopper: ShopperClient;
let agent: AgentClient;
let conversationId: string;
let storeId: string;
let agentId: string;

const busOf = async (node: TestServer): Promise<string> =>
  (await node.app.inject('/readyz')).json().bus;

beforeAll(async () => {
  if (!there) return;
  const secret = 'shared-by-both-nodes-of-this-test-run';
  const timing = { pageChangeMs: 20, tendMs: 100 };
  const shared = database ? { databaseUrl: database.url } : {};
  near = await startTestServer({ timing }, { redisUrl, secret, ...shared });
  far = await startTestServer(
    { timing },
    { redisUrl, secret, databaseUrl: near.config.databaseUrl },
  );
  const store = await near.addStore();
  ({ storeId, agentId } = store);
  shopper = await near.shopper((await near.openSession(store.siteKey)).token);
  agent = await far.agent(await far.signIn(store.email));
  conversationId = v7();
  accepted(await shopper.emitWithAck('startConversation', { conversationId }));
  accepted(await shopper.emitWithAck('watchConversation', { conversationId }));
  accepted(await agent.emitWithAck('watchConversation', { conversationId }));
  for (const node of [near, far])
    await vi.waitFor(async () => expect(await busOf(node)).toBe('up'), { timeout: 10_000 });
});
afterAll(async () => {
  if (!there) return;
  await far.end();
  await near.end();
  await database?.drop();
  await postgres?.stop();
});

const say = (text: string) =>
  shopper.emitWithAck('sendMessage', { conversationId, clientId: v7(), text });

test.skipIf(!there)('what is said on one node is heard on the other, both ways', async () => {
  const heard = nextNotice(agent, 'entries');
  const { entry } = accepted(await say('from here to there'));
  expect((await heard).entries).toEqual([entry]);
  const back = nextNotice(shopper, 'entries');
  const clientId = v7();
  const sent = await agent.emitWithAck('sendMessage', {
    conversationId,
    clientId,
    text: 'and back',
  });
  expect((await back).entries).toEqual([accepted(sent).entry]);
});

test.skipIf(!there)(
  '11 the inbox on one node shows shoppers of the other, coming and going',
  async () => {
    const row = (online: boolean) =>
      nextNotice(agent, 'inbox', ({ rows }) =>
        rows.some((one) => one.conversationId === conversationId && one.shopper.online === online),
      );
    accepted(await agent.emitWithAck('watchInbox', { tab: 'open' }));
    const shown = row(true);
    accepted(await say('do you see me?'));
    await shown;
    const gone = row(false);
    shopper.disconnect();
    await gone;
    const back = row(true);
    shopper.connect();
    await back;
    accepted(await shopper.emitWithAck('watchConversation', { conversationId }));
  },
);

test.skipIf(!there)(
  '10 a bus that loses its connections costs a delay, never a message',
  async () => {
    const admin = createClient({ url: redisUrl });
    await admin.connect();
    const before = accepted(await agent.emitWithAck('fetchEntries', { conversationId })).head;
    // Only our two nodes' connections: others may use this Redis too.
    const mine = (await admin.clientList()).filter(({ name }) => name === `aisle-${process.pid}`);
    expect(mine).toHaveLength(4);
    for (const { id } of mine) await admin.clientKill({ filter: 'ID', id });
    const sent: Entry[] = [];
    for (let i = 0; i < 20; i += 1) sent.push(accepted(await say(`during ${i}`)).entry);
    const missed = await agent.emitWithAck('fetchEntries', { conversationId, after: before });
    expect(accepted(missed).entries).toEqual(sent);
    for (const node of [near, far])
      await expect.poll(() => busOf(node), { timeout: 10_000 }).toBe('up');
    const heard = nextNotice(agent, 'entries', ({ entries }) =>
      entries.some(({ content }) => content.kind === 'message' && content.text === 'healed'),
    );
    accepted(await say('healed'));
    await heard;
    admin.destroy();
  },
);

test.skipIf(!there)('28 who is disabled on one node loses her sockets on the other', async () => {
  const [boss, tom] = [await near.addAgent(storeId, 'owner'), await near.addAgent(storeId)];
  const owner = await near.agent(await near.signIn(boss.email));
  const cookie = await far.signIn(tom.email);
  const client = await far.agent(cookie);
  const closed = new Promise((resolve) => client.once('disconnect', resolve));
  accepted(await owner.emitWithAck('disableAgent', { agentId: tom.agentId, version: 0 }));
  await closed;
  await expect(far.agent(cookie)).rejects.toMatchObject({ data: { code: 'unauthorized' } });
});

test.skipIf(!there)('43 who has a conversation open on one node is seen on the other', async () => {
  const sara = await near.addAgent(storeId);
  const client = await near.agent(await near.signIn(sara.email));
  const seen = (present: boolean) =>
    nextNotice(
      agent,
      'viewers',
      ({ viewers }) => viewers.some(({ agentId }) => agentId === sara.agentId) === present,
    );
  const came = seen(true);
  const { viewers } = accepted(await client.emitWithAck('watchConversation', { conversationId }));
  expect(viewers).toHaveLength(2);
  await came;
  const writes = nextNotice(agent, 'typing', ({ by }) => by === sara.agentId);
  client.emit('reportTyping', { conversationId, typing: true }, () => {});
  await writes;
  const went = seen(false);
  client.disconnect();
  await went;
});

test.skipIf(!there)('44 a whisper on one node rings on the other', async () => {
  const { email } = await near.addAgent(storeId, 'supervisor');
  const lead = await near.agent(await near.signIn(email));
  const named = () => ({ conversationId, clientId: v7(), agentId });
  accepted(await agent.emitWithAck('assignConversation', named()));
  const rung = nextNotice(agent, 'whisper');
  const asked = { ...named(), text: 'ask for her size' };
  const { note } = accepted(await lead.emitWithAck('whisper', asked));
  expect((await rung).note).toEqual(note);
});

test('a Redis that is not there delays readiness and costs nothing else', async () => {
  let later = 0;
  const clock = () => Date.now() + later;
  const alone = await startTestServer({ clock }, { redisUrl: 'redis://127.0.0.1:1' });
  const store = await alone.addStore();
  const one = await alone.shopper((await alone.openSession(store.siteKey)).token);
  const other = await alone.agent(await alone.signIn(store.email));
  const id = v7();
  accepted(await one.emitWithAck('startConversation', { conversationId: id }));
  accepted(await other.emitWithAck('watchConversation', { conversationId: id }));
  const heard = nextNotice(other, 'entries');
  const message = { conversationId: id, clientId: v7(), text: 'anyone?' };
  accepted(await one.emitWithAck('sendMessage', message));
  expect((await heard).entries).toHaveLength(1);
  const starting = await alone.app.inject('/readyz');
  expect([starting.statusCode, starting.json().why]).toEqual([503, 'still connecting to redis']);
  later = 11_000;
  const ready = await alone.app.inject('/readyz');
  expect([ready.statusCode, ready.json().bus]).toEqual([200, 'down']);
  expect((await alone.app.inject('/healthz')).statusCode).toBe(200);
  await alone.end();
});
