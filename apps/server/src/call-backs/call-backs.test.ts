import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createHoursResolver } from '../hours/hours-resolver.ts';
import {
  type AgentClient,
  accepted,
  nextNotice,
  type ShopperClient,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';
import { freeTimes } from './free-times.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const RULES = { minutes: 30, noticeHours: 1, daysAhead: 1, atOnce: 1 };

let now = Date.UTC(2027, 2, 1, 12);
let server: TestServer;
let store: TestStore;
let mia: AgentClient;

beforeAll(async () => {
  server = await startTestServer({ clock: () => now, timing: { tendMs: 20 } });
  store = await server.addStore({ role: 'owner' });
  mia = await server.agent(await server.signIn(store.email));
  accepted(await mia.emitWithAck('watchInbox', { tab: 'open' }));
});
afterAll(() => server.end());

type Guest = { shopper: ShopperClient; conversationId: string };

async function converse(): Promise<Guest> {
  const shopper = await server.shopper((await server.openSession(store.siteKey)).token);
  const conversationId = v7();
  accepted(await shopper.emitWithAck('startConversation', { conversationId }));
  accepted(await shopper.emitWithAck('watchConversation', { conversationId }));
  return { shopper, conversationId };
}

const settle = async (rules: typeof RULES | null) =>
  accepted(await mia.emitWithAck('saveCallBackRules', { rules }));
const timesFor = async ({ shopper }: Guest) =>
  accepted(await shopper.emitWithAck('fetchCallBackTimes', {})).times;
const ask = ({ shopper, conversationId }: Guest, at: number, more: object = {}) =>
  shopper.emitWithAck('requestCallBack', {
    ...{ conversationId, clientId: v7(), way: 'phone' as const, phone: '+49 (171) 555-1234', at },
    ...more,
  });
const owed = async ({ conversationId }: Guest) =>
  accepted(await mia.emitWithAck('fetchFollowUps', { conversationId })).followUps;

test('57 off until the store switches it on; what is nonsense is refused', async () => {
  const guest = await converse();
  expect(await timesFor(guest)).toEqual([]);
  expect((await server.openSession(store.siteKey)).store.callBacks).toBeUndefined();
  expect(await ask(guest, now + 2 * HOUR)).toMatchObject({ error: { code: 'unsupported' } });
  await settle(RULES);
  expect((await server.openSession(store.siteKey)).store.callBacks).toBe(true);
  for (const wrong of [{ minutes: 25 }, { daysAhead: 0 }, { atOnce: 0 }, { noticeHours: -1 }])
    expect(
      await mia.emitWithAck('saveCallBackRules', { rules: { ...RULES, ...wrong } }),
    ).toMatchObject({ error: { code: 'invalid' } });
  const at = (await timesFor(guest))[0] ?? 0;
  for (const phone of [
    '',
    '12345',
    'call me maybe',
    '4111 1111 1111 1111',
    '1'.repeat(16),
    undefined,
  ])
    expect(await ask(guest, at, { phone }), phone).toMatchObject({ error: { code: 'invalid' } });
  expect(await ask(guest, at, { way: 'chat' })).toMatchObject({ error: { code: 'invalid' } });
  for (const odd of [at + MINUTE, at - HOUR, now + 48 * HOUR])
    expect(await ask(guest, odd)).toMatchObject({ error: { code: 'stale' } });
  expect(await owed(guest)).toEqual([]);
});

test('57 a time is hers alone, whatever comes at once, and free again when it is declined', async () => {
  await settle(RULES);
  const guests = await Promise.all([converse(), converse(), converse()]);
  const [first] = guests;
  const [at = 0, next = 0] = await timesFor(first);
  const answers = await Promise.all(guests.map((guest) => ask(guest, at)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'stale' } });
  const winner = guests[answers.findIndex(({ ok }) => ok)] ?? first;
  expect(await timesFor(first)).not.toContain(at);
  // She chooses another time: the one before is let go.
  accepted(await ask(winner, next, { way: 'chat', phone: undefined }));
  expect(await owed(winner)).toMatchObject([
    { kind: 'call_back', state: 'dropped', dueAt: at },
    { kind: 'appointment', state: 'open', dueAt: next, words: '' },
  ]);
  expect(await timesFor(first)).toContain(at);
  const [, open] = await owed(winner);
  const declined = { followUpId: open?.followUpId ?? '', result: 'declined' as const };
  const { conversationId } = winner;
  accepted(
    await mia.emitWithAck('answerCallBack', { conversationId, clientId: v7(), ...declined }),
  );
  expect(await timesFor(first)).toContain(next);
  await settle({ ...RULES, atOnce: 2 });
  const both = await Promise.all(guests.map((guest) => ask(guest, at)));
  expect(both.filter(({ ok }) => ok)).toHaveLength(2);
});

