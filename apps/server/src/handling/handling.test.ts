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

let ahead = 0;
let server: TestServer;
let store: TestStore;
let agent: AgentClient;
let per: { agentId: string; client: AgentClient };

beforeAll(async () => {
  server = await startTestServer({ clock: () => Date.now() + ahead, timing: { tendMs: 20 } });
  store = await server.addStore();
  agent = await server.agent(await server.signIn(store.email));
  const colleague = await server.addAgent(store.storeId);
  const client = await server.agent(await server.signIn(colleague.email));
  per = { agentId: colleague.agentId, client };
});
afterAll(() => server.end());

type Guest = { shopper: ShopperClient; token: string; conversationId: string; heard: string[] };

/** A shopper who has written, and every byte that came down her socket. */
async function converse(): Promise<Guest> {
  const { token } = await server.openSession(store.siteKey);
  const shopper = await server.shopper(token);
  const heard: string[] = [];
  shopper.io.engine.on('packet', ({ data }: { data?: unknown }) => heard.push(String(data)));
  const conversationId = v7();
  accepted(await shopper.emitWithAck('startConversation', { conversationId }));
  accepted(await shopper.emitWithAck('watchConversation', { conversationId }));
  const message = { conversationId, clientId: v7(), text: 'hello' };
  accepted(await shopper.emitWithAck('sendMessage', message));
  return { shopper, token, conversationId, heard };
}

const handlingOf = async (conversationId: string) =>
  accepted(await agent.emitWithAck('fetchHandling', { conversationId }));
const counts = async (client = agent) =>
  accepted(await client.emitWithAck('watchInbox', { tab: 'open' })).counts;

