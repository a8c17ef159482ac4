import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MailSink } from '../testing/mail-sink.ts';
import { type MailServer, startMailServer } from '../testing/start-mail-server.ts';
import {
  type AgentClient,
  accepted,
  type ShopperClient,
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
const follow = (method: 'GET' | 'POST', url: string, browser = 'en') =>
  server.app.inject({ method, url, headers: { 'accept-language': browser } });

/** The owner of another store asks for it: the letter that comes first, and where its link leads. */
async function askElsewhere(language = 'en') {
  const other = await server.addStore({ role: 'owner' });
  const agent = await server.agent(await server.signIn(other.email));
  accepted(await agent.emitWithAck('setWeeklyLetter', { on: true, language }));
  const asking = await arrived(1, other.email);
  return { other, agent, asking, confirm: linkIn(asking.text, 'confirm') };
}

/** Others' letters that are due at the same time have come: nothing more is on its way. */
async function probe(): Promise<void> {
  const at = now;
  const { other, confirm } = await askElsewhere();
  now = MONDAY - 1;
  await follow('POST', confirm);
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

/** A shopper asks, and has her answer two minutes later. */
async function converse(siteKey: string, agent: AgentClient): Promise<ShopperClient> {
  const shopper = await server.shopper((await server.openSession(siteKey)).token);
  const conversationId = v7();
  const named = () => ({ conversationId, clientId: v7() });
  accepted(await shopper.emitWithAck('startConversation', { conversationId }));
  accepted(await shopper.emitWithAck('sendMessage', { ...named(), text: 'canary, does it itch?' }));
  now += 120_000;
  accepted(await agent.emitWithAck('sendMessage', { ...named(), text: 'Not at all' }));
  return shopper;
}

test('60 on Monday at eight it comes once: figures beside the week before, and no shopper’s word', async () => {
  await converse(store.siteKey, owner);
  now = MONDAY;
  const letter = await arrived(2);
  expect(letter.head).toContain('Subject: Your week at Wool');
  expect(letter.head).toMatch(/List-Unsubscribe: <http:\/\/localhost:\d+\/mail\/weekly\/stop\//i);
  expect(letter.head).toMatch(/List-Unsubscribe-Post: List-Unsubscribe=One-Click/i);
  expect(letter.text).toContain('Conversations: 1 (the week before: 0)');
  expect(letter.text).toContain('First response, median: 2 minutes (the week before: –)');
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

const eur = (amount: number) => ({ amount, currency: 'EUR' });

/** What a purchase of 1,234.50 euros is told as. */
const CLAIM = {
  ...{ orderId: '1', number: '#1', total: eur(123_450), codes: [] },
  lines: [
    {
      ...{ ref: { platform: 'wool', productId: 'loom' }, name: 'Loom', options: [] },
      ...{ quantity: 1, unitPrice: eur(123_450) },
    },
  ],
};

test.each([
  {
    ...{ language: 'de', begin: MONDAY + 2 * WEEK, page: '<html lang="de" dir="ltr">' },
    ...{ title: 'Ihre Woche bei Wool', asked: 'jeden Montag um 8 Uhr' },
    ...{ question: 'Sollen die Zahlen der Woche in dieses Postfach kommen', done: 'Danke.' },
    figures: [
      'Die Woche von Wool, 14.–20. Dezember.',
      'Gespräche: 1 (Vorwoche: 0)',
      'Beantwortet: 1, verpasst: 0 (Vorwoche: 0, verpasst: 0)',
      'Erste Antwort, Median: 2 Minuten (Vorwoche: –)',
      'Mit Bestellung: 100\u00a0% (Vorwoche: –)',
      'Beeinflusst, nach Erstattungen, EUR: 1.234,50\u00a0€',
    ],
    ...{ ends: 'kommen nicht mehr', gone: 'Dieser Link gilt nicht mehr.' },
  },
  {
    ...{ language: 'ar', begin: MONDAY + 4 * WEEK, page: '<html lang="ar-u-nu-latn" dir="rtl">' },
    ...{ title: 'ملخص الأسبوع في Wool', asked: 'كل يوم اثنين في الثامنة' },
    ...{ question: 'هل تصل أرقام الأسبوع إلى هذا البريد', done: 'شكرًا.' },
    figures: [
      'أسبوع 28 ديسمبر 2026 – 3 يناير 2027 في Wool.',
      'المحادثات: 1 (الأسبوع الذي قبله: 0)',
      'تم الرد عليها: 1، فائتة: 0 (الأسبوع الذي قبله: 0، فائتة: 0)',
      'أول رد، الوسيط: دقيقتان (الأسبوع الذي قبله: –)',
      'أدت إلى طلب: 100\u200e%\u200e (الأسبوع الذي قبله: –)',
      'بتأثير المحادثة، بعد المبالغ المستردة، EUR: \u200f1,234.50\u00a0€',
    ],
    ...{ ends: 'لن تصل هذه الرسائل', gone: 'لم يعد هذا الرابط صالحًا.' },
  },
])(
  '60 asked for in the console’s language ($language), letters and pages are in it',
  async (said) => {
    now = said.begin;
    const { other, agent, asking, confirm } = await askElsewhere(said.language);
    expect(asking.text).toContain(said.asked);
    for (const part of [said.page, said.title]) expect(asking.html).toContain(part);
    const { body } = await follow('GET', confirm);
    for (const part of [said.page, said.question, other.email]) expect(body).toContain(part);
    expect((await follow('POST', confirm)).body).toContain(said.done);
    const shopper = await converse(other.siteKey, agent);
    accepted(await shopper.emitWithAck('reportOrder', { claim: CLAIM }));
    now = said.begin + WEEK;
    const letter = await arrived(2, other.email);
    for (const part of [said.page, said.title]) expect(letter.html).toContain(part);
    for (const figure of said.figures) expect(letter.text).toContain(figure);
    const stop = linkIn(letter.text, 'stop');
    expect((await follow('POST', stop)).body).toContain(said.ends);
    // Whose it was is not known any more: the browser says in which language to tell her.
    const over = await follow('GET', stop, `${said.language}-XX,en;q=0.5`);
    for (const part of [said.page, said.gone]) expect(over.body).toContain(part);
  },
);

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
