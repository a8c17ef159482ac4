import type { AgentNotices, Role } from '@aisle/protocol';
import { v7 } from 'uuid';
import { afterAll, beforeEach, expect, test } from 'vitest';
import {
  type AgentClient,
  accepted,
  nextNotice,
  type ShopperClient,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';

type Notice = AgentNotices['feedback'];
/** Somebody of the team: how he asks, what he has heard, and how he fetches files. */
type Member = {
  agentId: string;
  email: string;
  client: AgentClient;
  heard: Notice[];
  fetchFile: (path: string) => Promise<string>;
};

const CURT = 'He was curt with me';
const REFUSED = (code: string) => ({ ok: false, error: { code } });

const server: TestServer = await startTestServer();
let store: TestStore;
let owner: Member;
/** Supervises, and has answered in the conversation, as the agent has. */
let lead: Member;
let agent: Member;
let shopper: ShopperClient;
let shopperId: string;
let conversationId: string;

const memberOf = async (agentId: string, email: string): Promise<Member> => {
  const cookie = await server.signIn(email);
  const client = await server.agent(cookie);
  const heard: Notice[] = [];
  client.on('feedback', (notice) => heard.push(notice));
  const fetchFile = async (path: string) =>
    (await server.app.inject({ url: `/api/v1/agent/${path}`, headers: { cookie } })).body;
  return { agentId, email, client, heard, fetchFile };
};
const addMember = async (role: Role): Promise<Member> => {
  const { agentId, email } = await server.addAgent(store.storeId, role);
  return memberOf(agentId, email);
};

beforeEach(async () => {
  store = await server.addStore({ role: 'owner' });
  owner = await memberOf(store.agentId, store.email);
  lead = await addMember('admin');
  agent = await addMember('agent');
  const session = await server.openSession(store.siteKey);
  shopperId = session.shopperId;
  shopper = await server.shopper(session.token);
  conversationId = v7();
  accepted(await shopper.emitWithAck('startConversation', { conversationId }));
  for (const { client } of [lead, agent])
    accepted(await client.emitWithAck('sendMessage', said(v7())));
}, 30_000);
afterAll(() => server.end());

const said = (clientId: string) => ({ conversationId, clientId, text: 'Good morning' });

type Words = { feedbackId?: string; kind?: 'praise' | 'complaint'; words?: string };
const give = (about: Member, change: Words = {}, by = shopper) =>
  by.emitWithAck('giveFeedback', {
    ...{ conversationId, feedbackId: v7(), agentId: about.agentId },
    ...{ kind: 'complaint' as const, words: CURT },
    ...change,
  });
const read = async ({ client }: Member, asked = {}) =>
  accepted(await client.emitWithAck('fetchFeedback', asked));
const praiseOf = async ({ client }: Member) =>
  accepted(await client.emitWithAck('fetchMyPraise', {})).rows;
/** All a member was sent before now has arrived. */
const arrived = async (...members: Member[]) => {
  for (const { client } of members) accepted(await client.emitWithAck('heartbeat', { heads: {} }));
};

test('67 praise rings for its agent, who reads it, and is read by whoever supervises', async () => {
  const rings = nextNotice(agent.client, 'feedback', (one) => one.rings);
  accepted(await give(agent, { kind: 'praise', words: '  So patient ' }));
  expect((await rings).feedback).toMatchObject({
    kind: 'praise',
    words: 'So patient',
    state: null,
  });
  await arrived(owner, lead);
  expect(lead.heard).toMatchObject([{ rings: false, feedback: { agentId: agent.agentId } }]);
  expect(await praiseOf(agent)).toMatchObject([{ words: 'So patient' }]);
  expect(await praiseOf(lead)).toEqual([]);
  expect((await read(owner)).rows).toMatchObject([{ words: 'So patient', agent: 'Mia' }]);
  expect((await read(lead, { kind: 'praise' })).rows).toHaveLength(1);
  expect(await agent.client.emitWithAck('fetchFeedback', {})).toMatchObject(REFUSED('forbidden'));
  // It needs no words, and waits for nobody.
  accepted(await give(agent, { kind: 'praise', words: '' }));
  const [{ feedbackId } = { feedbackId: '' }] = await praiseOf(agent);
  expect((await read(owner)).openComplaints).toBe(0);
  const settling = { feedbackId, seen: 1, outcome: 'Thanked her' };
  expect(await owner.client.emitWithAck('settleFeedback', settling)).toMatchObject(
    REFUSED('not_found'),
  );
});

test('67 praise is new to its agent until he has looked at it, on every console of his', async () => {
  const [one, two] = [v7(), v7()];
  accepted(await give(agent, { kind: 'praise', feedbackId: one }));
  accepted(await give(agent, { kind: 'praise', feedbackId: two }));
  accepted(await give(agent));
  const mine = async ({ client }: Member) => {
    const { rows, unseen } = accepted(await client.emitWithAck('fetchMyPraise', {}));
    return { unseen, rows: rows.map((row) => [row.feedbackId, row.unseen]) };
  };
  // He comes back, elsewhere.
  const elsewhere = await memberOf(agent.agentId, agent.email);
  expect(await mine(elsewhere)).toEqual({
    ...{ unseen: 2, rows: expect.arrayContaining([one, two].map((name) => [name, true])) },
  });
  const see = ({ client }: Member, feedbackIds: string[]) =>
    client.emitWithAck('seePraise', { feedbackIds });
  // Nobody looks for him.
  accepted(await see(lead, [one]));
  await arrived(agent, lead);
  const before = lead.heard.length;
  const told = nextNotice(agent.client, 'feedback', ({ feedback }) => !feedback.unseen);
  accepted(await see(elsewhere, [one]));
  expect(await told).toMatchObject({ rings: false, feedback: { feedbackId: one } });
  accepted(await see(elsewhere, [one]));
  await arrived(lead);
  expect(lead.heard).toHaveLength(before);
  expect(await mine(agent)).toEqual({
    ...{
      unseen: 1,
      rows: expect.arrayContaining([
        [one, false],
        [two, true],
      ]),
    },
  });
});

test('67 a complaint about an agent reaches those who supervise and nobody else', async () => {
  const viewer = await addMember('viewer');
  const colleague = await addMember('agent');
  const rings = nextNotice(lead.client, 'feedback', (one) => one.rings);
  accepted(await give(agent));
  expect((await rings).feedback).toMatchObject({ words: CURT, state: 'open' });
  await arrived(owner, agent, viewer, colleague);
  expect(owner.heard).toHaveLength(1);
  for (const { heard } of [agent, viewer, colleague]) expect(heard).toEqual([]);
  expect(await praiseOf(agent)).toEqual([]);
  expect(await read(lead, { open: true })).toMatchObject({
    rows: [{ words: CURT }],
    openComplaints: 1,
  });
});

test('67 who supervises learns in no way of a complaint about himself; another and the owner do', async () => {
  const other = await addMember('supervisor');
  const feedbackId = v7();
  accepted(await give(lead, { feedbackId }));
  const settling = { feedbackId, seen: 1, outcome: 'Spoke with him' };
  expect(await lead.client.emitWithAck('settleFeedback', settling)).toMatchObject(
    REFUSED('not_found'),
  );
  expect(await lead.client.emitWithAck('reopenFeedback', { feedbackId, seen: 1 })).toMatchObject(
    REFUSED('not_found'),
  );
  expect(await read(other)).toMatchObject({ rows: [{ words: CURT }], openComplaints: 1 });
  accepted(await other.client.emitWithAck('settleFeedback', settling));
  accepted(await owner.client.emitWithAck('reopenFeedback', { feedbackId, seen: 2 }));

  await arrived(lead, other, owner);
  expect(lead.heard).toEqual([]);
  for (const { heard } of [other, owner])
    expect(heard.map(({ rings, feedback }) => [rings, feedback.state])).toEqual([
      [true, 'open'],
      [false, 'settled'],
      [false, 'open'],
    ]);
  expect(await read(lead)).toEqual({ rows: [], next: null, openComplaints: 0 });
  expect(await read(lead, { open: true, agentId: lead.agentId })).toMatchObject({ rows: [] });

  // Whatever else he may ask about it, by socket or as a file.
  const asked = [
    await lead.client.emitWithAck('watchConversation', { conversationId }),
    await lead.client.emitWithAck('fetchShopperHistory', { conversationId }),
    await lead.client.emitWithAck('fetchInboxChanges', { since: 0 }),
    await lead.client.emitWithAck('fetchHandling', { conversationId }),
    await lead.client.emitWithAck('fetchFollowUps', { conversationId }),
    await lead.client.emitWithAck('searchConversations', { words: 'curt' }),
    await lead.client.emitWithAck('fetchAudit', {}),
    await lead.fetchFile('audit.csv'),
    await lead.fetchFile('feedback.csv'),
    await lead.fetchFile(`shopper.json?shopperId=${shopperId}`),
  ].map((answer) => JSON.stringify(answer));
  for (const answer of asked) {
    expect(answer).not.toMatch(/forbidden|invalid|not_found/);
    for (const word of ['curt', 'complaint', 'Spoke with him', feedbackId])
      expect(answer).not.toContain(word);
  }
  const audited = JSON.stringify(await owner.client.emitWithAck('fetchAudit', {}));
  expect(audited).toContain('settled a complaint');
  expect(audited).toContain('reopened a complaint');
  for (const file of ['feedback.csv', `shopper.json?shopperId=${shopperId}`])
    expect(await owner.fetchFile(file)).toContain(CURT);
  expect(await owner.fetchFile('audit.csv')).toContain('settled a complaint');
});

test('67 an owner reads complaints about himself, too', async () => {
  accepted(await owner.client.emitWithAck('sendMessage', said(v7())));
  accepted(await give(owner));
  await arrived(owner);
  expect(owner.heard).toHaveLength(1);
  expect(await read(owner)).toMatchObject({ rows: [{ words: CURT }], openComplaints: 1 });
});

test('67 a complaint is settled as it was seen, with what was done, and can be opened again', async () => {
  const feedbackId = v7();
  accepted(await give(agent, { feedbackId }));
  const settle = (seen: number, outcome: string) =>
    lead.client.emitWithAck('settleFeedback', { feedbackId, seen, outcome });
  expect(await settle(1, ' ')).toMatchObject(REFUSED('invalid'));
  expect(accepted(await settle(1, 'Called her')).feedback).toMatchObject({
    ...{ state: 'settled', settledBy: lead.agentId, settler: 'Mia', outcome: 'Called her' },
  });
  expect((await read(owner)).openComplaints).toBe(0);
  expect(await settle(1, 'Wrote to her')).toMatchObject(REFUSED('stale'));
  const { feedback } = accepted(
    await owner.client.emitWithAck('reopenFeedback', { feedbackId, seen: 2 }),
  );
  expect(feedback).toMatchObject({ state: 'open', settledBy: null, outcome: null, version: 3 });
  const [, entry] = accepted(await owner.client.emitWithAck('fetchAudit', {})).rows;
  expect(entry).toMatchObject({ action: 'settled a complaint', details: { about: 'Mia' } });
});

test('67 once for each name, so often for each agent, in a closed conversation, too', async () => {
  const end = { conversationId, clientId: v7() };
  accepted(await shopper.emitWithAck('closeConversation', end));
  const feedbackId = v7();
  accepted(await give(agent, { feedbackId }));
  accepted(await give(agent, { feedbackId, words: 'Again' }));
  accepted(await give(agent));
  accepted(await give(agent, { kind: 'praise' }));
  expect(await give(agent)).toMatchObject(REFUSED('forbidden'));
  accepted(await give(agent, { feedbackId }));
  accepted(await give(lead, { kind: 'praise' }));
  expect((await read(owner)).rows.map(({ words }) => words)).toEqual([CURT, CURT, CURT, CURT]);
  await arrived(owner);
  expect(owner.heard).toHaveLength(4);
});

test('67 only about one who has spoken there, and only in her own conversation', async () => {
  expect(await give(await addMember('agent'))).toMatchObject(REFUSED('not_found'));
  const foreign = await server.addStore();
  expect(await give({ ...agent, agentId: foreign.agentId })).toMatchObject(REFUSED('not_found'));
  const stranger = await server.shopper((await server.openSession(store.siteKey)).token);
  expect(await give(agent, {}, stranger)).toMatchObject(REFUSED('not_found'));
  expect((await read(owner)).rows).toEqual([]);
});

test.each([
  ['blank', { words: ' ' }],
  ['too long', { words: 'x'.repeat(1_001) }],
  ['of another kind', { kind: 'advice' as 'praise' }],
])('67 what is %s is no complaint', async (_, wrong) => {
  expect(await give(agent, wrong)).toMatchObject(REFUSED('invalid'));
});

test('67 cards are masked, and a spreadsheet is given text, not formulas', async () => {
  accepted(await give(agent, { words: '=HYPERLINK("http://evil.example") 4111 1111 1111 1111' }));
  const { rows } = await read(owner);
  expect(rows[0]?.words).toContain('•••• •••• •••• 1111');
  const file = await lead.fetchFile('feedback.csv');
  expect(file).toContain(`"'=HYPERLINK`);
  expect(file).not.toContain('4111');
  expect(await agent.fetchFile('feedback.csv')).toContain('forbidden');
  const [entry] = accepted(await owner.client.emitWithAck('fetchAudit', {})).rows;
  expect(entry).toMatchObject({ action: 'exported the feedback' });
});

test('67 the table holds what the page shows', async () => {
  accepted(await give(agent, { kind: 'praise', words: 'So patient' }));
  accepted(await give(agent));
  accepted(await give(lead, { kind: 'praise', words: 'So quick' }));
  const table = (query: string) => owner.fetchFile(`feedback.csv${query}`);
  const told = async (query: string) => {
    const file = await table(query);
    return [CURT, 'So patient', 'So quick'].filter((words) => file.includes(words));
  };
  expect(await told('')).toEqual([CURT, 'So patient', 'So quick']);
  expect(await told('?open=true')).toEqual([CURT]);
  expect(await told('?kind=praise')).toEqual(['So patient', 'So quick']);
  expect(await told(`?kind=praise&agentId=${agent.agentId}`)).toEqual(['So patient']);
  for (const wrong of ['?open=false', '?kind=advice', '?who=me'])
    expect(await table(wrong)).toContain('no such list');
});

test('67 another store reads and settles nothing of it', async () => {
  const feedbackId = v7();
  accepted(await give(agent, { feedbackId }));
  const foreign = await server.addStore({ role: 'owner' });
  const stranger = await memberOf(foreign.agentId, foreign.email);
  expect(await read(stranger)).toEqual({ rows: [], next: null, openComplaints: 0 });
  expect(await read(stranger, { agentId: agent.agentId })).toMatchObject({ rows: [] });
  const settling = { feedbackId, seen: 1, outcome: 'Nothing' };
  expect(await stranger.client.emitWithAck('settleFeedback', settling)).toMatchObject(
    REFUSED('not_found'),
  );
  expect(await praiseOf(stranger)).toEqual([]);
  const praised = v7();
  accepted(await give(agent, { kind: 'praise', feedbackId: praised }));
  accepted(await stranger.client.emitWithAck('seePraise', { feedbackIds: [praised] }));
  const mine = accepted(await agent.client.emitWithAck('fetchMyPraise', {}));
  expect(mine.unseen).toBe(1);
  await arrived(stranger);
  expect(stranger.heard).toEqual([]);
});

test('67 page by page, the newest first', async () => {
  for (let round = 0; round < 9; round += 1) {
    conversationId = v7();
    accepted(await shopper.emitWithAck('startConversation', { conversationId }));
    accepted(await agent.client.emitWithAck('sendMessage', said(v7())));
    for (const words of ['1', '2', '3'])
      accepted(await give(agent, { kind: 'praise', words: `${round} ${words}` }));
  }
  const first = await read(owner);
  expect(first.rows).toHaveLength(25);
  const rest = await read(owner, { after: first.next });
  expect([rest.rows.length, rest.next]).toEqual([2, null]);
  const all = [...first.rows, ...rest.rows];
  expect(new Set(all.map(({ words }) => words)).size).toBe(27);
  expect(all.map(({ at }) => at)).toEqual(all.map(({ at }) => at).toSorted((a, b) => b - a));
});

test('67 what she said is in her copy, without what was done about it, and goes with her', async () => {
  const feedbackId = v7();
  accepted(await give(agent, { feedbackId }));
  const settling = { feedbackId, seen: 1, outcome: 'Spoke with him' };
  accepted(await lead.client.emitWithAck('settleFeedback', settling));
  const { data } = accepted(await shopper.emitWithAck('fetchOwnData', {}));
  expect(data.feedback).toMatchObject([{ words: CURT, agentId: agent.agentId }]);
  for (const word of ['Spoke with him', 'unseen'])
    expect(JSON.stringify(data.feedback)).not.toContain(word);
  accepted(await shopper.emitWithAck('eraseOwnData', {}));
  expect(await read(owner)).toEqual({ rows: [], next: null, openComplaints: 0 });
});
