import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type AgentClient,
  accepted,
  nextNotice,
  type ShopperClient,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';

let server: TestServer;
let store: TestStore;
let agent: AgentClient;
let lead: { agentId: string; client: AgentClient };

beforeAll(async () => {
  server = await startTestServer();
  store = await server.addStore();
  agent = await server.agent(await server.signIn(store.email));
  const { agentId, email } = await server.addAgent(store.storeId, 'supervisor');
  lead = { agentId, client: await server.agent(await server.signIn(email)) };
});
afterAll(() => server.end());

type Guest = { shopper: ShopperClient; conversationId: string; heard: string[] };

/** A shopper in conversation with the agent, and every byte that came down her socket. */
async function converse(): Promise<Guest> {
  const shopper = await server.shopper((await server.openSession(store.siteKey)).token);
  const heard: string[] = [];
  shopper.io.engine.on('packet', ({ data }: { data?: unknown }) => heard.push(String(data)));
  const conversationId = v7();
  const named = () => ({ conversationId, clientId: v7() });
  accepted(await shopper.emitWithAck('startConversation', { conversationId }));
  accepted(await shopper.emitWithAck('watchConversation', { conversationId }));
  accepted(await shopper.emitWithAck('sendMessage', { ...named(), text: 'hello' }));
  const taken = { ...named(), agentId: store.agentId };
  accepted(await agent.emitWithAck('assignConversation', taken));
  return { shopper, conversationId, heard };
}

test('44 a whisper rings for the agent who has the conversation, and is a note that calls her', async () => {
  const { shopper, conversationId, heard } = await converse();
  const rung = nextNotice(agent, 'whisper');
  const asked = { conversationId, clientId: v7(), agentId: store.agentId, text: 'Offer 5 %' };
  const { note } = accepted(await lead.client.emitWithAck('whisper', asked));
  expect(note).toMatchObject({ whisperTo: store.agentId, mentions: [store.agentId], number: 1 });
  const { from, note: told } = await rung;
  expect([from.agentId, told]).toEqual([lead.agentId, note]);
  const handling = accepted(await agent.emitWithAck('fetchHandling', { conversationId }));
  expect(handling.notes).toEqual([note]);
  expect(handling.handling.mentioned).toEqual([{ agentId: store.agentId, unseen: true }]);
  accepted(await shopper.emitWithAck('heartbeat', { heads: {} }));
  expect(heard.join()).not.toContain('Offer 5');
});

test('44 a repeat is the first one, even when somebody else has the conversation by now', async () => {
  const { conversationId } = await converse();
  const asked = {
    conversationId,
    clientId: v7(),
    agentId: store.agentId,
    text: 'Ask for her size',
  };
  const first = accepted(await lead.client.emitWithAck('whisper', asked));
  const given = { conversationId, clientId: v7(), agentId: lead.agentId };
  accepted(await lead.client.emitWithAck('assignConversation', given));
  const again = accepted(await lead.client.emitWithAck('whisper', asked));
  expect([again.note, again.repeated]).toEqual([first.note, true]);
  const late = await lead.client.emitWithAck('whisper', { ...asked, clientId: v7() });
  expect(late).toMatchObject({ ok: false, error: { code: 'stale' } });
  const self = { ...asked, clientId: v7(), agentId: lead.agentId };
  const own = await lead.client.emitWithAck('whisper', self);
  expect(own).toMatchObject({ ok: false, error: { code: 'invalid' } });
});

test('44 to whisper and to join takes a supervisor', async () => {
  const { conversationId } = await converse();
  const named = { conversationId, clientId: v7() };
  const whispered = await agent.emitWithAck('whisper', {
    ...{ ...named, agentId: lead.agentId, text: 'psst' },
  });
  const joined = await agent.emitWithAck('joinConversation', named);
  for (const answer of [whispered, joined])
    expect(answer).toMatchObject({ ok: false, error: { code: 'forbidden' } });
});

test('44 whoever joins is told to the shopper and answers nobody’s question by it', async () => {
  const { shopper, conversationId } = await converse();
  const told = nextNotice(shopper, 'entries', ({ entries }) =>
    entries.some(({ content }) => content.kind === 'joined'),
  );
  const people = nextNotice(shopper, 'conversation', ({ conversation }) =>
    conversation.agents.some(({ agentId }) => agentId === lead.agentId),
  );
  const named = { conversationId, clientId: v7() };
  const { entry } = accepted(await lead.client.emitWithAck('joinConversation', named));
  expect(entry.author).toEqual({ kind: 'agent', agentId: lead.agentId });
  expect((await told).entries).toEqual([entry]);
  await people;
  const { rows } = accepted(await lead.client.emitWithAck('watchInbox', { tab: 'open' }));
  const row = rows.find((one) => one.conversationId === conversationId);
  expect(row?.assignedTo).toBe(store.agentId);
  expect(row?.waitingSince).not.toBeNull();
  // Only reading along is told to nobody.
  accepted(await lead.client.emitWithAck('watchConversation', { conversationId }));
  const taken = { conversationId, clientId: v7(), agentId: lead.agentId };
  accepted(await lead.client.emitWithAck('assignConversation', taken));
  const own = await lead.client.emitWithAck('joinConversation', { ...named, clientId: v7() });
  expect(own).toMatchObject({ ok: false, error: { code: 'invalid' } });
});
