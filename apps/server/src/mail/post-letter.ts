import { type LetterRecord, letters, mailAddresses } from '@aisle/storage';
import type { House } from '../house.ts';
import { nextTry } from '../outgoing/retry-times.ts';
import type { Handing } from './mailer.ts';
import { writeLetter } from './write-letter.ts';

/** A node that says nothing for so long is gone, and another tries the letter. */
const HELD_MS = 60_000;

/** What came of a try; `unwritten`: it is we who cannot write it, as things stand. */
type Try = (Handing & { email: string }) | { came: 'unwritten'; problem: string };

/** Tries a letter once and writes down what came of it. `none`: there was nothing to send. */
export async function postLetter(
  house: House,
  letter: LetterRecord,
): Promise<Try['came'] | 'none'> {
  const { storage, clock } = house;
  const held = await storage.write((tx) => letters.holdLetter(tx, letter, clock() + HELD_MS));
  if (!held) return 'none';
  const tried = await tryLetter(house, letter);
  if (!tried) {
    await storage.write((tx) => letters.dropLetter(tx, letter));
    return 'none';
  }
  await note(house, letter, tried);
  const { conversationId } = letter;
  if (conversationId) house.rooms.tellWatchingAgents(conversationId, 'mail', { conversationId });
  return tried.came;
}

/** Writes it and hands it over; null: nobody needs it any more. */
async function tryLetter(house: House, letter: LetterRecord): Promise<Try | null> {
  try {
    const written = await writeLetter(house, letter);
    return written && { ...(await house.mailer.send(written)), email: written.to };
  } catch (err) {
    house.log.warn({ err, letterId: letter.letterId }, 'a letter could not be written');
    return { came: 'unwritten', problem: 'The letter could not be written.' };
  }
}

async function note({ storage, clock }: House, letter: LetterRecord, tried: Try): Promise<void> {
  const now = clock();
  const tries = letter.tries + 1;
  if (tried.came === 'taken') {
    const sent = { state: 'sent', tries, nextAt: null, settledAt: now, problem: null } as const;
    return storage.write((tx) => letters.noteLetter(tx, letter, sent));
  }
  const { came, problem } = tried;
  const nextAt = came === 'refused' ? null : nextTry({ since: letter.at, tries, now });
  const state = came === 'refused' ? 'bounced' : nextAt === null ? 'failed' : 'waiting';
  const ended = nextAt === null ? { settledAt: now } : {};
  await storage.write(async (tx) => {
    await letters.noteLetter(tx, letter, { state, tries, nextAt, problem, ...ended });
    if (tried.came === 'refused') {
      const { email } = tried;
      await mailAddresses.endAddress(tx, { ...letter, email, at: now, because: 'bounced' });
    }
  });
}
