import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BusinessHours, HoursNow, HoursPlan } from '@aisle/protocol';
import { hours } from '@aisle/storage';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { anotherAgent, automaticStore, holdersOf, newShopper } from '../testing/queue-stage.ts';
import {
  type AgentClient,
  accepted,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';

const HOUR = 3_600_000;
/** A Monday. */
const MONDAY = Date.parse('2026-06-01T00:00:00Z');
const PLAN: HoursPlan = {
  timeZone: 'UTC',
  week: [[{ from: '09:00', to: '17:00' }], [], [], [], [], [], []],
  dates: [],
};
const settled = (more: Partial<BusinessHours> = {}): BusinessHours => ({
  ...{ plan: PLAN, teams: [], outside: 'tell', promise: { hours: 24, counted: 'always' } },
  ...more,
});

let server: TestServer;
let store: TestStore;
/** The server's clock stands still where it is set, until it runs on from there. */
let clock = () => MONDAY;
const stopAt = (at: number) => {
  clock = () => at;
};
const runFrom = (at: number) => {
  const begun = Date.now();
  clock = () => at + Date.now() - begun;
};

beforeAll(async () => {
  const script = join(tmpdir(), `aisle-script-${process.pid}.js`);
  await writeFile(script, '({/*AISLE_STORE*/})');
  server = await startTestServer({
    assets: { script },
    clock: () => clock(),
    timing: { tendMs: 25 },
  });
});
beforeEach(async () => {
  stopAt(MONDAY + 9 * HOUR - 1_000);
  store = await automaticStore(server);
});
afterAll(() => server.end());

const settle = (more: Partial<BusinessHours> = {}) =>
  server.storage.write((tx) =>
    hours.saveHours(tx, { storeId: store.storeId, hours: settled(more), at: 1 }),
  );
const owner = async (): Promise<AgentClient> => {
  const { email } = await server.addAgent(store.storeId, 'owner');
  const client = await server.agent(await server.signIn(email));
  accepted(await client.emitWithAck('setPresence', { presence: 'away' }));
  return client;
};
const soon = <T>(look: () => Promise<T>) => expect.poll(look, { timeout: 20_000 });

test('47 after hours she reads when somebody is back, nobody is given to anybody, and the day begins by itself', async () => {
  await settle();
  const mia = await anotherAgent(server, store.storeId);
  const { store: view } = await server.openSession(store.siteKey);
  expect(view.availability).toMatchObject({
    online: false,
    hours: { open: false, opensAt: MONDAY + 9 * HOUR, closesAt: null },
  });
  const shopper = await newShopper(server, store);
  await shopper.says();
  expect(await holdersOf(server, store.storeId, [shopper])).toEqual([null]);
  const { conversationId } = shopper;
  const asked = await shopper.client.emitWithAck('fetchQueuePlace', { conversationId });
  expect(accepted(asked).place).toBeNull();

  const told = new Promise<HoursNow | undefined>((resolve) =>
    shopper.client.on('availability', ({ availability }) => {
      if (availability.online) resolve(availability.hours);
    }),
  );
  runFrom(MONDAY + 9 * HOUR);
  await soon(() => holdersOf(server, store.storeId, [shopper])).toEqual([mia.agentId]);
  expect(await told).toMatchObject({
    ...{ open: true, closesAt: MONDAY + 17 * HOUR },
  });
});

test('47 whoever speaks with her may stay past closing time', async () => {
  await settle();
  stopAt(MONDAY + 17 * HOUR - 1_000);
  const mia = await anotherAgent(server, store.storeId);
  const shopper = await newShopper(server, store);
  await shopper.says();
  await soon(() => holdersOf(server, store.storeId, [shopper])).toEqual([mia.agentId]);
  runFrom(MONDAY + 17 * HOUR);
  const { conversationId } = shopper;
  await shopper.says('one thing more');
  const reply = { conversationId, clientId: v7(), text: 'gladly' };
  accepted(await mia.client.emitWithAck('sendMessage', reply));
  expect(await holdersOf(server, store.storeId, [shopper])).toEqual([mia.agentId]);
  const availability = async () => (await server.openSession(store.siteKey)).store.availability;
  await soon(async () => (await availability()).online).toBe(false);
  // Those she speaks with see her there.
  expect((await availability()).agents.map(({ agentId }) => agentId)).toEqual([mia.agentId]);
});

test('47 a team has hours of its own', async () => {
  const mia = await anotherAgent(server, store.storeId);
  const lead = await owner();
  const team = { teamId: v7(), name: 'Late', members: [mia.agentId] };
  accepted(await lead.emitWithAck('saveTeam', team));
  const late = { ...PLAN, week: [[{ from: '07:00', to: '23:00' }], [], [], [], [], [], []] };
  const { hours: before } = accepted(await lead.emitWithAck('fetchHours', {}));
  accepted(
    await lead.emitWithAck('saveHours', {
      before,
      hours: settled({ teams: [{ teamId: team.teamId, plan: late }] }),
    }),
  );
  const [hers, nobodys] = [await newShopper(server, store), await newShopper(server, store)];
  for (const one of [hers, nobodys]) await one.says();
  const { conversationId } = hers;
  const handed = { conversationId, clientId: v7(), agentId: null, teamId: team.teamId };
  accepted(await lead.emitWithAck('assignConversation', handed));
  await soon(() => holdersOf(server, store.storeId, [hers])).toEqual([mia.agentId]);
  expect(await holdersOf(server, store.storeId, [nobodys])).toEqual([null]);
});

test('47 a plan that contradicts itself is refused in words, and what was kept stays', async () => {
  await settle();
  const lead = await owner();
  const { hours: before } = accepted(await lead.emitWithAck('fetchHours', {}));
  const week = [
    [
      { from: '09:00', to: '12:00' },
      { from: '11:00', to: '15:00' },
    ],
    ...Array(6).fill([]),
  ];
  const save = (wanted: BusinessHours, seen = before) =>
    lead.emitWithAck('saveHours', { before: seen, hours: wanted });
  expect(await save(settled({ plan: { ...PLAN, week } }))).toMatchObject({
    error: {
      code: 'invalid',
      message: expect.stringMatching(/Monday: 09:00–12:00 and 11:00–15:00 overlap/),
    },
  });
  expect(await save(settled({ teams: [{ teamId: v7(), plan: PLAN }] }))).toMatchObject({
    error: { code: 'not_found' },
  });
  expect(await save(settled({ outside: 'hide' }), settled({ plan: null }))).toMatchObject({
    error: { code: 'stale' },
  });
  expect(accepted(await lead.emitWithAck('fetchHours', {})).hours).toEqual(before);
});

test('47 the inbox tells until when an answer is promised, in open hours where the store says so', async () => {
  await settle({ promise: { hours: 2, counted: 'business' } });
  const shopper = await newShopper(server, store);
  await shopper.says();
  const lead = await owner();
  const { rows } = accepted(await lead.emitWithAck('watchInbox', { tab: 'open' }));
  expect(rows.map(({ dueAt }) => dueAt)).toEqual([MONDAY + 11 * HOUR]);
});

test('47 a store that shows no chat after hours hides it in its own script, for as long as it is closed', async () => {
  const script = async () => {
    const answer = await server.app.inject({ url: `/aisle.js?store=${store.siteKey}` });
    return [answer.body, answer.headers['cache-control']];
  };
  await settle({ outside: 'hide' });
  expect(await script()).toEqual([expect.stringContaining('"hide":"^/"'), 'public, max-age=1']);
  stopAt(MONDAY + 9 * HOUR);
  expect(await script()).toEqual([expect.not.stringContaining('hide'), 'public, max-age=300']);
});

test('47 a plan can be tried before it is kept', async () => {
  const lead = await owner();
  const tried = await lead.emitWithAck('tryHours', { plan: PLAN, at: MONDAY + 20 * HOUR });
  expect(accepted(tried)).toEqual({
    ...{ open: false, opensAt: MONDAY + (7 * 24 + 9) * HOUR, closesAt: null },
  });
});
