import { isDeepStrictEqual } from 'node:util';
import type { InboxRow } from '@aisle/protocol';
import { inbox } from '@aisle/storage';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type AgentClient,
  accepted,
  nextNotice,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';

const DAY_MS = 24 * 3_600_000;

let server: TestServer;
let store: TestStore;
let agent: AgentClient;
/** The inbox as a console would hold it: the newest row of each conversation. */
const shown = new Map<string, InboxRow>();
let frames = 0;

beforeAll(async () => {
  server = await startTestServer({ timing: { pageChangeMs: 20 } });
  store = await server.addStore();
  agent = await server.agent(await server.signIn(store.email));
  agent.on('inbox', ({ rows }) => {
    frames += 1;
    for (const row of rows) shown.set(row.conversationId, row);
  });
  accepted(await agent.emitWithAck('watchInbox', { tab: 'open' }));
});
afterAll(() => server.end());

async function converse(texts: string[]) {
  const { token, shopperId } = await server.openSession(store.siteKey);
  const shopper = await server.shopper(token);
  const conversationId = v7();
  accepted(await shopper.emitWithAck('startConversation', { conversationId }));
  for (const text of texts)
    accepted(await shopper.emitWithAck('sendMessage', { conversationId, clientId: v7(), text }));
  return { shopper, shopperId, conversationId };
}

/** What the database says now, for comparison. */
const stored = async () => {
  const { agentId, storeId } = store;
  const asked = { storeId, tab: 'open', agentId, limit: 50 } as const;
  return (await inbox.listInbox(server.storage.read, asked)).rows;
};

test('11 a first message shows in the inbox with its counts', async () => {
  const counted = nextNotice(agent, 'inbox', ({ counts }) => counts !== undefined);
  const { conversationId } = await converse(['is anyone there?']);
  expect((await counted).counts).toEqual({
    open: 1,
    mine: 0,
    unassigned: 1,
    closed: 0,
    snoozed: 0,
    mentions: 0,
  });
  await expect
    .poll(() => shown.get(conversationId))
    .toMatchObject({
      unread: 1,
      head: 1,
      last: { preview: 'is anyone there?' },
      shopper: { online: true },
    });
});

test('11 rows that were told equal the rows in the database, and come in few frames', async () => {
  const before = frames;
  const made = await Promise.all(
    Array.from({ length: 12 }, (_, index) => converse([`a ${index}`, `b ${index}`, `c ${index}`])),
  );
  const here = new Set(made.map(({ shopperId }) => shopperId));
  const first = made[0];
  if (!first) throw new Error('twelve were made');
  const named = { conversationId: first.conversationId, clientId: v7() };
  accepted(await agent.emitWithAck('assignConversation', { ...named, agentId: store.agentId }));
  const seen = { conversationId: first.conversationId, delivered: 3, seen: 3 };
  accepted(await agent.emitWithAck('reportReceipt', seen));
  // Every row the console was told, in full, against the row computed anew.
  await expect
    .poll(async () => {
      const rows = (await stored()).filter(({ shopper }) => here.has(shopper.shopperId));
      return rows.filter((row) => {
        const computed = {
          ...row,
          shopper: { ...row.shopper, online: true },
          // A store that has settled nothing promises an answer within a day.
          ...(row.waitingSince !== null && { dueAt: row.waitingSince + DAY_MS }),
        };
        return !isDeepStrictEqual(shown.get(row.conversationId), computed);
      });
    })
    .toEqual([]);
  expect(shown.get(first.conversationId)).toMatchObject({ unread: 0, assignedTo: store.agentId });
  expect(frames - before).toBeLessThan(36);
});

test('11 changes since a cursor bring what was missed', async () => {
  const { at } = accepted(await agent.emitWithAck('watchInbox', { tab: 'open' }));
  const { conversationId } = await converse(['while you were away']);
  const changes = accepted(await agent.emitWithAck('fetchInboxChanges', { since: at }));
  expect(changes.reset).toBe(false);
  expect(changes.rows.map((row) => row.conversationId)).toContain(conversationId);
});

test('11 a shopper who leaves is shown as gone, one who changes pages is not', async () => {
  const { shopper, conversationId } = await converse(['bye']);
  await expect.poll(() => shown.get(conversationId)?.shopper.online).toBe(true);
  accepted(await agent.emitWithAck('watchConversation', { conversationId }));
  const told = nextNotice(agent, 'shopperOnline');
  shopper.disconnect();
  expect(await told).toEqual({ conversationId, online: false });
  await expect.poll(() => shown.get(conversationId)?.shopper.online).toBe(false);
});

test('closing moves a conversation from one count to the other', async () => {
  const { conversationId } = await converse(['done']);
  const before = accepted(await agent.emitWithAck('watchInbox', { tab: 'closed' }));
  accepted(await agent.emitWithAck('closeConversation', { conversationId, clientId: v7() }));
  const after = accepted(await agent.emitWithAck('watchInbox', { tab: 'closed' }));
  expect(after.counts.closed).toBe(before.counts.closed + 1);
  expect(after.counts.open).toBe(before.counts.open - 1);
  expect(after.rows.map((row) => row.conversationId)).toContain(conversationId);
});

test('a page follows the row it is asked for', async () => {
  const { rows } = accepted(await agent.emitWithAck('watchInbox', { tab: 'open' }));
  const [first] = rows;
  if (!first) throw new Error('the inbox has rows by now');
  const { updatedAt, conversationId } = first;
  const before = { updatedAt, conversationId };
  const next = accepted(await agent.emitWithAck('fetchInbox', { tab: 'open', before }));
  expect(next.rows.map((row) => row.conversationId)).toEqual(
    rows.slice(1).map((row) => row.conversationId),
  );
});
