import { type LetterRecord, letters, mailAddresses } from '@aisle/storage';
import type { House } from '../house.ts';
import { nextTry } from '../outgoing/retry-times.ts';
import type { Handing } from './mailer.ts';
import { writeLetter } from './write-letter.ts';

/** A node that says nothing for so long is gone, and another tries the letter. */
const HELD_MS = 60_000;

/** Tries a letter once and writes down what came of it. `none`: there was nothing to send. */
export async function postLetter(
  house: House,
  letter: LetterRecord,
): Promise<Handing['came'] | 'none'> {
  const { storage, mailer, clock } = house;
  const held = await storage.write((tx) => letters.holdLetter(tx, letter, clock() + HELD_MS));
  if (!held) return 'none';
  const written = await writeLetter(house, letter);
  if (!written) {
    await storage.write((tx) => letters.dropLetter(tx, letter));
    return 'none';
  }
  const handing = await mailer.send(written);
  await note(house, letter, written.to, handing);
  const { conversationId } = letter;
  if (conversationId) house.rooms.tellWatchingAgents(conversationId, 'mail', { conversationId });
  return handing.came;
}

async function note(
  { storage, clock }: House,
  letter: LetterRecord,
  email: string,
  handing: Handing,
): Promise<void> {
  const now = clock();
  const tries = letter.tries + 1;
  if (handing.came === 'taken') {
    const sent = { state: 'sent', tries, nextAt: null, settledAt: now, problem: null } as const;
    return storage.write((tx) => letters.noteLetter(tx, letter, sent));
  }
  const { came, problem } = handing;
  const nextAt = came === 'later' ? nextTry({ since: letter.at, tries, now }) : null;
  const state = came === 'refused' ? 'bounced' : nextAt === null ? 'failed' : 'waiting';
  const ended = nextAt === null ? { settledAt: now } : {};
  await storage.write(async (tx) => {
    await letters.noteLetter(tx, letter, { state, tries, nextAt, problem, ...ended });
    if (state === 'bounced')
      await mailAddresses.endAddress(tx, { ...letter, email, at: now, because: 'bounced' });
  });
}
