import { shoppers } from '@aisle/storage';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MailSink, Received } from '../testing/mail-sink.ts';
import { type MailStage, setMailStage } from '../testing/mail-stage.ts';
import { type MailServer, startMailServer } from '../testing/start-mail-server.ts';
import {
  type AgentClient,
  accepted,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';

const MINUTE = 60_000;
const RULES = { minutes: 30, noticeHours: 1, daysAhead: 1, atOnce: 1 };
/** Noon in UTC is one in the night in Auckland, and its day the next. */
const NOON = Date.UTC(2027, 2, 1, 12);

let now = NOON;
let sink: MailSink;
let server: TestServer;
let store: TestStore;
let mia: AgentClient;
let end: MailServer['end'];

beforeAll(async () => {
  ({ sink, server, store, owner: mia, end } = await startMailServer(() => now));
  accepted(await mia.emitWithAck('saveCallBackRules', { rules: RULES }));
});
afterAll(() => end());

/** A shopper with an address that is hers, her own clock and language. */
async function guest(locale: string, timeZone: string): Promise<MailStage> {
  const stage = await setMailStage(server, sink, store, mia);
  await stage.verified();
  const told = { ...{ storeId: store.storeId, shopperId: stage.shopperId }, locale, timeZone };
  await server.storage.write((tx) => shoppers.touchShopper(tx, { ...told, at: now }));
  return stage;
}

const asks = async ({ shopper, conversationId }: MailStage, which = 0) => {
  const { times } = accepted(await shopper.emitWithAck('fetchCallBackTimes', {}));
  const [at, followUpId] = [times[which] ?? 0, v7()];
  const wish = { conversationId, clientId: followUpId, way: 'phone' as const, at };
  accepted(await shopper.emitWithAck('requestCallBack', { ...wish, phone: '+49 171 5551234' }));
  return { at, followUpId };
};
const answer = async (
  { conversationId }: MailStage,
  named: { followUpId: string; result: 'confirmed' | 'declined'; seen?: number },
) => mia.emitWithAck('answerCallBack', { conversationId, clientId: v7(), ...named });

/** The lines of the calendar file that came with a letter. */
const calendarIn = ({ raw }: Received): string[] => {
  const part = raw.split(/\r\n--/).find((one) => one.includes('Content-Type: text/calendar'));
  const [head = '', body = ''] = (part ?? '').split('\r\n\r\n');
  const text = /base64/i.test(head) ? Buffer.from(body, 'base64').toString('utf8') : body;
  return [head.replace(/\r\n\s+/g, ' '), ...text.split('\r\n')];
};
const lineOf = (letter: Received, name: string): string =>
  calendarIn(letter).find((line) => line.startsWith(`${name}:`)) ?? '';

test('57 a confirmed call comes by e-mail in her language and by her clock, with a file for her calendar', async () => {
  const stage = await guest('de-DE', 'Pacific/Auckland');
  const { followUpId } = await asks(stage);
  await stage.goes();
  accepted(await answer(stage, { followUpId, result: 'confirmed' }));
  now += 3 * MINUTE;
  const letter = await stage.arrived(2);
  expect(letter.text).toContain('Ihr Rückruf ist bestätigt: Dienstag, 2. März 2027 um 02:00');
  expect(letter.head).toMatch(/From: "?Mia \(Wool\)"? <chat@shop\.example>/);
  const [head] = calendarIn(letter);
  expect(head).toMatch(/text\/calendar; charset=utf-8; method=PUBLISH/);
  expect(head).toContain('attachment; filename=appointment.ics');
  expect(calendarIn(letter)).toEqual(
    expect.arrayContaining([
      ...['METHOD:PUBLISH', `UID:${followUpId}`, 'DTSTART:20270301T130000Z'],
      ...['DTEND:20270301T133000Z', 'SUMMARY:Termin mit Wool'],
      'ORGANIZER:mailto:chat@shop.example',
    ]),
  );
  // Her number is her own affair.
  expect(letter.text).not.toContain('5551234');
});

test('57 one that was moved moves in her calendar, and one that was called off leaves it', async () => {
  const stage = await guest('en-GB', 'UTC');
  const first = await asks(stage, 1);
  accepted(await answer(stage, { followUpId: first.followUpId, result: 'confirmed' }));
  // She chooses another time herself, and is confirmed once she has gone.
  const second = await asks(stage, 2);
  await stage.goes();
  accepted(await answer(stage, { followUpId: second.followUpId, result: 'confirmed' }));
  now += 3 * MINUTE;
  const moved = await stage.arrived(2);
  expect(lineOf(moved, 'UID')).toBe(`UID:${first.followUpId}`);
  expect(lineOf(moved, 'DTSTART')).toContain(
    new Date(second.at).toISOString().slice(0, 16).replace(/[-:]/g, ''),
  );

  // Confirmed is confirmed: a no that has not seen it does nothing.
  const no = { followUpId: second.followUpId, result: 'declined' as const };
  expect(await answer(stage, no)).toMatchObject({ error: { code: 'stale' } });
  expect(await answer(stage, { ...no, seen: 1 })).toMatchObject({ error: { code: 'stale' } });
  accepted(await answer(stage, { ...no, seen: 2 }));
  now += 3 * MINUTE;
  const over = await stage.arrived(3);
  expect(over.text).toContain('This time does not work for us: Monday, 1 March 2027 at 15:00 UTC');
  expect(calendarIn(over)).toEqual(
    expect.arrayContaining([...['METHOD:CANCEL', 'STATUS:CANCELLED', `UID:${first.followUpId}`]]),
  );
  const sequence = (letter: Received) => Number(lineOf(letter, 'SEQUENCE').split(':')[1]);
  expect(sequence(over)).toBeGreaterThan(sequence(moved));
});

test('57 a no to what never stood brings no file; a clock and a language that are none, English and UTC', async () => {
  const stage = await guest('!', 'Moon/Crater');
  const { followUpId } = await asks(stage);
  await stage.goes();
  accepted(await answer(stage, { followUpId, result: 'declined' }));
  now += 3 * MINUTE;
  const letter = await stage.arrived(2);
  expect(letter.text).toMatch(/This time does not work for us: Monday, March 1, 2027 .*UTC/);
  expect(letter.raw).not.toContain('text/calendar');
});

test('57 other times that are offered come by e-mail, by her own clock', async () => {
  const stage = await guest('de-DE', 'Europe/Berlin');
  const { followUpId } = await asks(stage);
  await stage.goes();
  const { conversationId } = stage;
  const times = [Date.UTC(2027, 2, 8, 9), Date.UTC(2027, 2, 9, 10)];
  const offer = { conversationId, clientId: v7(), followUpId, times };
  accepted(await mia.emitWithAck('proposeCallBackTimes', offer));
  now += 3 * MINUTE;
  const { text, raw } = await stage.arrived(2);
  expect(text).toContain('Wählen Sie im Chat eine davon:');
  expect(text).toMatch(/8\. März 2027 um 10:00 MEZ\r?\nDienstag, 9\. März 2027 um 11:00 MEZ/);
  expect(raw).not.toContain('text/calendar');
});
