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
let owner: AgentClient;

beforeAll(async () => {
  server = await startTestServer();
  store = await server.addStore({ role: 'owner' });
  owner = await server.agent(await server.signIn(store.email));
});
afterAll(() => server.end());

type Guest = { shopper: ShopperClient; conversationId: string };

/** A shopper who was helped, and whose conversation was closed unless told otherwise. */
async function helped({
  close = true,
  answer = true,
  at = store,
  by = owner,
} = {}): Promise<Guest> {
  const shopper = await server.shopper((await server.openSession(at.siteKey)).token);
  const conversationId = v7();
  const named = () => ({ conversationId, clientId: v7() });
  accepted(await shopper.emitWithAck('startConversation', { conversationId }));
  accepted(await shopper.emitWithAck('sendMessage', { ...named(), text: 'Does it itch?' }));
  if (answer) {
    accepted(await by.emitWithAck('assignConversation', { ...named(), agentId: at.agentId }));
    accepted(await by.emitWithAck('sendMessage', { ...named(), text: 'Not at all' }));
  }
  if (close) accepted(await by.emitWithAck('closeConversation', named()));
  return { shopper, conversationId };
}

const asked = async ({ shopper, conversationId }: Guest) =>
  accepted(await shopper.emitWithAck('fetchRating', { conversationId })).rating;
const rate = ({ shopper, conversationId }: Guest, answers: object) =>
  shopper.emitWithAck('rateConversation', { conversationId, answers });
const settle = async (help: 'closed' | 'never', recommend: 'closed' | 'never') => {
  accepted(await owner.emitWithAck('saveRatingRules', { help, recommend }));
};

test('49 she is asked once it is closed, answers in two taps and may change her mind', async () => {
  expect(await asked(await helped({ close: false }))).toBeNull();
  expect(await asked(await helped({ answer: false }))).toBeNull();
  const guest = await helped();
  const { conversationId } = guest;
  // Nothing she was not asked is taken, and nothing before she was.
  expect(await rate(guest, { effort: 5 })).toMatchObject({ error: { code: 'forbidden' } });
  expect(await asked(guest)).toEqual({ questions: ['effort', 'satisfaction'], answers: {} });
  expect(await rate(guest, { recommend: 9 })).toMatchObject({ error: { code: 'forbidden' } });
  for (const wrong of [{ effort: 0 }, { effort: 6 }, { satisfaction: 2.5 }, { kindness: 5 }])
    expect(await rate(guest, wrong)).toMatchObject({ error: { code: 'invalid' } });

  accepted(await owner.emitWithAck('watchConversation', { conversationId }));
  const told = nextNotice(owner, 'handling');
  accepted(await rate(guest, { effort: 4 }));
  await told;
  accepted(await rate(guest, { satisfaction: 2, comment: 'Card 4111 1111 1111 1111 was slow' }));
  const changed = accepted(await rate(guest, { satisfaction: 5 }));
  expect(changed.rating.answers).toEqual({
    ...{ effort: 4, satisfaction: 5, comment: 'Card •••• •••• •••• 1111 was slow' },
  });
  expect(await asked(guest)).toEqual(changed.rating);
  const known = accepted(await owner.emitWithAck('fetchHandling', { conversationId })).rating;
  expect(known).toMatchObject(changed.rating);
  expect(known?.answeredAt).toBeGreaterThanOrEqual(known?.askedAt ?? Number.NaN);
});

