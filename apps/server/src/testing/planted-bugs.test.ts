import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { noLimits } from '../limits.ts';
import { plant } from './planted-bugs.ts';
import { accepted, startTestServer } from './start-test-server.ts';

/** A server with the bug in it, and a shopper in a conversation. */
async function withBug(fault: string) {
  const server = await startTestServer({ ...plant(fault), limits: noLimits });
  const store = await server.addStore();
  const { token } = await server.openSession(store.siteKey);
  const shopper = await server.shopper(token);
  const conversationId = v7();
  accepted(await shopper.emitWithAck('startConversation', { conversationId }));
  const say = (text: string, clientId = v7(), who = shopper) =>
    who.emitWithAck('sendMessage', { conversationId, clientId, text });
  const fetch = async (after?: number) =>
    accepted(
      await shopper.emitWithAck('fetchEntries', {
        conversationId,
        ...(after !== undefined && { after }),
      }),
    );
  return { server, store, token, shopper, conversationId, say, fetch };
}

test('ack-before-commit answers what is not there yet', async () => {
  const { server, say, fetch } = await withBug('ack-before-commit');
  expect(accepted(await say('quick')).entry.seq).toBe(1);
  expect((await fetch()).head).toBe(0);
  await expect.poll(async () => (await fetch()).head).toBe(1);
  await server.end();
});

test('skip-dedupe stores a retry again', async () => {
  const { server, say, fetch } = await withBug('skip-dedupe');
  const clientId = v7();
  await say('once', clientId);
  await say('once', clientId);
  expect((await fetch()).head).toBe(2);
  await server.end();
});

test('dedupe-per-socket knows a retry on its own socket only', async () => {
  const { server, token, say, fetch } = await withBug('dedupe-per-socket');
  const clientId = v7();
  await say('once', clientId);
  await say('once', clientId);
  expect((await fetch()).head).toBe(1);
  await say('once', clientId, await server.shopper(token));
  expect((await fetch()).head).toBe(2);
  await server.end();
});

test('max-plus-one gives two messages one number', async () => {
  const { server, say } = await withBug('max-plus-one');
  const both = await Promise.all([say('a'), say('b')]);
  expect(new Set(both.map((one) => accepted(one).entry.seq)).size).toBe(1);
  await server.end();
});

test('resume-off-by-one skips the first that was missed', async () => {
  const { server, say, fetch } = await withBug('resume-off-by-one');
  for (const text of ['one', 'two', 'three']) await say(text);
  expect((await fetch(1)).entries.map(({ seq }) => seq)).toEqual([3]);
  await server.end();
});

test('drop-announcement:2 keeps every second one to itself', async () => {
  const { server, shopper, conversationId, say } = await withBug('drop-announcement:2');
  accepted(await shopper.emitWithAck('watchConversation', { conversationId }));
  const heard: number[] = [];
  shopper.on('entries', ({ entries }) => heard.push(...entries.map(({ seq }) => seq)));
  for (const text of ['one', 'two', 'three']) await say(text);
  await expect.poll(() => heard).toEqual([1, 3]);
  await server.end();
});

test('leak-room tells another store’s shopper', async () => {
  const { server, say } = await withBug('leak-room');
  const elsewhere = await server.addStore();
  const other = await server.shopper((await server.openSession(elsewhere.siteKey)).token);
  const theirs = v7();
  accepted(await other.emitWithAck('startConversation', { conversationId: theirs }));
  accepted(await other.emitWithAck('watchConversation', { conversationId: theirs }));
  await other.emitWithAck('sendMessage', { conversationId: theirs, clientId: v7(), text: 'mine' });
  const heard: string[] = [];
  other.on('entries', ({ conversationId }) => heard.push(conversationId));
  const { entry } = accepted(await say('ours'));
  await expect.poll(() => heard).toContain(entry.conversationId);
  await server.end();
});

test.each(['ack-in-open-batch', 'join-after-read', 'swallow-full-disk'])(
  '%s works like a sound server while nothing goes wrong',
  async (fault) => {
    const { server, say, fetch } = await withBug(fault);
    expect(accepted(await say('fine')).entry.seq).toBe(1);
    await expect.poll(async () => (await fetch()).head).toBe(1);
    await server.end();
  },
);
