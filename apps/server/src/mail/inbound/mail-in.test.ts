import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createLimits } from '../../limits.ts';
import { type MailSink, startMailSink } from '../../testing/mail-sink.ts';
import { type MailStage, setMailStage } from '../../testing/mail-stage.ts';
import {
  type AgentClient,
  accepted,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../../testing/start-test-server.ts';

const MINUTE = 60_000;
const SECRET = 'a secret of thirty-two characters';
const CONFIG = { mailFrom: 'Chat <chat@shop.example>', mailReplyTo: 'reply@chat.example' };

let now = 1_790_000_000_000;
let sink: MailSink;
let server: TestServer;
let store: TestStore;
let agent: AgentClient;
let stage: MailStage;
/** Where the letter she got says that answers go. */
let replyTo: string;

beforeAll(async () => {
  sink = await startMailSink();
  server = await startTestServer(
    { clock: () => now, timing: { tendMs: 30, graceMs: 1, pageChangeMs: 1 } },
    { ...CONFIG, smtpUrl: sink.url, mailSecret: SECRET },
  );
  store = await server.addStore({ role: 'owner' });
  agent = await server.agent(await server.signIn(store.email));
});
afterAll(async () => {
  await server.end();
  await sink.close();
});
beforeEach(async () => {
  stage = await setMailStage(server, sink, store, agent);
  await stage.verified();
  await stage.goes();
  await stage.answers('It is warm.');
  now += 3 * MINUTE;
  const { head } = await stage.arrived(2);
  replyTo = /Reply-To: (\S+)/i.exec(head)?.[1] ?? '';
});

type Mail = { from?: string; to?: string; headers?: string[]; body: string; messageId?: string };

const rawOf = ({
  from = stage.email,
  to = replyTo,
  headers = [],
  body,
  messageId = `<${v7()}@mail.example>`,
}: Mail) =>
  [
    ...[`From: Ida <${from}>`, `To: ${to}`, `Message-ID: ${messageId}`, 'Subject: Re: hello'],
    ...(headers.some((one) => /^content-type/i.test(one))
      ? []
      : ['Content-Type: text/plain; charset=utf-8']),
    ...[...headers, '', ...body.split('\n')],
  ].join('\r\n');

const bring = (raw: string | Buffer, secret = SECRET, at = server) =>
  at.app.inject({
    method: 'POST',
    url: '/api/v1/mail/inbound',
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'message/rfc822' },
    payload: raw,
  });
const comes = async (mail: Mail) => (await bring(rawOf(mail))).json().value?.came;
const saidByHer = async () =>
  (await stage.log())
    .filter(({ author }) => author.kind === 'shopper')
    .map(({ content }) => content)
    .slice(1);
const notes = async () => (await stage.handling()).notes;

const QUOTE =
  '\n\nOn Thu, Nov 26, 2026 at 10:38 AM Mia (Wool) <chat@shop.example> wrote:\n> — Write your answer above this line —\n>\n> It is warm.';

test('53 her reply is her words in the chat, without what it quotes, and said to be a mail’s', async () => {
  expect(replyTo).toMatch(/^reply\+[0-9a-f]{52}@chat\.example$/);
  expect(await comes({ body: `Yes, size M.${QUOTE}` })).toBe('said');
  expect(await saidByHer()).toEqual([{ kind: 'message', text: 'Yes, size M.', via: 'mail' }]);
  // Whoever waits is asked about by the inbox as ever; the next answer goes to her mailbox again.
  await stage.answers('I put one aside.');
  now += 3 * MINUTE;
  const letter = await stage.arrived(3);
  expect(letter.text).toContain('I put one aside.');
  expect(/Reply-To: (\S+)/i.exec(letter.head)?.[1]).toBe(replyTo);
});

test('53 the same mail again is said once, by its name or, without one, by its bytes', async () => {
  const raw = rawOf({ body: 'Once.' });
  for (let n = 0; n < 3; n += 1) expect((await bring(raw)).json().value.came).toBe('said');
  const nameless = rawOf({ body: 'Twice?' }).replace(/Message-ID:.*\r\n/, '');
  for (let n = 0; n < 2; n += 1) await bring(nameless);
  expect((await saidByHer()).map((one) => 'text' in one && one.text)).toEqual(['Once.', 'Twice?']);
});

test('53 a mail from another address is a note for whoever answered, and none of her words', async () => {
  const raw = rawOf({ from: 'friend@mail.example', body: `Ida says yes.${QUOTE}` });
  for (let n = 0; n < 2; n += 1) expect((await bring(raw)).json().value.came).toBe('noted');
  expect(await saidByHer()).toEqual([]);
  const [note, ...more] = await notes();
  expect(more).toEqual([]);
  expect(note).toMatchObject({ agentId: '', mentions: [store.agentId] });
  expect(note?.text).toContain('friend@mail.example');
  expect(note?.text).toContain('Ida says yes.');
  const back = await server.openSession(store.siteKey);
  expect(JSON.stringify(back)).not.toContain('Ida says yes.');
});