test('57 confirmed, it is told to her, reminds before, and a repeat says nothing twice', async () => {
  await settle(RULES);
  const guest = await converse();
  const { shopper, conversationId } = guest;
  const at = (await timesFor(guest)).at(-1) ?? 0;
  const clientId = v7();
  const asked = { conversationId, clientId, way: 'phone' as const, phone: '٠١٧١ ٥٥٥١٢٣٤', at };
  accepted(await shopper.emitWithAck('requestCallBack', asked));
  expect(accepted(await shopper.emitWithAck('requestCallBack', asked)).repeated).toBe(true);
  const [wish] = await owed(guest);
  expect(wish).toMatchObject({ followUpId: clientId, words: '٠١٧١ ٥٥٥١٢٣٤', confirmedAt: null });
  const told = nextNotice(shopper, 'entries', ({ entries }) =>
    entries.some(({ content }) => content.kind === 'call_back_answered'),
  );
  const named = { conversationId, clientId: v7(), followUpId: clientId };
  const confirm = () => mia.emitWithAck('answerCallBack', { ...named, result: 'confirmed' });
  accepted(await confirm());
  accepted(await confirm());
  expect((await told).entries.at(-1)?.content).toMatchObject({
    ...{ result: 'confirmed', at, minutes: 30, name: 'Mia', way: 'phone' },
  });
  const decline = { ...named, clientId: v7(), result: 'declined' as const };
  expect(await mia.emitWithAck('answerCallBack', decline)).toMatchObject({
    error: { code: 'stale' },
  });
  const log = accepted(await mia.emitWithAck('fetchEntries', { conversationId, after: 0 }));
  expect(log.entries.map(({ content }) => content.kind)).toEqual([
    'call_back_requested',
    'call_back_answered',
  ]);
  // Her number is told to no other shopper, and the time stays what she knows.
  const later = { followUpId: clientId, seen: 2, dueAt: at + HOUR };
  expect(await mia.emitWithAck('changeFollowUp', later)).toMatchObject({
    error: { code: 'invalid' },
  });
  const rings = nextNotice(
    mia,
    'followUp',
    (one) => one.rings && one.followUp.followUpId === clientId,
  );
  now = at - 10 * MINUTE;
  expect((await rings).followUp.state).toBe('open');
  const foreign = await server.addStore({ role: 'owner' });
  const stranger = await server.agent(await server.signIn(foreign.email));
  expect(accepted(await stranger.emitWithAck('fetchCallBackRules', {})).rules).toBeNull();
});

test('57 an agent offers other times; the one she takes is confirmed, and hers alone', async () => {
  await settle(RULES);
  const guests = await Promise.all([converse(), converse()]);
  const offers = ({ conversationId }: Guest, followUpId: string, times: number[]) =>
    mia.emitWithAck('proposeCallBackTimes', {
      ...{ conversationId, clientId: v7(), followUpId, times },
    });
  const takes = (
    { shopper, conversationId }: Guest,
    followUpId: string,
    at: number | null,
    clientId = v7(),
  ) => shopper.emitWithAck('chooseCallBackTime', { conversationId, clientId, followUpId, at });
  const wishes: string[] = [];
  for (const guest of guests) {
    accepted(await ask(guest, (await timesFor(guest))[0] ?? 0));
    wishes.push((await owed(guest))[0]?.followUpId ?? '');
  }
  const [[one, other], [wish = '', otherWish = '']] = [guests as [Guest, Guest], wishes];
  const [later, latest] = [now + 300 * HOUR, now + 301 * HOUR];
  const asked = (await owed(one))[0]?.dueAt ?? 0;
  // Offered is only what lies ahead and is not what she has asked for; to nobody else.
  expect(await offers(one, wish, [now - 1])).toMatchObject({ error: { code: 'invalid' } });
  expect(await offers(one, wish, [asked])).toMatchObject({ error: { code: 'invalid' } });
  expect(await offers(other, wish, [later])).toMatchObject({ error: { code: 'not_found' } });
  expect(await takes(one, wish, later)).toMatchObject({ error: { code: 'stale' } });
  for (const [guest, named] of [[one, wish] as const, [other, otherWish] as const])
    accepted(await offers(guest, named, [latest, later, later]));
  expect((await owed(one))[0]).toMatchObject({ offered: [later, latest], dueAt: asked });

  // One hand, two shoppers: whoever comes second is told, and may take the other time.
  const clientId = v7();
  accepted(await takes(one, wish, later, clientId));
  expect(accepted(await takes(one, wish, later, clientId)).repeated).toBe(true);
  expect(await takes(other, otherWish, later)).toMatchObject({ error: { code: 'stale' } });
  expect(await takes(other, wish, latest)).toMatchObject({ error: { code: 'not_found' } });
  accepted(await takes(other, otherWish, latest));
  expect(await owed(one)).toMatchObject([
    { followUpId: wish, state: 'dropped' },
    { followUpId: clientId, state: 'open', dueAt: later, confirmedAt: now },
  ]);
  const { conversationId } = one;
  const log = accepted(await mia.emitWithAck('fetchEntries', { conversationId, after: 0 }));
  expect(log.entries.map(({ content }) => content)).toMatchObject([
    { kind: 'call_back_requested' },
    { kind: 'call_back_proposed', times: [later, latest], name: 'Mia' },
    { kind: 'call_back_decided', at: later, name: 'Mia', calendarId: wish },
  ]);

  // What is confirmed stands while another time is offered, also when she takes none.
  accepted(await offers(one, clientId, [latest + HOUR]));
  accepted(await takes(one, clientId, null));
  const [, kept] = await owed(one);
  expect(kept).toMatchObject({ state: 'open', dueAt: later, confirmedAt: now, offered: null });
  expect(await takes(one, clientId, latest + HOUR)).toMatchObject({ error: { code: 'stale' } });
});

