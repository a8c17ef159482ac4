import { type LetterRecord, letters, mailAddresses } from '@aisle/storage';
import type { House } from '../../house.ts';
import type { Report } from './read-mail.ts';
import type { MailIn } from './take-mail.ts';

const LOOKED_AT = 50;

/** A letter came back: the agent sees it at her answer, and an address that is none ends. */
export async function noteReport(
  house: House,
  { storeId, shopperId, conversationId }: MailIn,
  { failed, status, of }: Report,
): Promise<'bounced' | 'ignored'> {
  if (!failed) return 'ignored';
  const { storage, clock } = house;
  const asked = { storeId, conversationId, limit: LOOKED_AT };
  const sent = (await letters.lettersOf(storage.read, asked)).filter(
    ({ state }: LetterRecord) => state === 'sent',
  );
  const letter = of ? sent.find(({ letterId }) => of.includes(letterId)) : sent[0];
  if (!letter) return 'ignored';
  const now = clock();
  const problem = `It came back${status ? ` (${status})` : ''}.`;
  const left = await mailAddresses.findAddress(storage.read, { storeId, shopperId });
  await storage.write(async (tx) => {
    await letters.noteLetter(tx, letter, { state: 'bounced', settledAt: now, problem });
    // A full mailbox may be emptied; one that does not exist is not mailed again.
    if (left && status?.startsWith('5.1.'))
      await mailAddresses.endAddress(tx, { ...left, at: now, because: 'bounced' });
  });
  house.rooms.tellWatchingAgents(conversationId, 'mail', { conversationId });
  return 'bounced';
}
