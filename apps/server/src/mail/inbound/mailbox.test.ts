import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type ImapBox, startImapBox } from '../../testing/imap-box.ts';
import { type MailSink, startMailSink } from '../../testing/mail-sink.ts';
import { type MailStage, setMailStage } from '../../testing/mail-stage.ts';
import { startTestServer, type TestServer } from '../../testing/start-test-server.ts';

let now = 1_790_000_000_000;
let sink: MailSink;
let box: ImapBox;
let server: TestServer;
let stage: MailStage;
let replyTo: string;

beforeAll(async () => {
  [sink, box] = await Promise.all([startMailSink(), startImapBox()]);
  server = await startTestServer(
    {
      clock: () => now,
      timing: { tendMs: 30, graceMs: 1, pageChangeMs: 1, mailboxMs: 30 },
    },
    { smtpUrl: sink.url, imapUrl: box.url, mailReplyTo: 'reply@chat.example' },
  );
});
beforeEach(async () => {
  const store = await server.addStore({ role: 'owner' });
  const agent = await server.agent(await server.signIn(store.email));
  stage = await setMailStage(server, sink, store, agent);
  await stage.verified();
  await stage.goes();
  await stage.answers('It is warm.');
  now += 180_000;
  replyTo = /Reply-To: (\S+)/i.exec((await stage.arrived(2)).head)?.[1] ?? '';
});
afterAll(async () => {
  await server.end();
  await Promise.all([sink.close(), box.close()]);
});

const mailOf = (text: string, to = replyTo) =>
  `From: Ida <${stage.email}>\r\nTo: ${to}\r\nMessage-ID: <${v7()}@mail.example>\r\n\r\n${text}\r\n`;
const said = async () =>
  (await stage.log()).flatMap(({ content }) => ('via' in content ? [content.text] : []));

test('53 what lies unread in the mailbox is taken in, marked as read, and left there', async () => {
  const hers = box.put(mailOf('Yes, size M.'));
  const other = box.put(mailOf('not ours', 'somebody@chat.example'));
  const broken = box.put('hello');
  await expect.poll(() => [hers.seen, other.seen, broken.seen]).toEqual([true, true, true]);
  expect(await said()).toEqual(['Yes, size M.']);
});

test('53 a line that breaks loses nothing: what was not taken stays unread and comes again', async () => {
  box.breaks = true;
  const mail = box.put(mailOf('And a wrap.'));
  await expect.poll(() => box.broken).toBeGreaterThan(1);
  expect(mail.seen).toBe(false);
  expect(await said()).toEqual([]);
  box.breaks = false;
  await expect.poll(() => mail.seen).toBe(true);
  expect(await said()).toEqual(['And a wrap.']);
});