test('57 none of the offered times ends what was not confirmed, and somebody sees to it', async () => {
  await settle(RULES);
  const guest = await converse();
  const { shopper, conversationId } = guest;
  const [at = 0] = await timesFor(guest);
  accepted(await ask(guest, at));
  const [wish] = await owed(guest);
  const named = { conversationId, followUpId: wish?.followUpId ?? '' };
  const offer = { ...named, clientId: v7(), times: [now + 200 * HOUR] };
  accepted(await mia.emitWithAck('proposeCallBackTimes', offer));
  const decides = { ...named, clientId: v7(), at: null };
  accepted(await shopper.emitWithAck('chooseCallBackTime', decides));
  expect(accepted(await shopper.emitWithAck('chooseCallBackTime', decides)).repeated).toBe(true);
  expect((await owed(guest))[0]?.state).toBe('dropped');
  expect(await timesFor(guest)).toContain(at);
  const { rows } = accepted(await mia.emitWithAck('watchInbox', { tab: 'open' }));
  expect(rows.find((row) => row.conversationId === conversationId)).toMatchObject({
    waitingSince: expect.any(Number),
  });
});

test('57 erased with everything else of hers', async () => {
  await settle(RULES);
  const guest = await converse();
  const at = (await timesFor(guest))[0] ?? 0;
  accepted(await ask(guest, at, { phone: '+353 1 5550000' }));
  accepted(await guest.shopper.emitWithAck('eraseOwnData', {}));
  const rows: unknown[] = [];
  for (const table of Object.values(server.storage.read.tables))
    rows.push(...((await server.storage.read.select().from(table as never)) as unknown[]));
  expect(JSON.stringify(rows)).not.toContain('5550000');
});

test('57 free times are whole calls in open time, also where the clock jumps', () => {
  const day = [
    { from: '09:00', to: '10:00' },
    { from: '13:10', to: '14:00' },
  ];
  const plan = { timeZone: 'Europe/Berlin', week: Array(7).fill(day), dates: [] };
  const hours = createHoursResolver(plan);
  const at = Date.parse('2027-03-27T09:15:00+01:00');
  const times = (rules: typeof RULES, taken = new Map<number, number>()) =>
    freeTimes({ rules, hours, now: at, taken }).map((one) => new Date(one).toISOString());
  // The night to the 28th has no hour from two to three.
  expect(times({ ...RULES, noticeHours: 0 })).toEqual([
    '2027-03-27T08:30:00.000Z',
    '2027-03-27T12:30:00.000Z',
    '2027-03-28T07:00:00.000Z',
    '2027-03-28T07:30:00.000Z',
  ]);
  const taken = new Map([[Date.parse('2027-03-28T07:00:00Z'), 1]]);
  expect(times({ ...RULES, noticeHours: 4 }, taken)).toEqual([
    '2027-03-27T12:30:00.000Z',
    '2027-03-28T07:30:00.000Z',
  ]);
  const none = createHoursResolver({
    ...plan,
    week: Array(7).fill([]),
    dates: [{ date: '2029-01-01', intervals: day }],
  });
  expect(freeTimes({ rules: RULES, hours: none, now: at, taken: new Map() })).toEqual([]);
});
