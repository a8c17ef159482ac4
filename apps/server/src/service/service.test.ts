import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type AgentClient,
  accepted,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';

const MINUTE = 60_000;
/** Wednesday; in Auckland it is Thursday already. */
const START = Date.parse('2030-05-15T20:30:00Z');

let now = START;
let server: TestServer;
let store: TestStore;
let owner: AgentClient;

beforeAll(async () => {
  server = await startTestServer({ clock: () => now });
  store = await server.addStore({ role: 'owner' });
  owner = await server.agent(await server.signIn(store.email));
});
afterAll(() => server.end());

/** She writes; somebody answers so many minutes later; it is closed so many after that. */
async function talk(answerIn: number | null, closeIn: number | null, by = owner, at = store) {
  const shopper = await server.shopper((await server.openSession(at.siteKey)).token);
  const conversationId = v7();
  const named = () => ({ conversationId, clientId: v7() });
  accepted(await shopper.emitWithAck('startConversation', { conversationId }));
  accepted(await shopper.emitWithAck('sendMessage', { ...named(), text: 'Does it itch?' }));
  if (answerIn !== null) {
    now += answerIn * MINUTE;
    accepted(await by.emitWithAck('assignConversation', { ...named(), agentId: at.agentId }));
    accepted(await by.emitWithAck('sendMessage', { ...named(), text: 'Not at all' }));
  }
  if (closeIn !== null) {
    now += closeIn * MINUTE;
    accepted(await by.emitWithAck('closeConversation', named()));
  }
  now += MINUTE;
  return conversationId;
}

const period = { from: START, to: START + 7 * 24 * 60 * MINUTE };

test('55 what really happened is counted to the millisecond, and each figure opens its list', async () => {
  const quick = await talk(1, 9);
  const slow = await talk(25 * 60, null);
  const missed = await talk(null, 5);
  const waiting = await talk(null, null);
  const report = accepted(
    await owner.emitWithAck('fetchService', { ...period, timeZone: 'Pacific/Auckland' }),
  );
  expect(report).toMatchObject({
    ...{ conversations: 4, answered: 2, waiting: 1, missed: 1, closed: 1, kept: 1, late: 2 },
    firstResponse: { median: MINUTE, p90: 25 * 60 * MINUTE },
    resolution: { median: 10 * MINUTE, p90: 10 * MINUTE },
  });
  // Half past eight in the evening of Wednesday, there half past eight in the morning of Thursday.
  expect(report.heat[3]?.[8]).toBe(2);
  const listed = async (figure: 'late' | 'missed' | 'waiting' | 'closed' | 'conversations') =>
    accepted(await owner.emitWithAck('fetchServed', { ...period, figure })).rows.map(
      (row) => row.conversationId,
    );
  expect(await listed('conversations')).toEqual([waiting, missed, slow, quick]);
  expect(await listed('late')).toEqual([missed, slow]);
  expect(await listed('missed')).toEqual([missed]);
  expect(await listed('waiting')).toEqual([waiting]);
  expect(await listed('closed')).toEqual([quick]);
  const hers = { ...period, agentId: store.agentId, timeZone: 'UTC' };
  expect(accepted(await owner.emitWithAck('fetchService', hers)).conversations).toBe(2);
});

test('55 pages follow each other without a gap and without a doublet', async () => {
  const before = now;
  const made: string[] = [];
  for (let index = 0; index < 30; index += 1) made.unshift(await talk(null, null));
  const asked = { from: before, to: now, figure: 'waiting' as const };
  const first = accepted(await owner.emitWithAck('fetchServed', asked));
  expect(first.rows).toHaveLength(25);
  const next = first.next ?? undefined;
  const second = accepted(await owner.emitWithAck('fetchServed', { ...asked, before: next }));
  expect(second.next).toBeNull();
  const all = [...first.rows, ...second.rows].map((row) => row.conversationId);
  expect(all).toEqual(made);
});

test('55 a time zone that is none is refused; 4 another store counts its own', async () => {
  const asked = { ...period, timeZone: 'Mars/Olympus' };
  expect(await owner.emitWithAck('fetchService', asked)).toMatchObject({
    error: { code: 'invalid' },
  });
  const other = await server.addStore({ role: 'owner' });
  const stranger = await server.agent(await server.signIn(other.email));
  const everything = { from: 0, to: now + 1, timeZone: 'UTC' };
  const theirs = accepted(await stranger.emitWithAck('fetchService', everything));
  expect(theirs.conversations).toBe(0);
  const list = { from: 0, to: now + 1, figure: 'conversations' as const };
  expect(accepted(await stranger.emitWithAck('fetchServed', list)).rows).toEqual([]);
});
