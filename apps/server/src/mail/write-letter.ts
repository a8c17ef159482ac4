import {
  conversations,
  type LetterRecord,
  letters,
  type MailAddressRecord,
  mailAddresses,
  type Store,
  shoppers,
  stores,
} from '@aisle/storage';
import { makeResumeLink } from '../guides/create-resume-link.ts';
import { isTimeZone } from '../hours/is-time-zone.ts';
import type { House } from '../house.ts';
import { answerLines } from './answer-lines.ts';
import { isMailed } from './describe-address.ts';
import { type Line, pageOf, textOf } from './draw-letter.ts';
import type { MailAction } from './mail-tokens.ts';
import type { Letter } from './mailer.ts';
import { ratingLines } from './rating-lines.ts';
import { readLocale } from './read-locale.ts';
import { transcriptLines } from './transcript-lines.ts';
import { type LetterWords, wordsIn } from './words/words.ts';

/** For so long the way back into the chat holds, for whoever takes it first. */
const RESUME_MS = 7 * 24 * 3_600_000;

/** What every letter to her needs. */
export type Writing = {
  house: House;
  letter: LetterRecord;
  left: MailAddressRecord;
  store: Store;
  words: LetterWords;
  locale: string;
  timeZone: string;
};

/** The letter as it is now; null: nobody needs it any more. */
export async function writeLetter(house: House, letter: LetterRecord): Promise<Letter | null> {
  const { read } = house.storage;
  const { storeId, shopperId } = letter;
  const [left, store, shopper] = await Promise.all([
    mailAddresses.findAddress(read, letter),
    stores.findStore(read, storeId),
    shoppers.findShopper(read, storeId, shopperId),
  ]);
  if (!left || !store) return null;
  const locale = readLocale(shopper?.locale);
  const told = shopper?.timeZone ?? 'UTC';
  const timeZone = isTimeZone(told) ? told : 'UTC';
  const writing = { house, letter, left, store, locale, timeZone, words: wordsIn(locale) };
  if (letter.kind === 'code') return writeCode(writing);
  if (letter.kind === 'rating') return writeRating(writing);
  return letter.kind === 'answers' ? writeAnswers(writing) : writeTranscript(writing);
}

async function writeCode(writing: Writing): Promise<Letter | null> {
  const { house, letter, left, store, words } = writing;
  const { storeId, shopperId, letterId } = letter;
  const { email } = left;
  const asked = { storeId, shopperId, letterId, addressHash: house.mailTokens.hashOf(email) };
  const at = await mailAddresses.findCode(house.storage.read, asked);
  if (at === null || left.verifiedAt !== null) return null;
  const code = house.mailTokens.codeOf({ storeId, shopperId, email, at });
  const lines: Line[] = [
    { kind: 'words', text: words.hello },
    { kind: 'words', text: words.code(store.name) },
    { kind: 'code', text: code },
    { kind: 'words', text: words.orConfirm },
    { kind: 'link', text: words.confirm, url: linkOf(writing, 'confirm') },
    { kind: 'small', text: words.notYou },
  ];
  return {
    ...drawn(writing, lines, words.codeSubject(store.name)),
    fromName: store.name,
    headers: { 'auto-submitted': 'auto-generated' },
  };
}

async function writeAnswers(writing: Writing): Promise<Letter | null> {
  const { house, letter, left, store, words } = writing;
  const { storeId, conversationId } = letter;
  if (!isMailed(left) || !conversationId) return null;
  const { read } = house.storage;
  const found = await conversations.findConversation(read, storeId, conversationId);
  // She has been back before it left.
  if (!found || found.receipts.shopper.seen >= Math.max(...letter.seqs)) return null;
  const {
    lines: said,
    agent,
    appointments,
  } = await answerLines(writing, found.receipts.shopper.seen);
  const back = await wayBack(writing);
  const replyTo = house.replyAddress?.of(conversationId);
  const lines: Line[] = [
    ...(replyTo ? [{ kind: 'small' as const, text: `— ${words.replyAbove} —` }] : []),
    { kind: 'words', text: words.hello },
    ...said,
    ...(back ? [{ kind: 'link' as const, text: words.open, url: back }] : []),
    { kind: 'small', text: words.why(store.name) },
    { kind: 'link', text: words.stop, url: linkOf(writing, 'stop') },
  ];
  const host = new URL(house.publicUrl()).hostname;
  const earlier = await letters.lettersOf(read, { storeId, conversationId, limit: 8 });
  const before = earlier.filter(({ letterId }) => letterId < letter.letterId).reverse();
  return {
    ...drawn(writing, lines, words.subject(store.name)),
    fromName: agent ? `${agent} (${store.name})` : store.name,
    appointments,
    // One thread for one conversation, whatever comes in between.
    references: [conversationId, ...before.map(({ letterId }) => letterId)].map(
      (name) => `<${name}@${host}>`,
    ),
    ...(replyTo && { replyTo }),
    headers: stoppable(writing),
  };
}

async function writeRating(writing: Writing): Promise<Letter | null> {
  const { left, store, words } = writing;
  if (!isMailed(left)) return null;
  const asked = await ratingLines(writing);
  if (asked.length === 0) return null;
  const lines: Line[] = [
    { kind: 'words', text: words.hello },
    ...asked,
    { kind: 'small', text: words.why(store.name) },
    { kind: 'link', text: words.stop, url: linkOf(writing, 'stop') },
  ];
  return {
    ...drawn(writing, lines, words.subject(store.name)),
    ...{ fromName: store.name, headers: stoppable(writing) },
  };
}

async function writeTranscript(writing: Writing): Promise<Letter | null> {
  const { letter, left, store, words } = writing;
  if (!isMailed(left) || !letter.conversationId) return null;
  const said = await transcriptLines(writing);
  if (said.length === 0) return null;
  const lines: Line[] = [
    { kind: 'words', text: words.hello },
    { kind: 'words', text: words.transcript(store.name) },
    ...said,
  ];
  return {
    ...drawn(writing, lines, words.subject(store.name)),
    fromName: store.name,
    headers: { 'auto-submitted': 'auto-generated' },
  };
}

const linkOf = ({ house, left }: Writing, action: MailAction): string =>
  `${house.publicUrl()}/mail/${action}/${house.mailTokens.linkOf(action, left)}`;

/** A mail program offers to stop them, and an absence does not answer. */
const stoppable = (writing: Writing) => ({
  'list-unsubscribe': `<${linkOf(writing, 'stop')}>`,
  'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
  'x-auto-response-suppress': 'OOF, AutoReply',
});

const drawn = (
  { house, letter, left, words, locale }: Writing,
  lines: Line[],
  subject: string,
) => ({
  to: left.email,
  subject,
  text: textOf(lines),
  html: pageOf(lines, { title: subject, dir: words.dir, locale }),
  messageId: `<${letter.letterId}@${new URL(house.publicUrl()).hostname}>`,
});

/** The page she was on, with a secret that opens the conversation there; null: the store has none. */
async function wayBack({ house, letter, left, store }: Writing): Promise<string | null> {
  const page = left.page ?? store.allowedOrigins.find((origin) => !origin.includes('*'));
  const url = page === undefined ? null : URL.parse(page);
  if (!url) return null;
  const { token } = await makeResumeLink(house, letter, RESUME_MS);
  url.hash = `aisle=${token}`;
  return url.href;
}
