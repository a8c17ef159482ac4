import type { FollowUpRow } from '@aisle/protocol';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createStoreHours } from '../hours/hours-book.ts';
import {
  type AgentClient,
  accepted,
  nextNotice,
  type ShopperClient,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';
import { promiseTimes } from './make-promise.ts';

const HOUR = 3_600_000;
/** A Monday at noon, UTC. */
const MONDAY = Date.UTC(2027, 2, 1, 12);

let now = MONDAY;
let server: TestServer;
let store: TestStore;
let mia: AgentClient;
let per: { agentId: string; client: AgentClient };

beforeAll(async () => {
  server = await startTestServer({ clock: () => now, timing: { tendMs: 20 } });
  store = await server.addStore({ role: 'owner' });
  mia = await server.agent(await server.signIn(store.email));
  const colleague = await server.addAgent(store.storeId);
  const client = await server.agent(await server.signIn(colleague.email));
  per = { agentId: colleague.agentId, client };
  for (const agent of [mia, client])
    accepted(await agent.emitWithAck('watchInbox', { tab: 'open' }));
});
afterAll(() => server.end());

type Guest = { shopper: ShopperClient; conversationId: string };

async function converse(): Promise<Guest> {
  const shopper = await server.shopper((await server.openSession(store.siteKey)).token);
  const conversationId = v7();
  accepted(await shopper.emitWithAck('startConversation', { conversationId }));
  const said = { conversationId, clientId: v7(), text: 'hello' };
  accepted(await shopper.emitWithAck('sendMessage', said));
  return { shopper, conversationId };
}

const owe = async (conversationId: string, agentId: string | null, dueAt = now + HOUR) =>
  accepted(
    await mia.emitWithAck('addFollowUp', {
      ...{ conversationId, followUpId: v7(), words: 'Ask how it fits', dueAt, agentId },
    }),
  ).followUp;
const owed = async ({ conversationId }: { conversationId: string }) =>
  accepted(await mia.emitWithAck('fetchFollowUps', { conversationId })).followUps;
const rings = (client: AgentClient, followUpId: string) =>
  nextNotice(client, 'followUp', (told) => told.rings && told.followUp.followUpId === followUpId);

test('57 it reminds once, whom it is for, and brings the conversation back', async () => {
  const { conversationId } = await converse();
  const made = await owe(conversationId, per.agentId);
  expect(made).toMatchObject({ kind: 'reminder', state: 'open', madeBy: store.agentId });
  accepted(await mia.emitWithAck('snoozeConversation', { conversationId, until: null }));
  const heard: boolean[] = [];
  mia.on('followUp', ({ rings: rung }) => heard.push(rung));
  const rung = rings(per.client, made.followUpId);
  const back = nextNotice(mia, 'inbox', ({ rows }) =>
    rows.some((row) => row.conversationId === conversationId && row.status === 'open'),
  );
  now += HOUR;
  expect((await rung).followUp).toMatchObject({ shopper: null, state: 'open' });
  await back;
  // It is told to everybody, and rings nobody else.
  expect(heard).toEqual([false]);
  mia.removeAllListeners('followUp');
  const mine = accepted(await per.client.emitWithAck('listFollowUps', { list: 'mine' }));
  expect(mine.rows).toMatchObject([{ followUpId: made.followUpId, conversationId }]);
  expect(mine.counts).toEqual({ mine: 1, all: 1, overdue: 1, due: 1 });
  const others = accepted(await mia.emitWithAck('listFollowUps', { list: 'mine' }));
  expect(others.counts).toEqual({ mine: 0, all: 1, overdue: 1, due: 0 });
});

test('57 done, put off and given to a colleague, each taken back; what changed meanwhile is refused', async () => {
  const { conversationId } = await converse();
  const { followUpId, dueAt } = await owe(conversationId, null);
  const change = (seen: number, to: object) =>
    mia.emitWithAck('changeFollowUp', { followUpId, seen, ...to });
  const done = accepted(await change(1, { state: 'done' })).followUp;
  expect(done).toMatchObject({ state: 'done', settledBy: store.agentId, settledAt: now });
  expect(await change(1, { state: 'dropped' })).toMatchObject({ error: { code: 'stale' } });
  expect(accepted(await change(2, { state: 'open' })).followUp).toMatchObject({ settledAt: null });
  accepted(await change(3, { agentId: per.agentId, dueAt: dueAt + HOUR }));
  expect(await owed({ conversationId })).toMatchObject([
    { agentId: per.agentId, dueAt: dueAt + HOUR, words: 'Ask how it fits' },
  ]);
  // Only at the later hour does it ring.
  now = dueAt;
  const rung = rings(per.client, followUpId);
  now += HOUR;
  await rung;
  // Past by now: settled and taken back, it does not ring again, and keeps its day.
  accepted(await change(4, { state: 'done' }));
  expect(accepted(await change(5, { state: 'open' })).followUp.dueAt).toBe(dueAt + HOUR);
});

test('57 a day that is past, a year away, or for nobody of the store is refused; a repeat is the first', async () => {
  const { conversationId } = await converse();
  const add = (change: object) =>
    mia.emitWithAck('addFollowUp', {
      ...{ conversationId, followUpId: v7(), words: '', dueAt: now + 1, agentId: null },
      ...change,
    });
  for (const dueAt of [now, now + 367 * 24 * HOUR])
    expect(await add({ dueAt })).toMatchObject({ error: { code: 'invalid' } });
  const stranger = await server.addStore();
  for (const agentId of [v7(), stranger.agentId])
    expect(await add({ agentId })).toMatchObject({ error: { code: 'not_found' } });
  expect(await add({ words: 'x'.repeat(301) })).toMatchObject({ error: { code: 'invalid' } });
  const followUpId = v7();
  const first = accepted(await add({ followUpId, words: 'Card 4111 1111 1111 1111' }));
  expect(first.followUp.words).toBe('Card •••• •••• •••• 1111');
  expect(accepted(await add({ followUpId, words: 'again', dueAt: 0 }))).toEqual(first);
  // Another store neither sees nor moves it.
  const foreign = await server.agent(await server.signIn(stranger.email));
  const { rows, counts } = accepted(await foreign.emitWithAck('listFollowUps', { list: 'all' }));
  expect([rows, counts.all]).toEqual([[], 0]);
  const moved = { followUpId, seen: 1, state: 'done' as const };
  expect(await foreign.emitWithAck('changeFollowUp', moved)).toMatchObject({
    error: { code: 'not_found' },
  });
  const { email } = await server.addAgent(store.storeId, 'viewer');
  const viewer = await server.agent(await server.signIn(email));
  accepted(await viewer.emitWithAck('listFollowUps', { list: 'all' }));
  expect(await viewer.emitWithAck('changeFollowUp', moved)).toMatchObject({
    error: { code: 'forbidden' },
  });
});

/** A shopper who was helped by Mia, and asked how it was. */
async function rated(answers: object): Promise<Guest & { rate: (to: object) => Promise<unknown> }> {
  const guest = await converse();
  const { shopper, conversationId } = guest;
  const named = () => ({ conversationId, clientId: v7() });
  accepted(await mia.emitWithAck('assignConversation', { ...named(), agentId: store.agentId }));
  accepted(await mia.emitWithAck('sendMessage', { ...named(), text: 'Not at all' }));
  accepted(await mia.emitWithAck('closeConversation', named()));
  accepted(await shopper.emitWithAck('fetchRating', { conversationId }));
  const rate = async (to: object) =>
    accepted(await shopper.emitWithAck('rateConversation', { conversationId, answers: to }));
  await rate(answers);
  return { ...guest, rate };
}

test('57 a low rating opens one, which goes with her answers', async () => {
  // Open on weekdays from nine to five: eight hours from Monday noon end on Tuesday at noon.
  const day = [{ from: '09:00', to: '17:00' }];
  const { hours: before } = accepted(await mia.emitWithAck('fetchHours', {}));
  accepted(
    await mia.emitWithAck('saveHours', {
      before,
      hours: {
        ...before,
        plan: { timeZone: 'UTC', week: [day, day, day, day, day, [], []], dates: [] },
      },
    }),
  );
  now = MONDAY + 7 * 24 * HOUR;
  const guest = await rated({ effort: 2, comment: 'Nobody knew' });
  const [first, ...none] = await owed(guest);
  expect(none).toEqual([]);
  expect(first).toMatchObject({
    ...{ kind: 'low_rating', agentId: store.agentId, madeBy: null, words: '' },
    rated: { effort: 2 },
    dueAt: now + 24 * HOUR,
  });
  await guest.rate({ satisfaction: 5 });
  await guest.rate({ comment: 'Nobody at all' });
  expect(await owed(guest)).toMatchObject([
    { followUpId: first?.followUpId, rated: { effort: 2, satisfaction: 5 }, state: 'open' },
  ]);
  await guest.rate({ effort: 4 });
  expect(await owed(guest)).toMatchObject([
    { state: 'done', settledBy: null, rated: { effort: 4, satisfaction: 5 } },
  ]);
  // Low again, it is owed again; one of three is not low.
  await guest.rate({ satisfaction: 1 });
  expect(await owed(guest)).toMatchObject([{ state: 'open', followUpId: first?.followUpId }]);
  expect(await owed(await rated({ effort: 3, satisfaction: 4 }))).toEqual([]);
  // Settled by an agent, it stays so while she only says more about the same rating.
  const [again] = await owed(guest);
  const { followUpId = '', version: seen = 0 } = again ?? {};
  accepted(await mia.emitWithAck('changeFollowUp', { followUpId, seen, state: 'done' }));
  await guest.rate({ comment: 'Nobody, as I said' });
  expect(await owed(guest)).toMatchObject([{ state: 'done', settledBy: store.agentId }]);
});

test('57 the store says from which step on, or none; who has left is owed nothing', async () => {
  const settle = async (followUpAt: number) =>
    accepted(
      await mia.emitWithAck('saveRatingRules', { help: 'closed', recommend: 'never', followUpAt }),
    );
  await settle(0);
  expect(await owed(await rated({ effort: 1 }))).toEqual([]);
  await settle(3);
  const guest = await rated({ effort: 3 });
  expect(await owed(guest)).toHaveLength(1);
  expect(await mia.emitWithAck('fetchRatingRules', {})).toMatchObject({ value: { followUpAt: 3 } });
  const helper = await server.addAgent(store.storeId);
  const client = await server.agent(await server.signIn(helper.email));
  const left = await converse();
  const { conversationId } = left;
  const named = () => ({ conversationId, clientId: v7() });
  accepted(await client.emitWithAck('assignConversation', { ...named(), agentId: helper.agentId }));
  accepted(await client.emitWithAck('sendMessage', { ...named(), text: 'Yes' }));
  accepted(await client.emitWithAck('closeConversation', named()));
  accepted(await left.shopper.emitWithAck('fetchRating', { conversationId }));
  const { agents } = accepted(await mia.emitWithAck('fetchTeam', {}));
  const version = agents.find(({ agentId }) => agentId === helper.agentId)?.version ?? 0;
  accepted(await mia.emitWithAck('disableAgent', { agentId: helper.agentId, version }));
  const answers = { conversationId, answers: { effort: 1 } };
  accepted(await left.shopper.emitWithAck('rateConversation', answers));
  expect(await owed(left)).toMatchObject([{ agentId: null, kind: 'low_rating' }]);
});

const promise = async (conversationId: string, dueAt: number) =>
  accepted(await mia.emitWithAck('makePromise', { conversationId, clientId: v7(), dueAt }))
    .followUp;
const standing = (followUpId: string, moved: (one: FollowUpRow) => boolean) =>
  nextNotice(
    mia,
    'followUp',
    ({ followUp }) => followUp.followUpId === followUpId && moved(followUp),
  );

test('57 a promise is a line she reads, and is kept by whatever is written in time', async () => {
  const { shopper, conversationId } = await converse();
  accepted(await shopper.emitWithAck('watchConversation', { conversationId }));
  const told = nextNotice(shopper, 'entries');
  const dueAt = now + 2 * HOUR;
  const { followUpId } = await promise(conversationId, dueAt);
  const [entry] = (await told).entries;
  expect(entry).toMatchObject({
    clientId: followUpId,
    content: { kind: 'promised', name: 'Mia', dueAt },
  });
  const repeat = { conversationId, clientId: followUpId, dueAt: 1 };
  expect(accepted(await mia.emitWithAck('makePromise', repeat)).followUp.dueAt).toBe(dueAt);
  expect(await owed({ conversationId })).toHaveLength(1);
  const later = { followUpId, seen: 1, dueAt: dueAt + HOUR };
  expect(await mia.emitWithAck('changeFollowUp', later)).toMatchObject({
    error: { code: 'invalid' },
  });
  // A note is no word to her; an answer is, whoever gives it.
  now += HOUR;
  const note = { conversationId, clientId: v7(), text: 'I call the mill', mentions: [] };
  accepted(await mia.emitWithAck('addPrivateNote', note));
  const kept = standing(followUpId, ({ state }) => state === 'done');
  const said = { conversationId, clientId: v7(), text: 'It is back' };
  accepted(await per.client.emitWithAck('sendMessage', said));
  expect((await kept).followUp).toMatchObject({ settledBy: per.agentId, brokenAt: null });
});

test('57 it warns before it is broken, and is kept late', async () => {
  const { conversationId } = await converse();
  const dueAt = now + 2 * HOUR;
  const { followUpId } = await promise(conversationId, dueAt);
  const warned = rings(mia, followUpId);
  now = dueAt - 15 * 60_000;
  expect((await warned).followUp).toMatchObject({ state: 'open', brokenAt: null });
  const broken = standing(followUpId, (one) => one.brokenAt !== null);
  now = dueAt;
  expect(await broken).toMatchObject({
    rings: false,
    followUp: { state: 'open', brokenAt: dueAt },
  });
  now += HOUR;
  const kept = standing(followUpId, ({ state }) => state === 'done');
  const said = { conversationId, clientId: v7(), text: 'Sorry' };
  accepted(await mia.emitWithAck('sendMessage', said));
  expect((await kept).followUp).toMatchObject({ brokenAt: dueAt, settledAt: now });
});

test('57 a promise that was kept while nobody looked warns nobody', async () => {
  const { conversationId } = await converse();
  const { storeId, agentId } = store;
  const made = await promise(conversationId, now + 2 * HOUR);
  now += 1_000;
  // As a crash right after the words would leave it.
  await server.storage.append({
    ...{ storeId, conversationId, clientId: v7(), author: { kind: 'agent', agentId } },
    content: { kind: 'message', text: 'There you are' },
  });
  const [at] = [now];
  const kept = standing(made.followUpId, ({ state }) => state === 'done');
  now += 2 * HOUR;
  expect(await kept).toMatchObject({ rings: false, followUp: { settledAt: at, brokenAt: null } });
});

test('57 what may be promised lies in the store’s hours', () => {
  const day = [
    { from: '09:00', to: '12:00' },
    { from: '13:00', to: '18:00' },
  ];
  const plan = { timeZone: 'Europe/Berlin', week: Array(7).fill(day), dates: [] };
  const hours = createStoreHours({
    ...{ plan, teams: [], outside: 'tell', promise: { hours: 24, counted: 'always' } },
  });
  const at = (time: string) => Date.parse(`2027-03-27T${time}+01:00`);
  const times = (time: string) =>
    promiseTimes(hours, at(time)).map((one) => [one.kind, new Date(one.at).toISOString()]);
  expect(times('10:02')).toEqual([
    ['hour', '2027-03-27T10:05:00.000Z'],
    ['closing', '2027-03-27T11:00:00.000Z'],
    ['opening', '2027-03-27T13:00:00.000Z'],
  ]);
  // The clocks go forward in the night: the morning after begins an hour sooner.
  expect(times('17:30')).toEqual([
    ['closing', '2027-03-27T17:00:00.000Z'],
    ['hour', '2027-03-28T07:30:00.000Z'],
    ['opening', '2027-03-28T08:00:00.000Z'],
  ]);
  expect(times('20:00')).toEqual([['hour', '2027-03-28T08:00:00.000Z']]);
});