test('53 a forged or foreign reply address opens nothing', async () => {
  const last = replyTo.replace(/(.)@/, (_, sign) => `${sign === '0' ? '1' : '0'}@`);
  const other = await setMailStage(server, sink, store, agent);
  const mixed = `reply+${other.conversationId.replaceAll('-', '')}${replyTo.slice(38, 58)}@chat.example`;
  for (const to of [last, mixed, 'reply@chat.example', replyTo.replace('@chat.', '@evil.')])
    expect(await comes({ to, body: 'intruder' }), to).toBe('unknown');
  expect(await saidByHer()).toEqual([]);
  expect(await notes()).toEqual([]);
});

test('52 whoever was forgotten is not remembered by an answer to an old letter', async () => {
  const { shopperId } = stage;
  accepted(await agent.emitWithAck('eraseShopper', { shopperId }));
  expect(await comes({ body: 'Yes, size M.' })).toBe('unknown');
  expect(await comes({ from: 'friend@mail.example', body: 'Ida says yes.' })).toBe('unknown');
  expect((await stage.handling()).notes).toEqual([]);
});

test('53 whoever does not know the secret hands nothing in', async () => {
  for (const secret of ['', 'wrong', `${SECRET}x`])
    expect((await bring(rawOf({ body: 'x' }), secret)).statusCode).toBe(401);
  expect(await saidByHer()).toEqual([]);
});

test('53 a letter by an address in capitals, or only in Delivered-To, arrives', async () => {
  expect(
    await comes({ to: replyTo.toUpperCase(), from: stage.email.toUpperCase(), body: 'A' }),
  ).toBe('said');
  const headers = [`Delivered-To: ${replyTo}`];
  expect(await comes({ to: '"Mia (Wool)" <chat@shop.example>', headers, body: 'B' })).toBe('said');
});

test.each([
  ['an absence', ['Auto-Submitted: auto-replied']],
  ['an older absence', ['Precedence: bulk', 'X-Autoreply: yes']],
  ['a list', ['List-Id: <wool.example>']],
])('53 %s is not answered, said or counted as an answer', async (_, headers) => {
  expect(await comes({ headers, body: 'I am away until Monday.' })).toBe('ignored');
  expect(await saidByHer()).toEqual([]);
  now += 10 * MINUTE;
  await stage.settled();
  expect(sink.lettersTo(stage.email)).toHaveLength(2);
});

const reportOf = (status: string, of: string, action = 'failed') => ({
  from: 'MAILER-DAEMON@mx.example',
  headers: [
    'Auto-Submitted: auto-replied',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
  ],
  body: `--b\nContent-Type: text/plain\n\nSorry.\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; x@y.example\nAction: ${action}\nStatus: ${status}\n\n--b\nContent-Type: message/rfc822\n\nMessage-ID: ${of}\nSubject: x\n\nIt is warm.\n--b--\n`,
});
const sentName = () =>
  /Message-ID: (\S+)/i.exec(sink.lettersTo(stage.email).at(-1)?.head ?? '')?.[1] ?? '';

test('53 a letter that comes back is shown as not delivered, and an address that is none ends', async () => {
  expect((await stage.mail()).letters[0]?.state).toBe('sent');
  expect(await comes(reportOf('4.4.1', sentName(), 'delayed'))).toBe('ignored');
  expect(await comes(reportOf('5.1.1', '<of-somebody-else@mail.example>'))).toBe('ignored');
  expect((await stage.mail()).letters[0]?.state).toBe('sent');
  expect(await comes(reportOf('5.1.1', sentName()))).toBe('bounced');
  expect(await stage.mail()).toMatchObject({
    address: { standing: 'undeliverable' },
    letters: [{ state: 'bounced', problem: 'It came back (5.1.1).' }],
  });
  await stage.answers('And soft.');
  now += 3 * MINUTE;
  await stage.settled();
  expect(sink.lettersTo(stage.email)).toHaveLength(2);
  expect(await saidByHer()).toEqual([]);
});

test('53 a full mailbox is told, and mailed again with the next answer', async () => {
  expect(await comes(reportOf('5.2.2', sentName()))).toBe('bounced');
  expect((await stage.mail()).address?.standing).toBe('verified');
  await stage.answers('And soft.');
  now += 3 * MINUTE;
  await stage.arrived(3);
});

test('53 a mail opens a closed conversation again, once', async () => {
  const { conversationId } = stage;
  accepted(await agent.emitWithAck('closeConversation', { conversationId, clientId: v7() }));
  const raw = rawOf({ body: 'One more thing.' });
  await bring(raw);
  expect((await stage.handling()).status).toBe('open');
  accepted(await agent.emitWithAck('closeConversation', { conversationId, clientId: v7() }));
  // The same mail once more is nothing new.
  await bring(raw);
  expect((await stage.handling()).status).toBe('closed');
  const kinds = (await stage.log()).map(({ content }) => content.kind);
  expect(kinds.filter((kind) => kind === 'reopened')).toHaveLength(1);
});