test('49 figures are counts that open their conversations; sent twice counts once', async () => {
  const from = Date.now();
  await settle('closed', 'closed');
  for (const answers of [{ satisfaction: 5, recommend: 10 }, { satisfaction: 1 }, {}]) {
    const guest = await helped();
    expect((await asked(guest))?.questions).toEqual(['effort', 'satisfaction', 'recommend']);
    await asked(guest);
    if (Object.keys(answers).length === 0) continue;
    accepted(await rate(guest, answers));
    accepted(await rate(guest, answers));
  }
  const period = { from, to: Date.now() + 1 };
  const { figures, agents } = accepted(await owner.emitWithAck('fetchRatings', period));
  expect(figures).toEqual([
    { question: 'effort', asked: 3, chosen: [0, 0, 0, 0, 0] },
    { question: 'satisfaction', asked: 3, chosen: [1, 0, 0, 0, 1] },
    { question: 'recommend', asked: 3, chosen: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1] },
  ]);
  expect(agents).toEqual([{ agentId: store.agentId, name: 'Mia' }]);
  const low = { ...period, question: 'satisfaction' as const, steps: { from: 1, to: 2 } };
  const { rows, next } = accepted(await owner.emitWithAck('fetchRated', low));
  expect(next).toBeNull();
  expect(rows).toMatchObject([
    { agent: { agentId: store.agentId }, rating: { answers: { satisfaction: 1 } } },
  ]);
  const nobody = { ...period, agentId: v7() };
  const none = accepted(await owner.emitWithAck('fetchRatings', nobody));
  expect(none.figures.map((figure) => figure.asked)).toEqual([0, 0, 0]);
  await settle('never', 'never');
  expect(await asked(await helped())).toBeNull();
  await settle('closed', 'never');
});

test('58 a rule asks while she is still there: her page is told, and is asked as ever', async () => {
  await settle('never', 'never');
  const guest = await helped({ close: false });
  const { shopper, conversationId } = guest;
  const automationId = v7();
  const rule = {
    ...{ automationId, name: 'How was it', on: true, seen: null, match: 'all' as const },
    ...{ event: { kind: 'agent_answered' as const }, conditions: [] },
    actions: [{ kind: 'ask_rating' as const }],
  };
  accepted(await owner.emitWithAck('saveAutomation', rule));
  accepted(await shopper.emitWithAck('watchConversation', { conversationId }));
  const told = new Promise<void>((resolve) =>
    shopper.on('conversation', ({ conversation }) => {
      if (conversation.asksRating) resolve();
    }),
  );
  const said = { conversationId, clientId: v7(), text: 'Anything else?' };
  accepted(await owner.emitWithAck('sendMessage', said));
  await told;
  expect(await asked(guest)).toEqual({ questions: ['effort', 'satisfaction'], answers: {} });
  accepted(await owner.emitWithAck('removeAutomation', { automationId }));
  await settle('closed', 'never');
});

test('4 another store sees no rating, and no shopper another’s', async () => {
  const guest = await helped();
  await asked(guest);
  accepted(await rate(guest, { effort: 1, comment: 'canary' }));
  const other = await server.addStore({ role: 'owner' });
  const stranger = await server.agent(await server.signIn(other.email));
  const period = { from: 0, to: Date.now() + 1 };
  const { figures, agents } = accepted(await stranger.emitWithAck('fetchRatings', period));
  expect([figures.map((figure) => figure.asked), agents]).toEqual([[0, 0, 0], []]);
  const list = { ...period, question: 'effort' as const };
  expect(accepted(await stranger.emitWithAck('fetchRated', list)).rows).toEqual([]);
  const neighbour = await helped({ at: other, by: stranger });
  const foreign = { shopper: neighbour.shopper, conversationId: guest.conversationId };
  expect(await rate(foreign, { effort: 5 })).toMatchObject({ error: { code: 'not_found' } });
  // What one store settles is its own.
  accepted(await stranger.emitWithAck('saveRatingRules', { help: 'never', recommend: 'never' }));
  expect(await asked(neighbour)).toBeNull();
  expect(await asked(await helped())).not.toBeNull();
});

test('27 who may only answer settles nothing', async () => {
  const { email } = await server.addAgent(store.storeId, 'agent');
  const agent = await server.agent(await server.signIn(email));
  const rules = { help: 'never', recommend: 'never' } as const;
  expect(await agent.emitWithAck('saveRatingRules', rules)).toMatchObject({
    error: { code: 'forbidden' },
  });
});
