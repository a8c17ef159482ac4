import type { Result, SavedReply, Uploaded } from '@aisle/protocol';
import { entries, savedReplies } from '@aisle/storage';
import { v7 } from 'uuid';
import { afterAll, expect, test, vi } from 'vitest';
import { woolPicture } from '../testing/photo-corpus.ts';
import { newShopper } from '../testing/queue-stage.ts';
import { accepted, startTestServer } from '../testing/start-test-server.ts';

// Pictures are work, and this machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const server = await startTestServer({ timing: { tendMs: 25 } });
afterAll(() => server.end());
const store = await server.addStore({ role: 'owner' });
const cookie = await server.signIn(store.email);
const owner = await server.agent(cookie);

const sendIn = async (name: string) => {
  const answer = await fetch(
    `${server.url}/api/v1/agent/attachments/${v7()}?${new URLSearchParams({ name })}`,
    {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', origin: server.url, cookie },
      body: new Uint8Array(await woolPicture('png', 90, 60)),
    },
  );
  return accepted((await answer.json()) as Result<Uploaded>).attachmentId;
};

let made = 0;
const replyWith = async (texts: SavedReply['texts'], pictures: string[]) => {
  made += 1;
  const words = { shortcut: `hello${made}`, title: 'Hello', texts, seen: null };
  const draft = { ...words, replyId: v7(), pictures };
  return accepted(await owner.emitWithAck('saveSharedReply', draft)).reply;
};

const ruleThatSends = async ({ replyId }: SavedReply) =>
  accepted(
    await owner.emitWithAck('saveAutomation', {
      ...{ name: 'VIP', on: true, event: { kind: 'shopper_wrote' }, match: 'all' },
      ...{ conditions: [], actions: [{ kind: 'reply', replyId }] },
      ...{ automationId: v7(), seen: null },
    }),
  ).automation;

const runsOf = async (automationId: string) =>
  accepted(await owner.emitWithAck('fetchAutomationRuns', { automationId })).runs;
const done = (automationId: string) =>
  expect
    .poll(async () => (await runsOf(automationId))[0], { timeout: 20_000 })
    .toMatchObject({ state: 'done' });

const logOf = async (conversationId: string) => {
  const asked = { storeId: store.storeId, conversationId, limit: 50 };
  const page = await entries.fetchEntries(server.storage.read, asked);
  return (page?.entries ?? [])
    .filter(({ author }) => author.kind === 'system')
    .map(({ content }) => content);
};

test('58 a rule sends a reply with its pictures, as copies that outlive it', async () => {
  const pictures = [await sendIn('moss.png'), await sendIn('worn.png')];
  const reply = await replyWith({ en: 'Look:' }, pictures);
  const rule = await ruleThatSends(reply);
  const shopper = await newShopper(server, store);
  const { conversationId } = shopper;
  await shopper.says('hello');
  await done(rule.automationId);
  expect(await runsOf(rule.automationId)).toMatchObject([
    { steps: [{ kind: 'reply', about: 'Hello', outcome: 'done' }] },
  ]);
  const log = await logOf(conversationId);
  expect(log).toMatchObject([
    { kind: 'message', text: 'Look:', rule: 'VIP' },
    { kind: 'attachment', name: 'moss.png', width: 90, rule: 'VIP' },
    { kind: 'attachment', name: 'worn.png', width: 90, rule: 'VIP' },
  ]);
  accepted(await owner.emitWithAck('removeAutomation', { automationId: rule.automationId }));
  accepted(await owner.emitWithAck('removeSharedReply', { replyId: reply.replyId }));
  for (const sent of log.flatMap((one) => (one.kind === 'attachment' ? [one] : []))) {
    const { attachmentId } = sent;
    expect(pictures).not.toContain(attachmentId);
    const asked = { conversationId, attachmentId };
    const links = accepted(await shopper.client.emitWithAck('fetchAttachment', asked));
    for (const url of [links.full, links.preview])
      expect((await fetch(url ?? '')).status).toBe(200);
  }
  // Which rule it was is the team's.
  const hers = accepted(await shopper.client.emitWithAck('watchConversation', { conversationId }));
  expect(JSON.stringify(hers)).not.toContain('VIP');
});

test('58 pictures come alone where there are no words', async () => {
  const reply = await replyWith({ en: '{product|}' }, [await sendIn('moss.png')]);
  const found = await savedReplies.findShared(server.storage.read, { ...store, ...reply });
  expect(found?.texts).toEqual({ en: '{product|}' });
  const rule = await ruleThatSends(reply);
  const shopper = await newShopper(server, store);
  await shopper.says('hello');
  await done(rule.automationId);
  expect(await logOf(shopper.conversationId)).toMatchObject([
    { kind: 'attachment', name: 'moss.png', rule: 'VIP' },
  ]);
});

test('58 a reply of which nothing is left once it is filled in is not sent, and the log says so', async () => {
  // Of a shopper without a name nothing is known, and in its place stands nothing.
  const rule = await ruleThatSends(await replyWith({ en: '{shopper|}' }, []));
  const shopper = await newShopper(server, store);
  await shopper.says('hello');
  await done(rule.automationId);
  expect((await runsOf(rule.automationId))[0]?.steps).toMatchObject([
    { kind: 'reply', about: 'Hello', outcome: 'reply_empty' },
  ]);
  const said = await logOf(shopper.conversationId);
  expect(said.filter(({ kind }) => kind === 'message')).toEqual([]);
  accepted(await owner.emitWithAck('removeAutomation', { automationId: rule.automationId }));
});