test('45 a card number in a mail is masked, also where a long one is cut', async () => {
  const number = '4111 1111 1111 1111';
  const long = `${'wool '.repeat(997)}${number} ${'wool '.repeat(500)}`;
  await comes({ body: number });
  await comes({ body: long });
  await comes({ from: 'friend@mail.example', body: number });
  const texts = JSON.stringify([await saidByHer(), await notes()]);
  expect(texts).not.toMatch(/4111.{0,3}1111.{0,3}1111/);
  const [, first, second] = (await saidByHer()).map((one) =>
    'text' in one ? (one.text ?? '') : '',
  );
  expect(first?.length).toBeLessThanOrEqual(5_000);
  expect(`${first} ${second}`.match(/wool/g)).toHaveLength(1_497);
});

test('53 a language that writes with marks loses none of them', async () => {
  const hindi = 'क्या यह ऊन का है? '.repeat(60).trim();
  await comes({ headers: ['Content-Type: text/plain; charset=utf-8'], body: hindi });
  const texts = (await saidByHer()).map((one) => ('text' in one ? one.text : ''));
  expect(texts.length).toBeGreaterThan(1);
  expect(texts.join(' ')).toBe(hindi.normalize('NFC'));
});

test('53 text is text, whatever it holds', async () => {
  const html = '<p onclick="x()">Yes <b>M</b> &lt;b&gt;</p><script>alert(1)</script>';
  await comes({ headers: ['Content-Type: text/html; charset=utf-8'], body: html });
  await comes({ body: `a\0b ${`x${'\u0301'.repeat(9)}`.repeat(40)}` });
  const [first, second] = (await saidByHer()).map((one) => ('text' in one ? one.text : ''));
  expect(first).toBe('Yes M <b>');
  expect(second).toBe(`ab ${'x'.repeat(40)}`);
});

/** A page of PDF as small as one can be. */
const PDF = '%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n';
const partOf = (name: string, text: string) =>
  `--m\nContent-Type: application/octet-stream; name="${name}"\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n\n${Buffer.from(text).toString('base64')}\n`;

test('40 what she attaches comes as files; what may not be sent is told to the agent', async () => {
  const headers = ['Content-Type: multipart/mixed; boundary="m"'];
  const body = `--m\nContent-Type: text/plain\n\nMy size chart\n${partOf('chart.pdf', PDF)}${partOf('page.html', '<html><script>alert(1)</script></html>')}--m--\n`;
  const raw = rawOf({ headers, body });
  for (let n = 0; n < 2; n += 1) expect((await bring(raw)).json().value.came).toBe('said');
  expect(await saidByHer()).toMatchObject([
    { kind: 'message', text: 'My size chart' },
    { kind: 'attachment', name: 'chart.pdf', type: 'application/pdf' },
  ]);
  const [note, ...more] = await notes();
  expect(more).toEqual([]);
  expect(note?.text).toContain('page.html: only whole PNG');
});

test('53 what is no mail, too nested or too large ends nothing', async () => {
  const nested = Array.from(
    { length: 3_000 },
    (_, n) => `Content-Type: multipart/mixed; boundary="b${n}"\r\n\r\n--b${n}\r\n`,
  ).join('');
  for (const raw of ['', 'hello', nested, Buffer.alloc(1_000, 0xff)])
    expect(['unknown', 'unreadable']).toContain((await bring(raw)).json().value.came);
  expect((await bring(Buffer.alloc(16 * 1_024 * 1_024))).statusCode).toBe(413);
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
});

test('53 a flood for one conversation is put off, not lost, and others are not touched', async () => {
  const strict = await startTestServer(
    {
      limits: createLimits(),
      clock: () => now,
      timing: { tendMs: 30, graceMs: 1, pageChangeMs: 1 },
    },
    { ...CONFIG, smtpUrl: sink.url, mailSecret: SECRET },
  );
  try {
    const shop = await strict.addStore({ role: 'owner' });
    const owner = await strict.agent(await strict.signIn(shop.email));
    const two = await setMailStage(strict, sink, shop, owner);
    await two.verified();
    await two.goes();
    await two.answers('hello');
    now += 3 * MINUTE;
    const to = /Reply-To: (\S+)/i.exec((await two.arrived(2)).head)?.[1] ?? '';
    const one = (n: number) =>
      bring(rawOf({ from: two.email, to, body: `mail ${n}` }), SECRET, strict);
    for (let n = 0; n < 20; n += 1) expect((await one(n)).statusCode).toBe(200);
    const late = await one(20);
    expect(late.statusCode).toBe(429);
    expect(late.json().error).toMatchObject({ code: 'rate_limited' });
  } finally {
    await strict.end();
  }
});
