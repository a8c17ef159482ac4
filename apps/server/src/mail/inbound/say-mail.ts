import { type Content, LIMITS, ok, type Result } from '@aisle/protocol';
import { conversations, entries } from '@aisle/storage';
import { sendAttachment } from '../../attachments/send-attachment.ts';
import { takeInFile } from '../../attachments/take-in-file.ts';
import { announceStored, appendEntry } from '../../conversations/append-entry.ts';
import { nameAfter } from '../../conversations/name-after.ts';
import type { House, ShopperCaller } from '../../house.ts';
import { requestLine } from '../../request-line.ts';
import { cleanWords } from './clean-words.ts';
import { noteInHouse } from './note-mail.ts';
import type { MailIn } from './take-mail.ts';
import { MOST_CHARACTERS } from './visible-words.ts';

/** Files of one mail. */
const MOST_FILES = 5;

type Said = Result<{ came: 'said' }>;

/** Her own words, into the chat: as she would have written them there, and said to be a mail's. */
export async function sayMail(house: House, came: MailIn): Promise<Said> {
  const caller = callerOf(came);
  const { conversationId, key, words } = came;
  const parts = cleanWords(words, LIMITS.messageLength);
  const shut = await openAgain(house, came);
  if (!shut.ok) return shut;
  for (const [index, text] of parts.entries()) {
    const clientId = nameAfter(conversationId, key, 'part', index);
    const content: Content = { kind: 'message', text, via: 'mail' };
    const stored = await appendEntry(house, caller, { conversationId, clientId, content });
    if (!stored.ok) return stored;
  }
  const problems = await sendFiles(house, caller, came);
  if (words.length >= MOST_CHARACTERS)
    problems.push(`her words: only the first ${MOST_CHARACTERS} characters are taken`);
  if (problems.length === 0) return ok({ came: 'said' });
  const told = `Of her mail this could not be taken:\n${problems.join('\n')}`;
  return noteInHouse(house, came, 'said', told);
}

/** Asks as she would, from no browser. */
const callerOf = ({ storeId, shopperId }: MailIn): ShopperCaller => ({
  kind: 'shopper',
  ...{ storeId, shopperId, customerId: undefined },
  // No network address is hers: what is counted by it is counted by her.
  address: `mail:${shopperId}`,
  conversations: new Set(),
  line: requestLine(),
});

/** A closed conversation opens for what is new, and not for a mail that was here before. */
async function openAgain(house: House, came: MailIn): Promise<Result<null>> {
  const { storage } = house;
  const { storeId, conversationId, key } = came;
  const found = await conversations.findConversation(storage.read, storeId, conversationId);
  if (found?.status !== 'closed') return ok(null);
  const author = { kind: 'system' } as const;
  const clientId = nameAfter(conversationId, key, 'reopened');
  const asked = { storeId, conversationId, clientId, author };
  if (await entries.findNamed(storage.read, asked)) return ok(null);
  const stored = await storage.append({ ...asked, content: { kind: 'reopened' } });
  if (!stored.ok) return stored;
  if (!stored.value.repeated) announceStored(house, storeId, stored.value);
  return ok(null);
}

/** Takes files in as it does those she sends from the widget. Answers which were refused, and why. */
async function sendFiles(
  house: House,
  caller: ShopperCaller,
  { conversationId, key, mail }: MailIn,
): Promise<string[]> {
  const taken = mail.files.slice(0, MOST_FILES);
  const problems = mail.files
    .slice(MOST_FILES)
    .map(({ name }) => problemWith(name, `only ${MOST_FILES} files of a mail are taken`));
  for (const [index, { name, data }] of taken.entries()) {
    const attachmentId = nameAfter(conversationId, key, 'file', index);
    const clientId = nameAfter(conversationId, key, 'sent file', index);
    const kept = await takeInFile(house, caller, { attachmentId, name }, data);
    const sent = kept.ok
      ? await sendAttachment(house, caller, { conversationId, clientId, attachmentId })
      : kept;
    if (!sent.ok) problems.push(problemWith(name, sent.error.message));
  }
  return problems;
}

const problemWith = (name: string, why: string): string =>
  `${name.slice(0, 120) || 'a file without a name'}: ${why}`;
