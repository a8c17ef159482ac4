import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DESK_LIMITS, type Result, type SavedReply, type Uploaded } from '@aisle/protocol';
import { v7 } from 'uuid';
import { afterAll, expect, test, vi } from 'vitest';
import { paper } from '../testing/file-corpus.ts';
import { startPairStage } from '../testing/pair-stage.ts';
import { woolPicture } from '../testing/photo-corpus.ts';
import { type AgentClient, accepted, type ShopperClient } from '../testing/start-test-server.ts';

// Pictures are work, and this machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const { server, store, agent, supervisor, cookies, elsewhere } = await startPairStage();
afterAll(() => server.end());

async function sendIn(data: Buffer, { name = 'swatch.png', as = cookies.supervisor } = {}) {
  const query = new URLSearchParams({ name });
  const answer = await fetch(`${server.url}/api/v1/agent/attachments/${v7()}?${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', origin: server.url, cookie: as },
    body: new Uint8Array(data),
  });
  return accepted((await answer.json()) as Result<Uploaded>).attachmentId;
}
const sendInPicture = async (as = cookies.supervisor) =>
  sendIn(await woolPicture('png', 90, 60), { as });

const kept = () =>
  readdirSync(
    join(dirname(server.config.databaseUrl.slice('file:'.length)), 'files', 'attachments'),
    { recursive: true, withFileTypes: true },
  ).filter((one) => one.isFile()).length;

type Saving = { by?: AgentClient; reply?: SavedReply };
let made = 0;
const save = async (pictures: string[] | undefined, { by = supervisor, reply }: Saving = {}) => {
  made += 1;
  const words = { shortcut: `swatch${made}`, title: 'Swatches', texts: { en: 'Look:' } };
  const { replyId = v7(), updatedAt: seen = null, shortcut = words.shortcut } = reply ?? {};
  const payload = { ...words, shortcut, replyId, seen, ...(pictures && { pictures }) };
  return by.emitWithAck(by === supervisor ? 'saveSharedReply' : 'saveOwnReply', payload);
};
const idsOf = ({ pictures }: SavedReply) => pictures.map(({ pictureId }) => pictureId);
const listed = async (client: AgentClient, replyId: string) =>
  accepted(await client.emitWithAck('fetchReplies', {})).replies.find(
    (one) => one.replyId === replyId,
  );

async function converse(): Promise<{ shopper: ShopperClient; conversationId: string }> {
  const shopper = await server.shopper((await server.openSession(store.siteKey)).token);
  const conversationId = v7();
  accepted(await shopper.emitWithAck('startConversation', { conversationId }));
  return { shopper, conversationId };
}

test('40 a reply carries pictures; sent, they are the message’s own and outlive the reply', async () => {
  const [one, two] = [await sendInPicture(), await sendInPicture()];
  const { reply } = accepted(await save([one, two]));
  const { replyId } = reply;
  expect(reply.pictures[0]).toMatchObject({ pictureId: one, type: 'image/png', width: 90 });
  expect(idsOf((await listed(agent, replyId)) as SavedReply)).toEqual([one, two]);
  const asked = { replyId, pictureId: one };
  const shown = accepted(await agent.emitWithAck('fetchReplyPicture', asked));
  expect((await fetch(shown.preview ?? '')).headers.get('content-type')).toBe('image/webp');

  const { shopper, conversationId } = await converse();
  const attachmentId = v7();
  const copy = { ...asked, attachmentId };
  const first = accepted(await agent.emitWithAck('copyReplyPicture', copy));
  const files = kept();
  expect(accepted(await agent.emitWithAck('copyReplyPicture', copy))).toEqual(first);
  expect(kept()).toBe(files);
  const named = { conversationId, clientId: v7(), attachmentId };
  accepted(await agent.emitWithAck('sendAttachment', named));
  accepted(await supervisor.emitWithAck('removeSharedReply', { replyId }));
  // Two pictures, each large and small.
  expect(files - kept()).toBe(4);
  expect((await fetch(shown.full ?? '')).status).toBe(404);
  expect(
    await agent.emitWithAck('copyReplyPicture', { ...copy, attachmentId: v7() }),
  ).toMatchObject({ error: { code: 'not_found' } });
  const links = accepted(
    await shopper.emitWithAck('fetchAttachment', { conversationId, attachmentId }),
  );
  for (const url of [links.full, links.preview, links.download])
    expect((await fetch(url ?? '')).status).toBe(200);
});

test('40 changed, a reply keeps what it is not told of, and what it loses is gone', async () => {
  const [one, two, three] = [await sendInPicture(), await sendInPicture(), await sendInPicture()];
  const before = kept();
  const first = accepted(await save([one, two])).reply;
  const untold = accepted(await save(undefined, { reply: first })).reply;
  expect(idsOf(untold)).toEqual([one, two]);
  const turned = accepted(await save([three, one], { reply: untold })).reply;
  expect(idsOf(turned)).toEqual([three, one]);
  expect(before - kept()).toBe(2);
  const bare = accepted(await save([], { reply: turned })).reply;
  expect([bare.pictures, before - kept()]).toEqual([[], 6]);
  // Somebody who saw it before the change changes nothing.
  const late = await sendInPicture();
  expect(await save([late], { reply: turned })).toMatchObject({ error: { code: 'stale' } });
  expect(idsOf((await listed(agent, turned.replyId)) as SavedReply)).toEqual([]);
});

test('40 a picture nobody sent in, somebody else’s, no picture at all: nothing is saved', async () => {
  const hers = await sendInPicture(cookies.agent);
  const pdf = await sendIn(paper(), { name: 'a.pdf' });
  const sent = await sendInPicture();
  const { conversationId } = await converse();
  const named = { conversationId, clientId: v7(), attachmentId: sent };
  accepted(await supervisor.emitWithAck('sendAttachment', named));
  const { reply } = accepted(await save([await sendInPicture()]));
  const [taken = ''] = idsOf(reply);
  const before = accepted(await agent.emitWithAck('fetchReplies', {})).replies;
  for (const one of [v7(), hers, pdf, sent, taken])
    expect(await save([one]), one).toMatchObject({
      error: { code: 'invalid', field: 'pictures', reason: 'missing' },
    });
  const [a, b] = [await sendInPicture(), await sendInPicture()];
  for (const many of [Array.from({ length: DESK_LIMITS.replyPictures + 1 }, () => v7()), [a, a]])
    expect(await save(many)).toMatchObject({ error: { code: 'invalid' } });
  expect(accepted(await agent.emitWithAck('fetchReplies', {})).replies).toEqual(before);
  // What was refused is still there to be used.
  expect(idsOf(accepted(await save([b, a])).reply)).toEqual([b, a]);
});

test('40 one’s own reply is one’s own, pictures and all; another store’s are its own', async () => {
  const pictureId = await sendInPicture(cookies.agent);
  const { replyId } = accepted(await save([pictureId], { by: agent })).reply;
  const foreign = await elsewhere();
  const asked = { replyId, pictureId };
  accepted(await agent.emitWithAck('fetchReplyPicture', asked));
  for (const client of [supervisor, foreign]) {
    expect(await client.emitWithAck('fetchReplyPicture', asked)).toMatchObject({
      error: { code: 'not_found' },
    });
    const copied = await client.emitWithAck('copyReplyPicture', { ...asked, attachmentId: v7() });
    expect(copied).toMatchObject({ error: { code: 'not_found' } });
  }
  expect(await listed(supervisor, replyId)).toBeUndefined();
});
