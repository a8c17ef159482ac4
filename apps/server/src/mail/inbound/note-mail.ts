import { LIMITS, ok, type Result, refuse } from '@aisle/protocol';
import { conversations, privateNotes } from '@aisle/storage';
import { nameAfter } from '../../conversations/name-after.ts';
import { tellHandling } from '../../handling/tell-handling.ts';
import type { House } from '../../house.ts';
import { cleanWords } from './clean-words.ts';
import type { MailIn } from './take-mail.ts';

/** Who writes notes in the house's name. */
const HOUSE = '';

/** It may be anybody's: the agents read it, and she does not find words in her mouth. */
export async function noteMail(house: House, came: MailIn): Promise<Result<{ came: 'noted' }>> {
  const { from, files } = came.mail;
  const head = `A mail from another address, ${from}. Whether it is hers, nobody knows.`;
  const left = files.length > 0 ? `\n\n(${files.length} files were left out.)` : '';
  return noteInHouse(house, came, 'noted', `${head}\n\n${came.words}${left}`);
}

/** A private note without an author, which calls whoever has answered here. */
export async function noteInHouse<Came>(
  house: House,
  { storeId, conversationId, key }: MailIn,
  came: Came,
  text: string,
): Promise<Result<{ came: Came }>> {
  const { storage, clock } = house;
  const faces = await conversations.agentsOf(storage.read, storeId, conversationId);
  const note = {
    ...{ storeId, conversationId, agentId: HOUSE, at: clock() },
    clientId: nameAfter(conversationId, key, 'note'),
    text: cleanWords(text, LIMITS.messageLength)[0] ?? '',
    mentions: faces.map(({ agentId }) => agentId),
  };
  const stored = await storage.write((tx) => privateNotes.addPrivateNote(tx, note));
  if (!stored) return refuse('not_found', 'no such conversation');
  const change = note.mentions.length > 0 ? 'counts' : 'row';
  if (!stored.repeated) tellHandling(house, storeId, conversationId, change);
  return ok({ came });
}
