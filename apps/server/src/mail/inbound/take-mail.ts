import { createHash } from 'node:crypto';
import { ok, type Result } from '@aisle/protocol';
import { conversations, erasure, mailAddresses } from '@aisle/storage';
import type { House } from '../../house.ts';
import type { ShopperAtStore } from '../../shoppers/presence.ts';
import { noteMail } from './note-mail.ts';
import { noteReport } from './note-report.ts';
import { type ReadMail, readMail } from './read-mail.ts';
import { sayMail } from './say-mail.ts';
import { visibleWords } from './visible-words.ts';

/**
 * What became of a mail. `said`: her words in the chat; `noted`: for the agents, because it came from
 * another address; `bounced`: it tells that a letter did not arrive; `ignored`: a machine's, or empty;
 * `unknown`: no conversation of ours; `unreadable`: no mail.
 */
export type MailCame = 'said' | 'noted' | 'bounced' | 'ignored' | 'unknown' | 'unreadable';

/** A mail for one conversation, with what names its parts in every try. */
export type MailIn = {
  storeId: string;
  shopperId: string;
  conversationId: string;
  mail: ReadMail;
  words: string;
  /** The same for the same mail, however often it comes in. */
  key: string;
};

/**
 * Takes a mail in, from wherever it came (rule 53). Nothing is ever mailed in answer. A refusal means:
 * bring it again later; everything else is done with, and doing it twice does it once.
 */
export async function takeMail(house: House, raw: Buffer): Promise<Result<{ came: MailCame }>> {
  const { replyAddress, storage, limits, log } = house;
  const mail = await readMail(raw).catch((err: unknown) => {
    log.warn({ err }, 'a mail could not be read');
    return null;
  });
  if (!mail || !replyAddress) return ok({ came: 'unreadable' });
  const conversationId = replyAddress.read(mail.to);
  const whose =
    conversationId && (await conversations.whoseConversation(storage.read, conversationId));
  if (!whose || (await isGone(house, whose))) return ok({ came: 'unknown' });
  const words = visibleWords(mail.text, replyAddress.start);
  const key = mail.messageId ?? createHash('sha256').update(raw).digest('hex');
  const came: MailIn = { ...whose, conversationId, mail, words, key };
  if (mail.report) return ok({ came: await noteReport(house, came, mail.report) });
  if (mail.automatic || (words === '' && mail.files.length === 0)) return ok({ came: 'ignored' });
  const tooOften = await limits.take('mailIn', conversationId);
  if (tooOften) return { ok: false, error: tooOften };
  const left = await mailAddresses.findAddress(storage.read, whose);
  const hers = left !== null && left.verifiedAt !== null && left.email === mail.from;
  if (!hers) return noteMail(house, came);
  return sayMail(house, came);
}

/** Who was forgotten is not remembered by an answer to an old letter. */
const isGone = ({ storage }: House, { storeId, shopperId }: ShopperAtStore): Promise<boolean> =>
  erasure.isErased(storage.read, storeId, shopperId);
