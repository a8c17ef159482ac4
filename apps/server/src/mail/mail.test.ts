import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { MailSink } from '../testing/mail-sink.ts';
import { codeIn, type MailStage, setMailStage } from '../testing/mail-stage.ts';
import { type MailServer, startMailServer } from '../testing/start-mail-server.ts';
import {
  type AgentClient,
  accepted,
  ORIGIN,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

let now = 1_790_000_000_000;
let sink: MailSink;
let server: TestServer;
let store: TestStore;
let agent: AgentClient;
let end: MailServer['end'];
let stage: MailStage;

beforeAll(async () => {
  ({ sink, server, store, owner: agent, end } = await startMailServer(() => now));
});
afterAll(() => end());
beforeEach(async () => {
  stage = await setMailStage(server, sink, store, agent);
});

test('50 an address is hers once she has typed the code of the one letter it gets', async () => {
  const { email, shopper, newShopper, leaves, confirms, arrived, mail } = stage;
  expect(accepted(await leaves()).address).toEqual({ email, standing: 'unverified' });
  const letter = await arrived(1);
  expect(letter.head).toContain('Subject: Your code for Wool');
  expect(letter.head).toMatch(/Auto-Submitted: auto-generated/i);
  expect(letter.text).not.toContain('Does it itch');
  const code = codeIn(letter.text);
  expect(code).toMatch(/^\d{6}$/);
  const [, other] = await newShopper();
  expect(await confirms(code, other)).toMatchObject({ error: { code: 'invalid' } });
  const right = accepted(await confirms(code));
  expect(right.address).toEqual({ email, standing: 'verified' });
  expect((await mail()).address).toEqual({ email, standing: 'verified' });
  expect(accepted(await shopper.emitWithAck('fetchMailAddress', {})).address?.standing).toBe(
    'verified',
  );
});

test('50 one code a day goes to an address, whoever asks, and the answer does not tell', async () => {
  const { email, newShopper, leaves, confirms, arrived, settled } = stage;
  const first = accepted(await leaves());
  await arrived(1);
  const [, other] = await newShopper();
  expect(accepted(await leaves(email, other))).toEqual(first);
  expect(accepted(await leaves(` ${email.toUpperCase()} `))).toEqual(first);
  await settled();
  expect(sink.lettersTo(email)).toHaveLength(1);
  // Whoever did not get the letter has no code to try.
  const code = codeIn(sink.lettersTo(email)[0]?.text ?? '');
  expect(await confirms(code, other)).toMatchObject({ error: { code: 'invalid' } });
  now += DAY + 1;
  accepted(await leaves(email, other));
  await arrived(2);
});

test('50 five tries, then not even the right code', async () => {
  const { leaves, confirms, arrived, mail } = stage;
  accepted(await leaves());
  const code = codeIn((await arrived(1)).text);
  const wrong = code === '000000' ? '111111' : '000000';
  for (let n = 0; n < 5; n += 1)
    expect(await confirms(wrong)).toMatchObject({ error: { code: 'invalid' } });
  expect(await confirms(code)).toMatchObject({ error: { code: 'invalid' } });
  expect((await mail()).address?.standing).toBe('unverified');
});

test('50 nothing but the code is mailed to an address nobody has shown to be hers', async () => {
  const { email, leaves, arrived, answers, settled, goes } = stage;
  accepted(await leaves());
  await arrived(1);
  await goes();
  await answers('It does not itch.');
  now += 10 * MINUTE;
  await settled();
  expect(sink.lettersTo(email)).toHaveLength(1);
});

test('50 answers of a while share one letter once she has gone, and she sees who wrote', async () => {
  const { email, arrived, answers, mail, settled, verified, goes } = stage;
  await verified();
  await goes();
  const first = await answers('It does not itch. <b>1 & 2</b>');
  now += MINUTE;
  const second = await answers('And it is warm.');
  now += MINUTE;
  await settled();
  expect(sink.lettersTo(email)).toHaveLength(1);
  now += MINUTE + 1;
  const letter = await arrived(2);
  expect(letter.head).toContain('Subject: Your conversation with Wool');
  expect(letter.head).toMatch(/From: "?Mia \(Wool\)"? <chat@shop\.example>/);
  expect(letter.head).toMatch(/List-Unsubscribe: <http:\/\/localhost:\d+\/mail\/stop\//i);
  expect(letter.text.replaceAll('\r', '')).toContain(
    'Mia wrote:\n\nIt does not itch. <b>1 & 2</b>\n\nAnd it is warm.',
  );
  expect(letter.html).toContain('It does not itch. &lt;b&gt;1 &amp; 2&lt;/b&gt;');
  expect(letter.html).not.toContain('<b>');
  await expect
    .poll(async () => (await mail()).letters)
    .toEqual([{ seqs: [first.seq, second.seq], state: 'sent', at: expect.any(Number) }]);
  // One thread: the next one refers to the same root.
  const root = /References: (<[^>]+>)/i.exec(letter.head)?.[1];
  await answers('Shall I put one aside?');
  now += 2 * MINUTE + 1;
  expect((await arrived(3)).head).toContain(`References: ${root}`);
});

test('50 what she sees in the chat is not mailed', async () => {
  const { email, shopper, conversationId, arrived, answers, settled, verified, goes } = stage;
  await verified();
  const { seq } = await answers('It does not itch.');
  now += 3 * MINUTE;
  await settled();
  expect(sink.lettersTo(email)).toHaveLength(1);
  accepted(
    await shopper.emitWithAck('reportReceipt', { conversationId, delivered: seq, seen: seq }),
  );
  await goes();
  now += 3 * MINUTE;
  await settled();
  expect(sink.lettersTo(email)).toHaveLength(1);
  await answers('One more thing.');
  now += 3 * MINUTE;
  const letter = await arrived(2);
  expect(letter.text).toContain('One more thing.');
  expect(letter.text).not.toContain('It does not itch.');
});

test('50 the letter leads back to her page, where her conversation goes on', async () => {
  const { shopperId, conversationId, arrived, answers, verified, goes } = stage;
  await verified();
  await goes();
  await answers('Look here.');
  now += 3 * MINUTE;
  const link = /http:\/\/shop\.example\S+/.exec((await arrived(2)).text)?.[0] ?? '';
  // Without what the page's address must not tell.
  expect(link).toMatch(/^http:\/\/shop\.example\/wool#aisle=[\w-]+$/);
  const resume = link.split('#aisle=')[1] ?? '';
  const opened = await server.app.inject({
    method: 'POST',
    url: '/api/v1/shopper/session',
    headers: { origin: ORIGIN },
    body: { protocol: 1, siteKey: store.siteKey, resume },
  });
  expect(opened.json()).toMatchObject({ shopperId: shopperId });
  expect(opened.json().conversation.conversationId).toBe(conversationId);
});

const linkIn = (text: string, action: string): string =>
  new URL(new RegExp(`http://localhost\\S+/mail/${action}/\\S+`).exec(text)?.[0] ?? '').pathname;
const follow = (method: 'GET' | 'POST', url: string) =>
  server.app.inject({
    method,
    url,
    ...(method === 'POST' && {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'List-Unsubscribe=One-Click',
    }),
  });

test('50 a link confirms and another stops, but only when a person says so', async () => {
  const { email, leaves, arrived, answers, mail, settled, goes } = stage;
  accepted(await leaves());
  const confirm = linkIn((await arrived(1)).text, 'confirm');
  const page = await follow('GET', confirm);
  expect(page.statusCode).toBe(200);
  expect(page.headers['content-security-policy']).toContain("default-src 'none'");
  expect((await mail()).address?.standing).toBe('unverified');
  expect((await follow('POST', confirm)).statusCode).toBe(200);
  expect((await mail()).address?.standing).toBe('verified');
  expect((await follow('GET', `${confirm}x`)).statusCode).toBe(404);
  expect((await follow('POST', confirm.replace('confirm', 'stop'))).statusCode).toBe(404);

  await goes();
  await answers('It is warm.');
  now += 3 * MINUTE;
  const stop = linkIn((await arrived(2)).text, 'stop');
  await follow('GET', stop);
  expect((await mail()).address?.standing).toBe('verified');
  await follow('POST', stop);
  expect((await mail()).address?.standing).toBe('stopped');
  // The letter of before does not start it again.
  expect((await follow('POST', confirm)).statusCode).toBe(404);
  await answers('And soft.');
  now += 3 * MINUTE;
  await settled();
  expect(sink.lettersTo(email)).toHaveLength(2);
});

test('50 an address that does not exist is told to the agent and not tried again', async () => {
  const { email, answers, mail, settled, verified, goes } = stage;
  await verified();
  await goes();
  const { seq } = await answers('It is warm.');
  sink.refuses.set(email, 550);
  now += 3 * MINUTE;
  await expect.poll(async () => (await mail()).letters[0]?.state).toBe('bounced');
  const told = await mail();
  expect(told.letters[0]).toMatchObject({ seqs: [seq], problem: expect.stringContaining('550') });
  expect(told.address?.standing).toBe('undeliverable');
  sink.refuses.clear();
  await answers('And soft.');
  now += 3 * MINUTE;
  await settled();
  expect(sink.lettersTo(email)).toHaveLength(1);
});

test('50 a mail server that is away for a while is tried again, and nothing is lost or doubled', async () => {
  const { email, arrived, answers, mail, settled, verified, goes } = stage;
  await verified();
  await goes();
  await answers('It is warm.');
  sink.refuses.set(email, 451);
  now += 3 * MINUTE;
  await expect.poll(async () => (await mail()).letters[0]?.problem).toContain('451');
  expect((await mail()).letters[0]?.state).toBe('waiting');
  sink.refuses.clear();
  now += 60 * MINUTE;
  await arrived(2);
  await expect.poll(async () => (await mail()).letters[0]?.state).toBe('sent');
  now += 60 * MINUTE;
  await settled();
  expect(sink.lettersTo(email)).toHaveLength(2);
});

test('50 who takes her address back is mailed nothing more, and it is forgotten', async () => {
  const { email, shopper, answers, settled, verified, goes } = stage;
  await verified();
  accepted(await shopper.emitWithAck('dropMailAddress', {}));
  await goes();
  await answers('It is warm.');
  now += 3 * MINUTE;
  await settled();
  expect(sink.lettersTo(email)).toHaveLength(1);
  const { read } = server.storage;
  const rows: unknown[] = [];
  for (const table of Object.values(read.tables))
    rows.push(...((await read.select().from(table as never)) as unknown[]));
  expect(JSON.stringify(rows)).not.toContain(email);
});

test('45 a card number an agent types is in no letter', async () => {
  const { arrived, answers, verified, goes } = stage;
  await verified();
  await goes();
  await answers('You wrote 4111 1111 1111 1111');
  now += 3 * MINUTE;
  const letter = await arrived(2);
  expect(letter.text).toContain('1111');
  expect(letter.raw).not.toContain('4111 1111');
});

test('50 she has the whole chat mailed to the address that is hers, and to no other', async () => {
  const { shopper, conversationId, answers, says, verified, arrived, newShopper, mail } = stage;
  const asks = (as = shopper) => as.emitWithAck('mailTranscript', { conversationId });
  expect(await asks()).toMatchObject({ error: { code: 'forbidden' } });
  await verified();
  const [, stranger] = await newShopper();
  expect(await asks(stranger)).toMatchObject({ error: { code: 'not_found' } });
  await answers('It does not itch. <i>Really</i>');
  await says('Then I take it.');
  accepted(await asks());
  const letter = await arrived(2);
  const text = letter.text.replaceAll('\r', '');
  for (const [who, words] of [
    ['You', 'Does it itch?'],
    ['Mia', 'It does not itch. <i>Really</i>'],
    ['You', 'Then I take it.'],
  ] as const)
    expect(text).toMatch(new RegExp(`${who}, [^\\n]+\\n\\n${words.replace('?', '\\?')}`));
  expect(letter.html).not.toContain('<i>');
  // It is none of the answers' letters: nothing in the log is said to be mailed by it.
  expect((await mail()).letters.flatMap(({ seqs }) => seqs)).toEqual([]);
});

test.each(['nobody', 'a@b', 'a@b.example\r\nBcc: c@d.example', '"x" <a@b.example>'])(
  '50 %j is no address',
  async (address) => {
    const { leaves } = stage;
    expect(await leaves(address)).toMatchObject({ error: { code: 'invalid' } });
  },
);
