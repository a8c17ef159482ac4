import type {
  AgentRequests,
  AutomationAction,
  AutomationCondition,
  AutomationEvent,
} from '@aisle/protocol';
import {
  automationRuns,
  conversations,
  entries,
  handling,
  privateNotes,
  shoppers,
  targetDeliveries,
} from '@aisle/storage';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { nameAfter } from '../conversations/name-after.ts';
import { isRatingAskedFor } from '../ratings/is-rating-asked-for.ts';
import { anotherAgent, newShopper, type QueuedShopper } from '../testing/queue-stage.ts';
import {
  type AgentClient,
  accepted,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';
import { makeBody } from '../webhook-targets/make-body.ts';

/** A Monday, ten in the morning. */
const START = Date.parse('2026-06-01T10:00:00Z');
let now = START;
const clock = () => now;
let server: TestServer;
/** A second node on the same database. */
let other: TestServer;
let store: TestStore;
let owner: AgentClient;
let ownerId: string;

beforeAll(async () => {
  const timing = { tendMs: 25 };
  server = await startTestServer({ clock, timing });
  const { databaseUrl } = server.config;
  other = await startTestServer({ clock, timing }, { databaseUrl });
});
afterAll(async () => {
  await other.end();
  await server.end();
});
beforeEach(async () => {
  now += 1_000;
  store = await server.addStore({ role: 'owner' });
  owner = await server.agent(await server.signIn(store.email));
  ownerId = store.agentId;
});

type Draft = Omit<AgentRequests['saveAutomation']['payload'], 'automationId' | 'seen'>;
const draft = (
  event: AutomationEvent,
  actions: AutomationAction[],
  conditions: AutomationCondition[] = [],
): Draft => ({ name: 'VIP', on: true, event, match: 'all', conditions, actions });
const save = async (rule: Draft, client = owner) =>
  accepted(await client.emitWithAck('saveAutomation', { ...rule, automationId: v7(), seen: null }))
    .automation;
const soon = <T>(look: () => Promise<T>) => expect.poll(look, { timeout: 20_000 });

const logOf = async ({ conversationId }: QueuedShopper) => {
  const { storeId } = store;
  const page = await entries.fetchEntries(server.storage.read, {
    ...{ storeId, conversationId, limit: 200 },
  });
  return (page?.entries ?? []).map(({ author, content }) => ({ by: author.kind, ...content }));
};
const tagsOf = async ({ conversationId }: QueuedShopper) =>
  (await handling.findHandling(server.storage.read, { ...store, conversationId }))?.handling.tags;
const notesOf = async ({ conversationId }: QueuedShopper) =>
  (await privateNotes.listPrivateNotes(server.storage.read, { ...store, conversationId })).map(
    ({ agentId, text }) => ({ agentId, text }),
  );
const runsOf = async (automationId: string, client = owner) =>
  accepted(await client.emitWithAck('fetchAutomationRuns', { automationId })).runs;
const says = async (shopper: QueuedShopper, text: string) => {
  now += 1_000;
  return shopper.says(text);
};

test('58 a rule does what it says once, on whichever node, and the log says which it was', async () => {
  const mia = await anotherAgent(server, store.storeId);
  const rule = await save(
    draft(
      { kind: 'shopper_wrote' },
      [
        { kind: 'assign', agentId: mia.agentId },
        { kind: 'say', text: 'Mia knows all about returns.' },
        { kind: 'tag', tag: 'returns' },
      ],
      [{ kind: 'words', words: ['send back', 'refund'] }],
    ),
  );
  const shopper = await newShopper(server, store);
  await says(shopper, 'May I send-back the sweater?');
  await says(shopper, 'It is sending backwards');
  await soon(() => runsOf(rule.automationId)).toMatchObject([{ state: 'done' }]);
  expect(await logOf(shopper)).toEqual([
    expect.objectContaining({ by: 'shopper' }),
    ...[expect.anything(), expect.anything(), expect.anything()],
  ]);
  const byRule = (await logOf(shopper)).filter(({ by }) => by === 'system');
  expect(byRule).toEqual([
    { by: 'system', kind: 'assigned', agentId: mia.agentId, rule: 'VIP' },
    { by: 'system', kind: 'message', text: 'Mia knows all about returns.', rule: 'VIP' },
  ]);
  expect(await tagsOf(shopper)).toEqual(['returns']);
  expect(await notesOf(shopper)).toEqual([{ agentId: '', text: 'Rule “VIP”\nTagged returns' }]);
  const found = await conversations.findConversation(
    server.storage.read,
    store.storeId,
    shopper.conversationId,
  );
  // What a rule says is no answer: she still waits, and her first response is still to come.
  expect(found?.waitingSince).not.toBeNull();
  // Her browser is told what was said and not by which rule.
  const { conversationId } = shopper;
  const hers = JSON.stringify(await shopper.client.emitWithAck('fetchEntries', { conversationId }));
  expect(hers).toContain('Mia knows all about returns.');
  expect(hers + shopper.heard.join()).not.toContain('VIP');
});

/** Everyone's saved reply. */
const saveReply = async (texts: Record<string, string>, client = owner) =>
  accepted(
    await client.emitWithAck('saveSharedReply', {
      ...{ replyId: v7(), shortcut: `r${made++}`, title: 'Hello', texts, seen: null },
    }),
  ).reply;
let made = 0;

test.each(['say', 'reply'] as const)(
  '58 what was begun by a node that went away is finished by another, and done twice is done once: %s',
  async (kind) => {
    const { replyId } = await saveReply({ en: 'Welcome.' });
    const action = kind === 'say' ? { kind, text: 'Welcome.' } : { kind, replyId };
    const rule = await save(draft({ kind: 'started' }, [action]));
    const shopper = await newShopper(server, store);
    await soon(() => runsOf(rule.automationId)).toMatchObject([{ state: 'done' }]);
    const { storeId } = store;
    const { conversationId } = shopper;
    const { automationId, name, updatedAt: _, on: __, ...body } = rule;
    const begun = { automationId, storeId, conversationId, name, body, at: now };
    const eventKey = `${conversationId} 7`;
    // As if it had gone away when it had spoken, and before it wrote down that it was done.
    const clientId = nameAfter(conversationId, automationId, eventKey, 0);
    const content = { kind: 'message', text: 'Welcome.', rule: 'VIP' } as const;
    const author = { kind: 'system' } as const;
    accepted(await server.storage.append({ storeId, conversationId, clientId, author, content }));
    await server.storage.write(async (tx) => {
      const mark = await automationRuns.findMark(tx, { storeId, conversationId });
      if (!mark) throw new Error('not read');
      const run = {
        ...begun,
        eventKey,
        state: 'due',
        steps: [],
        tries: 1,
        leasedUntil: now,
      } as const;
      const next = { ...mark, version: mark.version + 1 };
      const reading = { seen: mark.version, mark: next, runs: [{ ...run, steps: [] }] };
      expect(await automationRuns.noteReading(tx, reading)).toHaveLength(1);
    });
    await soon(async () => (await runsOf(automationId)).map(({ state }) => state)).toEqual([
      ...['done', 'done'],
    ]);
    // The one of the beginning, and the one of the run that was taken over.
    expect(await logOf(shopper)).toHaveLength(2);
  },
);

test('58 what nobody came to read is read by the review, and nothing from before the rule', async () => {
  const before = await newShopper(server, store);
  await says(before, 'early');
  now += 1_000;
  const rule = await save(draft({ kind: 'shopper_wrote' }, [{ kind: 'tag', tag: 'seen' }]));
  const { conversationId } = before;
  // Stored by a node that went away before it looked.
  now += 1_000;
  const stored = await server.storage.append({
    ...{ storeId: store.storeId, conversationId, clientId: v7(), author: { kind: 'shopper' } },
    content: { kind: 'message', text: 'late' },
  });
  await soon(() => runsOf(rule.automationId)).toMatchObject([
    { at: accepted(stored).entry.at, conversationId },
  ]);
});

test('58 rules start no rules, and what goes round in circles by other ways is stopped', async () => {
  const tagged = await save(draft({ kind: 'tagged' }, [{ kind: 'tag', tag: 'b' }]));
  const wrote = await save(draft({ kind: 'shopper_wrote' }, [{ kind: 'tag', tag: 'a' }]));
  const closed = await save(draft({ kind: 'closed' }, [{ kind: 'tag', tag: 'c' }]));
  const closes = await save(draft({ kind: 'assigned' }, [{ kind: 'close' }]));
  const shopper = await newShopper(server, store);
  await says(shopper, 'hello');
  await soon(() => runsOf(wrote.automationId)).toHaveLength(1);
  const { conversationId } = shopper;
  now += 1_000;
  accepted(
    await owner.emitWithAck('assignConversation', {
      ...{ conversationId, clientId: v7(), agentId: ownerId },
    }),
  );
  await soon(() => runsOf(closes.automationId)).toMatchObject([{ state: 'done' }]);
  now += 1_000;
  accepted(await owner.emitWithAck('changeHandling', { conversationId, tags: ['a', 'x'] }));
  await soon(() => runsOf(tagged.automationId)).toMatchObject([{ state: 'done' }]);
  expect([await runsOf(closed.automationId), await tagsOf(shopper)]).toEqual([[], ['a', 'x', 'b']]);
  // Something outside writes whenever a rule has acted.
  const second = await newShopper(server, store);
  for (let i = 0; i < 31; i += 1) await second.says(`again ${i}`);
  await soon(async () =>
    (await runsOf(wrote.automationId)).filter(({ state }) => state === 'stopped'),
  ).toHaveLength(1);
  await soon(() => notesOf(second)).toEqual(
    expect.arrayContaining([
      { agentId: '', text: expect.stringContaining('went round in circles') },
    ]),
  );
});

test('58 an action that cannot be done is said in log and note, and the others go on', async () => {
  const mia = await anotherAgent(server, store.storeId);
  const teamId = v7();
  accepted(await owner.emitWithAck('saveTeam', { teamId, name: 'Berlin', members: [] }));
  const rule = await save(
    draft({ kind: 'shopper_wrote' }, [
      { kind: 'assign', agentId: mia.agentId },
      { kind: 'priority', priority: 'high' },
    ]),
  );
  const teams = await save(draft({ kind: 'shopper_wrote' }, [{ kind: 'team', teamId }]));
  accepted(await owner.emitWithAck('removeTeam', { teamId }));
  const people = accepted(await owner.emitWithAck('fetchTeam', {})).agents;
  const { version } = people.find(({ agentId }) => agentId === mia.agentId) ?? { version: 0 };
  accepted(await owner.emitWithAck('disableAgent', { agentId: mia.agentId, version }));
  const shopper = await newShopper(server, store);
  await says(shopper, 'hello');
  await soon(() => runsOf(rule.automationId)).toMatchObject([
    {
      steps: [
        { kind: 'assign', about: 'Mia', outcome: 'agent_shut_out' },
        { kind: 'priority', about: 'high', outcome: 'done' },
      ],
    },
  ]);
  await soon(() => runsOf(teams.automationId)).toMatchObject([
    { steps: [{ kind: 'team', about: '', outcome: 'team_gone' }] },
  ]);
  await soon(() => notesOf(shopper)).toContainEqual({
    agentId: '',
    text: 'Rule “VIP”\nLeft out: Given to Mia. Whoever was to have it is not let in any more.\nPriority: high',
  });
  const { conversationId } = shopper;
  const { notes } = accepted(await owner.emitWithAck('fetchHandling', { conversationId }));
  expect(notes.map((note) => note.rule)).toContainEqual({
    name: 'VIP',
    steps: [
      { kind: 'assign', about: 'Mia', outcome: 'agent_shut_out' },
      { kind: 'priority', about: 'high', outcome: 'done' },
    ],
  });
});

test('58 a saved reply is said in her language, with what is known put in', async () => {
  const { storeId } = store;
  const [en, de] = [
    'Hello {shopper|there}, {agent|we} will help.',
    'Hallo {shopper|du}, {agent|wir} helfen.',
  ];
  const reply = await saveReply({ en, de });
  const asking = await saveReply({ en: 'Is it the {product}?' });
  const rule = await save(
    draft({ kind: 'shopper_wrote' }, [
      { kind: 'reply', replyId: reply.replyId },
      { kind: 'reply', replyId: asking.replyId },
    ]),
  );
  const shopper = await newShopper(server, store);
  const { conversationId } = shopper;
  const found = await conversations.findConversation(server.storage.read, storeId, conversationId);
  const shopperId = found?.shopperId ?? '';
  await server.storage.write((tx) =>
    shoppers.touchShopper(tx, { storeId, shopperId, at: now, locale: 'de-AT' }),
  );
  const took = { conversationId, clientId: v7(), agentId: ownerId };
  accepted(await owner.emitWithAck('assignConversation', took));
  await says(shopper, 'Hallo?');
  const { name } = accepted(await owner.emitWithAck('fetchAccount', {})).card;
  await soon(() => runsOf(rule.automationId)).toMatchObject([
    {
      state: 'done',
      steps: [
        { kind: 'reply', about: 'Hello', outcome: 'done' },
        // A place in braces is nothing to say to anybody.
        { kind: 'reply', outcome: 'reply_hole', hole: 'product' },
      ],
    },
  ]);
  expect((await logOf(shopper)).filter(({ kind }) => kind === 'message').slice(1)).toEqual([
    { by: 'system', kind: 'message', text: `Hallo du, ${name} helfen.`, rule: 'VIP' },
  ]);
});

test('58 a saved reply that is gone is said to be, and nobody else’s can be named', async () => {
  const { replyId } = await saveReply({ en: 'Welcome.' });
  const rule = await save(draft({ kind: 'started' }, [{ kind: 'reply', replyId }]));
  accepted(await owner.emitWithAck('removeSharedReply', { replyId }));
  const shopper = await newShopper(server, store);
  await soon(() => runsOf(rule.automationId)).toMatchObject([
    { steps: [{ about: '', outcome: 'reply_gone' }] },
  ]);
  await soon(() => notesOf(shopper)).toEqual([
    { agentId: '', text: 'Rule “VIP”\nLeft out: The saved reply it names is not there any more.' },
  ]);
  expect(await logOf(shopper)).toEqual([]);
  const elsewhere = await server.addStore({ role: 'owner' });
  const stranger = await server.agent(await server.signIn(elsewhere.email));
  const own = { shortcut: 'own', title: 'Own', texts: { en: 'Hi' }, seen: null };
  const foreign = await saveReply({ en: 'Hi' }, stranger);
  const mine = accepted(await owner.emitWithAck('saveOwnReply', { ...own, replyId: v7() })).reply;
  for (const named of [foreign.replyId, mine.replyId])
    expect(
      await owner.emitWithAck('saveAutomation', {
        ...draft({ kind: 'started' }, [{ kind: 'reply', replyId: named }]),
        ...{ automationId: v7(), seen: null },
      }),
    ).toMatchObject({
      error: { code: 'invalid', field: 'actions.0', reason: 'reply_gone' },
    });
});

test('58 a rule asks for a rating once, where she was answered, and only what she saw counts', async () => {
  accepted(await owner.emitWithAck('saveRatingRules', { help: 'never', recommend: 'never' }));
  const ask = { kind: 'ask_rating' } as const;
  const early = await save(draft({ kind: 'started' }, [ask]));
  const rule = await save(draft({ kind: 'agent_answered' }, [ask]));
  const shopper = await newShopper(server, store);
  const { conversationId } = shopper;
  const asked = async () =>
    accepted(await shopper.client.emitWithAck('fetchRating', { conversationId })).rating;
  await says(shopper, 'hello?');
  const unanswered = { kind: 'ask_rating', outcome: 'unanswered' };
  await soon(() => runsOf(early.automationId)).toMatchObject([{ steps: [unanswered] }]);
  expect(await asked()).toBeNull();
  const answer = async () => {
    now += 1_000;
    const said = { conversationId, clientId: v7(), text: 'Here I am' };
    accepted(await owner.emitWithAck('sendMessage', said));
  };
  await answer();
  await soon(async () => {
    const watched = await shopper.client.emitWithAck('watchConversation', { conversationId });
    return accepted(watched).conversation.asksRating;
  }).toBe(true);
  // Nothing counts as asked before her page has fetched it.
  const { handling: _, ...seen } = accepted(
    await owner.emitWithAck('fetchHandling', { conversationId }),
  );
  expect(seen).toMatchObject({ rating: null });
  const questions = { questions: ['effort', 'satisfaction'], answers: {} };
  expect(await asked()).toEqual(questions);
  const given = { conversationId, answers: { satisfaction: 4 } };
  accepted(await shopper.client.emitWithAck('rateConversation', given));
  await answer();
  await soon(() => runsOf(rule.automationId)).toMatchObject([
    { steps: [{ kind: 'ask_rating', outcome: 'already' }] },
    { steps: [{ kind: 'ask_rating', outcome: 'done' }] },
  ]);
  expect(await asked()).toEqual({ ...questions, answers: { satisfaction: 4 } });
  // As it was kept before it was data: told in English, and counting all the same.
  const { storage } = server;
  for (const run of await automationRuns.runsIn(storage.read, { ...store, conversationId })) {
    const told = { kind: 'ask_rating', words: 'Asked for a rating' };
    const early = run.automationId !== rule.automationId;
    const steps = [{ ...told, problem: early ? 'Nobody has answered her yet.' : null }];
    await storage.write((tx) => automationRuns.endRun(tx, { ...run, steps }));
  }
  expect(await isRatingAskedFor(server, { ...store, conversationId })).toBe(true);
  expect((await runsOf(early.automationId))[0]?.steps).toEqual([
    { kind: 'ask_rating', words: 'Asked for a rating', problem: 'Nobody has answered her yet.' },
  ]);
});

test('58 a webhook is told and something is owed, each once', async () => {
  const hook = { url: 'https://hooks.example/rules', events: ['return.requested' as const] };
  const added = await owner.emitWithAck('addWebhookTarget', hook);
  const { targetId } = accepted(added);
  const owes = { kind: 'follow_up', words: 'Ask whether it fits', hours: 24 } as const;
  const rule = await save(draft({ kind: 'closed' }, [owes, { kind: 'webhook', targetId }]));
  const shopper = await newShopper(server, store);
  await says(shopper, 'thank you');
  const { conversationId } = shopper;
  now += 1_000;
  const at = now;
  accepted(await owner.emitWithAck('closeConversation', { conversationId, clientId: v7() }));
  await soon(() => runsOf(rule.automationId)).toMatchObject([{ state: 'done' }]);
  const owed = accepted(await owner.emitWithAck('fetchFollowUps', { conversationId })).followUps;
  expect(owed).toMatchObject([{ ...{ words: owes.words, madeBy: null }, dueAt: at + 86_400_000 }]);
  const told = await owner.emitWithAck('fetchTargetDeliveries', { targetId });
  const [delivery] = accepted(told).deliveries;
  expect(delivery).toMatchObject({ type: 'rule.acted', at });
  const eventId = delivery?.eventId ?? '';
  const { read } = server.storage;
  const kept = await targetDeliveries.listDeliveries(read, { ...store, targetId, limit: 9 });
  expect(kept).toHaveLength(1);
  const [row] = kept;
  expect(row && (await makeBody(read, row))).toMatchObject({
    ...{ id: eventId, type: 'rule.acted' },
    data: {
      conversation: { conversationId, status: 'closed' },
      rule: { ruleId: rule.automationId, name: 'VIP' },
    },
  });
});

test('58 a wait that becomes too long counts once, and only while she waits', async () => {
  const rule = await save(
    draft({ kind: 'waiting', minutes: 5 }, [{ kind: 'priority', priority: 'urgent' }]),
  );
  const [patient, answered] = [await newShopper(server, store), await newShopper(server, store)];
  await says(patient, 'hello?');
  const since = now;
  await says(answered, 'hello?');
  const reply = { conversationId: answered.conversationId, clientId: v7(), text: 'Here I am' };
  accepted(await owner.emitWithAck('sendMessage', reply));
  now += 4 * 60_000;
  await says(patient, 'anybody?');
  now = since + 5 * 60_000;
  await soon(() => runsOf(rule.automationId)).toMatchObject([
    { conversationId: patient.conversationId, at: since + 5 * 60_000, state: 'done' },
  ]);
});

test('58 who may not manage sees and changes none, nor does another store', async () => {
  const rule = await save(draft({ kind: 'started' }, [{ kind: 'close' }]));
  const { automationId } = rule;
  const supervisor = await server.agent(
    await server.signIn((await server.addAgent(store.storeId, 'supervisor')).email),
  );
  expect(await supervisor.emitWithAck('fetchAutomations', {})).toMatchObject({
    error: { code: 'forbidden' },
  });
  const foreign = await server.agent(
    await server.signIn((await server.addStore({ role: 'owner' })).email),
  );
  expect(accepted(await foreign.emitWithAck('fetchAutomations', {})).automations).toEqual([]);
  const { updatedAt: seen, ...kept } = rule;
  const changed = { ...kept, name: 'Mallory', seen };
  expect(await foreign.emitWithAck('saveAutomation', changed)).toMatchObject({
    error: { code: 'not_found' },
  });
  expect(await foreign.emitWithAck('removeAutomation', { automationId })).toMatchObject({
    error: { code: 'not_found' },
  });
  expect(accepted(await owner.emitWithAck('fetchAutomations', {})).automations).toEqual([rule]);
  accepted(await owner.emitWithAck('removeAutomation', { automationId }));
  const { rows } = accepted(await owner.emitWithAck('fetchAudit', {}));
  expect(rows.map(({ action }) => action)).toEqual(
    expect.arrayContaining(['saved a rule', 'removed a rule']),
  );
});

test('58 what makes no sense is refused with its field, before it is kept', async () => {
  const close: AutomationAction = { kind: 'close' };
  const wrong: [string, Draft][] = [
    ['actions.0', draft({ kind: 'closed' }, [close])],
    ['actions.0', draft({ kind: 'started' }, [close, { kind: 'tag', tag: 'a' }])],
    ['actions.0', draft({ kind: 'started' }, [{ kind: 'assign', agentId: v7() }])],
    ['actions.0', draft({ kind: 'started' }, [{ kind: 'team', teamId: v7() }])],
    ['actions.0', draft({ kind: 'started' }, [{ kind: 'reply', replyId: v7() }])],
    ['actions.0', draft({ kind: 'closed' }, [{ kind: 'reply', replyId: v7() }])],
    ['actions.0', draft({ kind: 'rated' }, [{ kind: 'ask_rating' }])],
    ['conditions.0', draft({ kind: 'started' }, [close], [{ kind: 'words', words: ['hi'] }])],
    ['conditions.0', draft({ kind: 'started' }, [close], [{ kind: 'rating', most: 2 }])],
    ['conditions.0', draft({ kind: 'started' }, [close], [{ kind: 'team', teamId: v7() }])],
  ];
  for (const [field, rule] of wrong)
    expect(
      await owner.emitWithAck('saveAutomation', { ...rule, automationId: v7(), seen: null }),
      field,
    ).toMatchObject({ error: { code: 'invalid', field, reason: expect.any(String) } });
  const none = await server.storage.read.select().from(server.storage.read.tables.automations);
  expect(none.filter(({ storeId }) => storeId === store.storeId)).toEqual([]);
  expect(await automationRuns.dueRuns(server.storage.read, { now, limit: 9 })).toEqual([]);
});
