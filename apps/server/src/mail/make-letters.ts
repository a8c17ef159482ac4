import { type Content, DESK_LIMITS, type Entry, isAwaited, isSaid } from '@aisle/protocol';
import {
  conversations,
  type DueConversation,
  entries,
  letters,
  mailAddresses,
  ratings,
} from '@aisle/storage';
import { v7 } from 'uuid';
import type { House } from '../house.ts';
import { dueFor } from '../ratings/due-for.ts';
import { isMailed } from './describe-address.ts';

/** Who is there now is looked for again after so long. */
const AGAIN_MS = 2 * 60_000;
const AT_ONCE = 50;
/** How it was is asked so long after the answer was mailed. */
const RATE_AFTER_MS = 60 * 60_000;

/** Puts a letter into the outbox for every shopper who has gone and has answers she has not seen. */
export async function makeLetters(house: House): Promise<void> {
  const { storage, clock, log } = house;
  const now = clock();
  for (const due of await letters.dueConversations(storage.read, { now, limit: AT_ONCE }))
    await makeLetter(house, due, now).catch((err: unknown) =>
      log.warn({ err, conversationId: due.conversationId }, 'no letter could be made'),
    );
}

async function makeLetter(house: House, due: DueConversation, now: number): Promise<void> {
  const { storage, presence } = house;
  const { storeId, shopperId, conversationId } = due;
  const later = (until: number | null) => storage.write((tx) => letters.putOff(tx, due, until));
  // She sees it where she is.
  if (presence.isOnline(shopperId)) return void (await later(now + AGAIN_MS));
  if (!isMailed(await mailAddresses.findAddress(storage.read, due)))
    return void (await later(null));
  const limit = DESK_LIMITS.pageEntries;
  const earlier = await letters.lettersOf(storage.read, { storeId, conversationId, limit });
  const told = Math.max(due.shopperSeen, ...earlier.flatMap(({ seqs }) => seqs));
  const asked = { storeId, conversationId, after: told, limit };
  const page = await entries.fetchEntries(storage.read, asked);
  const seqs = (page?.entries ?? []).filter(isAnswer).map(({ seq }) => seq);
  const last = page?.entries.at(-1)?.seq;
  const more = page && last !== undefined && last < page.head;
  const next = more ? now : seqs.length > 0 ? now + RATE_AFTER_MS : null;
  const rates = next === null && told > due.shopperSeen ? await ratingOf(house, due) : null;
  await storage.write(async (tx) => {
    // What came between is found at the next look, with its own quiet.
    if (!(await letters.putOff(tx, due, next)) || (seqs.length === 0 && !rates)) return;
    if (rates && !(await ratings.askRating(tx, rates))) return;
    const letter = { letterId: v7(), storeId, shopperId, conversationId, seqs, at: now };
    await letters.addLetter(tx, { ...letter, kind: rates ? 'rating' : 'answers' });
  });
}

/** What she is to be asked of a conversation that has ended; null: nothing, or it goes on. */
async function ratingOf(house: House, { storeId, shopperId, conversationId }: DueConversation) {
  const { read } = house.storage;
  const conversation = await conversations.findConversation(read, storeId, conversationId);
  if (conversation?.status !== 'closed') return null;
  const found = await ratings.findRating(read, { storeId, conversationId });
  return dueFor(house, { storeId, shopperId, conversationId }, found);
}

const ANSWERS: ReadonlySet<string> = new Set([
  ...['return_answered', 'call_back_answered', 'call_back_proposed'],
]);

/** What a person of the store has said to her, or what she asked to be told of (rules 65 and 66). */
export const isAnswer = ({ author, content }: Entry): boolean =>
  isAwaited(content) || (author.kind === 'agent' && isTold(content));

const isTold = (content: Content): boolean => isSaid(content) || ANSWERS.has(content.kind);
