import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MailSink } from '../testing/mail-sink.ts';
import { type MailServer, startMailServer } from '../testing/start-mail-server.ts';
import {
  type AgentClient,
  accepted,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';

/** A Thursday. */
const THURSDAY = Date.parse('2026-11-26T12:00:00Z');
const MONDAY = Date.parse('2026-11-30T08:00:00Z');
const WEEK = 7 * 86_400_000;

let now = THURSDAY;
let sink: MailSink;
let server: TestServer;
let store: TestStore;
let owner: AgentClient;
let end: MailServer['end'];

beforeAll(async () => {
  ({ sink, server, store, owner, end } = await startMailServer(() => now));
});
afterAll(() => end());

const standing = async (agent = owner) =>
  accepted(await agent.emitWithAck('fetchAccount', {})).weekly;
const arrived = async (count: number, at = store.email) => {
  await expect.poll(() => sink.lettersTo(at).length).toBe(count);
  const letter = sink.lettersTo(at).at(-1);
  if (!letter) throw new Error('no letter');
  return letter;
};
const linkIn = (text: string, action: string) =>
  new URL(new RegExp(`http\\S+/mail/weekly/${action}/\\S+`).exec(text)?.[0] ?? '').pathname;
const follow = (method: 'GET' | 'POST', url: string) => server.app.inject({ method, url });

/** Others' letters that are due at the same time have come: nothing more is on its way. */
async function probe(): Promise<void> {
  const other = await server.addStore({ role: 'owner' });
  const agent = await server.agent(await server.signIn(other.email));
  const at = now;
  accepted(await agent.emitWithAck('setWeeklyLetter', { on: true }));
  now = MONDAY - 1;
  await follow('POST', linkIn((await arrived(1, other.email)).text, 'confirm'));
  now = at;
  await arrived(2, other.email);
}

test('60 the week by mail begins with a link from her own mailbox, and a look at it does nothing', async () => {
  expect(await standing()).toBe('off');
  accepted(await owner.emitWithAck('setWeeklyLetter', { on: true }));
  expect(await standing()).toBe('unconfirmed');
  const link = linkIn((await arrived(1)).text, 'confirm');
  expect((await follow('GET', link)).body).toContain('every Monday at eight');
  expect(await standing()).toBe('unconfirmed');
  // What confirms does not stop, and what was bent does nothing.
  const stranger = link.replace('/confirm/', '/stop/');
  expect((await follow('POST', stranger)).statusCode).toBe(404);
  expect((await follow('POST', `${link.slice(0, -4)}AAAA`)).statusCode).toBe(404);
  expect((await follow('POST', link)).statusCode).toBe(200);
  expect(await standing()).toBe('on');
});

test('60 on Monday at eight it comes once: figures beside the week before, and no shopper’s word', async () => {
  const shopper = await server.shopper((await server.openSession(store.siteKey)).token);
  const conversationId = v7();
  const named = () => ({ conversationId, clientId: v7() });
  accepted(await shopper.emitWithAck('startConversation', { conversationId }));
  accepted(await shopper.emitWithAck('sendMessage', { ...named(), text: 'canary, does it itch?' }));
  now += 120_000;
  accepted(await owner.emitWithAck('sendMessage', { ...named(), text: 'Not at all' }));
  now = MONDAY;
  const letter = await arrived(2);
  expect(letter.head).toContain('Subject: Your week at Wool');
  expect(letter.head).toMatch(/List-Unsubscribe: <http:\/\/localhost:\d+\/mail\/weekly\/stop\//i);
  expect(letter.head).toMatch(/List-Unsubscribe-Post: List-Unsubscribe=One-Click/i);
  expect(letter.text).toContain('Conversations: 1 (the week before: 0)');
  expect(letter.text).toContain('First response, median: 2 min (the week before: none)');
  expect(letter.text).toContain('/console/report');
  expect(letter.raw + letter.text).not.toContain('canary');
  await probe();
  expect(sink.lettersTo(store.email)).toHaveLength(2);
});

test('60 one click stops it; the console does, too', async () => {
  now = MONDAY + WEEK;
  const stop = linkIn((await arrived(3)).text, 'stop');
  expect((await follow('POST', stop)).body).toContain('No more of these letters come');
  expect(await standing()).toBe('off');
  expect((await follow('POST', stop)).statusCode).toBe(404);
  accepted(await owner.emitWithAck('setWeeklyLetter', { on: true }));
  accepted(await owner.emitWithAck('setWeeklyLetter', { on: false }));
  expect(await standing()).toBe('off');
});

test('60 without a mail server it cannot be asked for', async () => {
  const silent = await startTestServer({ clock: () => now });
  const other = await silent.addStore({ role: 'owner' });
  const agent = await silent.agent(await silent.signIn(other.email));
  expect(await standing(agent)).toBe('impossible');
  expect(await agent.emitWithAck('setWeeklyLetter', { on: true })).toMatchObject({
    error: { code: 'unsupported' },
  });
  await silent.end();
});