test('37 not a byte of what the team puts on a conversation reaches its shopper', async () => {
  const { shopper, token, conversationId, heard } = await converse();
  const secret = 'hush-7f3a';
  const watched = nextNotice(per.client, 'handling');
  accepted(await per.client.emitWithAck('watchConversation', { conversationId }));
  const note = { conversationId, clientId: v7(), text: `${secret} note`, mentions: [per.agentId] };
  accepted(await agent.emitWithAck('addPrivateNote', note));
  const put = { conversationId, tags: [`${secret} tag`], priority: 'urgent' as const };
  accepted(await agent.emitWithAck('changeHandling', put));
  accepted(await agent.emitWithAck('snoozeConversation', { conversationId, until: null }));
  await watched;
  // Every way she has to what is in her conversation, by socket and by HTTP.
  const asks = {
    watchConversation: { conversationId },
    fetchEntries: { conversationId, after: 0 },
    heartbeat: { heads: { [conversationId]: 0 } },
    reportReceipt: { conversationId, delivered: 9, seen: 9 },
  };
  for (const [name, payload] of Object.entries(asks)) {
    // biome-ignore lint/suspicious/noExplicitAny: names of a list
    accepted(await (shopper as any).emitWithAck(name, payload));
    const answer = await server.app.inject({
      method: 'POST',
      url: `/api/v1/shopper/ask/${name}`,
      headers: { origin: ORIGIN, authorization: `Bearer ${token}` },
      body: payload,
    });
    expect(answer.statusCode, name).toBe(200);
    heard.push(answer.body);
  }
  // Her words wake it, an agent answers, the conversation is closed and opened again.
  const named = () => ({ conversationId, clientId: v7() });
  const back = accepted(await shopper.emitWithAck('sendMessage', { ...named(), text: 'still?' }));
  expect([back.entry.seq, back.repeated]).toEqual([2, false]);
  accepted(await agent.emitWithAck('sendMessage', { ...named(), text: 'yes' }));
  accepted(await agent.emitWithAck('closeConversation', named()));
  const reopened = nextNotice(shopper, 'entries', ({ head }) => head === 5);
  accepted(await agent.emitWithAck('reopenConversation', named()));
  await reopened;
  accepted(await shopper.emitWithAck('heartbeat', { heads: {} }));
  const all = heard.join('\n');
  expect(all).toContain('still?');
  for (const word of [secret, 'snooze', 'woke', 'handling', 'priority', 'urgent', 'mention'])
    expect(all, word).not.toContain(word);
  // For the team it is all there, and her log has no hole where the note was written.
  const { notes, handling } = await handlingOf(conversationId);
  expect(notes).toMatchObject([{ number: 1, afterSeq: 1, text: `${secret} note` }]);
  expect(handling).toMatchObject({ tags: [`${secret} tag`], priority: 'urgent', notes: 1 });
  const log = accepted(await shopper.emitWithAck('fetchEntries', { conversationId, after: 0 }));
  expect(log.entries.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
});

test('37 a shopper has no request for it: the names are unknown to her', async () => {
  const { shopper, conversationId } = await converse();
  // biome-ignore lint/suspicious/noExplicitAny: what her client does not have
  const loose = shopper as any;
  for (const name of ['fetchHandling', 'addPrivateNote', 'snoozeConversation', 'fetchTags'])
    expect(await loose.emitWithAck(name, { conversationId })).toMatchObject({
      error: { code: 'unknown_event' },
    });
});

test('37 a note is stored once; a mention counts for the one who is called, until she looks', async () => {
  const { conversationId } = await converse();
  const before = await counts(per.client);
  const clientId = v7();
  const stranger = (await server.addStore()).agentId;
  const note = {
    conversationId,
    clientId,
    text: '@Mia see this',
    mentions: [per.agentId, stranger],
  };
  const told = nextNotice(per.client, 'inbox', (one) => one.counts?.mentions === 1);
  expect(before.mentions).toBe(1);
  accepted(
    await per.client.emitWithAck('seeMentions', {
      conversationId: await firstMention(),
      number: 1,
    }),
  );
  const first = accepted(await agent.emitWithAck('addPrivateNote', note));
  const again = accepted(await agent.emitWithAck('addPrivateNote', note));
  expect(again).toEqual({ note: first.note, repeated: true });
  // An agent of another store is nobody here.
  expect(first.note.mentions).toEqual([per.agentId]);
  await told;
  const mentions = accepted(await per.client.emitWithAck('watchInbox', { tab: 'mentions' }));
  expect(mentions.rows.map((row) => row.conversationId)).toContain(conversationId);
  accepted(await per.client.emitWithAck('seeMentions', { conversationId, number: 1 }));
  expect((await counts(per.client)).mentions).toBe(0);
});

const firstMention = async () => {
  const { rows } = accepted(await per.client.emitWithAck('watchInbox', { tab: 'mentions' }));
  return rows[0]?.conversationId ?? '';
};

test('38 snoozed, it leaves the list; it comes back at its time by itself and is told', async () => {
  const { conversationId } = await converse();
  const before = await counts();
  const until = Date.now() + ahead + 3_600_000;
  accepted(await agent.emitWithAck('snoozeConversation', { conversationId, until }));
  expect(await counts()).toEqual({
    ...before,
    ...{ open: before.open - 1, unassigned: before.unassigned - 1, snoozed: before.snoozed + 1 },
  });
  const shown = accepted(await agent.emitWithAck('watchInbox', { tab: 'snoozed' }));
  expect(shown.rows[0]).toMatchObject({ conversationId, handling: { snoozedUntil: until } });
  const back = nextNotice(agent, 'inbox', ({ rows }) =>
    rows.some((row) => row.conversationId === conversationId && row.status === 'open'),
  );
  ahead += 3_600_001;
  await back;
  expect(await counts()).toEqual(before);
});

test('38 an instant behind us, or a closed conversation, is refused', async () => {
  const { conversationId } = await converse();
  const snooze = (until: number | null) =>
    agent.emitWithAck('snoozeConversation', { conversationId, until });
  expect(await snooze(1)).toMatchObject({ error: { code: 'invalid' } });
  accepted(await agent.emitWithAck('closeConversation', { conversationId, clientId: v7() }));
  expect(await snooze(null)).toMatchObject({ error: { code: 'closed' } });
});

test('tags are told apart without case, and other stores have their own', async () => {
  const { conversationId } = await converse();
  const tags = ['Gift  ', 'gift', 'VIP'];
  const changed = accepted(await agent.emitWithAck('changeHandling', { conversationId, tags }));
  expect(changed.handling.tags).toEqual(['gift', 'vip']);
  const asked = { tab: 'open' as const, filter: { tags: ['vip'] } };
  const { rows } = accepted(await agent.emitWithAck('watchInbox', asked));
  expect(rows.map((row) => row.conversationId)).toEqual([conversationId]);
  const elsewhere = await server.addStore();
  const foreign = await server.agent(await server.signIn(elsewhere.email));
  expect(accepted(await foreign.emitWithAck('fetchTags', {})).tags).toEqual([]);
  const { colleagues } = accepted(await foreign.emitWithAck('fetchColleagues', {}));
  expect(colleagues.map(({ agentId }) => agentId)).toEqual([elsewhere.agentId]);
});

test('a viewer reads what the team wrote and changes none of it', async () => {
  const { conversationId } = await converse();
  const { email } = await server.addAgent(store.storeId, 'viewer');
  const viewer = await server.agent(await server.signIn(email));
  accepted(await viewer.emitWithAck('fetchHandling', { conversationId }));
  const note = { conversationId, clientId: v7(), text: 'x', mentions: [] };
  const refused = { error: { code: 'forbidden' } };
  expect(await viewer.emitWithAck('addPrivateNote', note)).toMatchObject(refused);
  const snooze = { conversationId, until: null };
  expect(await viewer.emitWithAck('snoozeConversation', snooze)).toMatchObject(refused);
});
