import { firstHole, LIMITS, ok, replyText, type StepHindrance, valuesFor } from '@aisle/protocol';
import {
  type AutomationRunRecord,
  agents,
  attachments,
  replyPictures,
  savedReplies,
  stores,
} from '@aisle/storage';
import { describe } from '../attachments/take-in-file.ts';
import { nameAfter } from '../conversations/name-after.ts';
import type { House } from '../house.ts';
import { copyPicture } from '../saved-replies/reply-pictures.ts';
import { describeShopper } from '../shoppers/describe-shopper.ts';
import { add, type Came, done, findIt, GONE, leftOut } from './add-to-log.ts';

/**
 * Says what a saved reply of everyone's says, filled as it is for an agent: the agent of its words is
 * whoever has the conversation. One that is gone, or has a place nothing is known for, is not said.
 * Its pictures follow the words, and come alone where there are none.
 */
export async function sendReply(
  house: House,
  run: AutomationRunRecord,
  replyId: string,
  index: number,
): Promise<Came> {
  const { read } = house.storage;
  const { storeId } = run;
  const reply = await savedReplies.findShared(read, { storeId, replyId });
  if (!reply) return leftOut('reply_gone');
  const found = await findIt(house, run);
  if (!found) return GONE;
  const [shopper, agent, store] = await Promise.all([
    describeShopper(house, storeId, found.shopperId),
    found.assignedTo === null ? null : agents.findAgent(read, storeId, found.assignedTo),
    stores.findStore(read, storeId),
  ]);
  const values = valuesFor({ agent: agent?.name, store: store?.name ?? '', shopper });
  const text = replyText(reply.texts, values, shopper?.locale).trim();
  const hole = firstHole(text);
  if (hole) return { ...leftOut('reply_hole', reply.title), hole: hole.name };
  const ofStore = { storeId, agentId: NOBODY };
  const pictures = (await replyPictures.picturesOf(read, ofStore)).get(replyId) ?? [];
  if (text === '' && pictures.length === 0) return leftOut('reply_empty', reply.title);
  if (text.length > LIMITS.messageLength) return leftOut('reply_too_long', reply.title);
  const unsaid = text === '' ? null : await add(house, run, { kind: 'message', text }, index);
  if (unsaid) return leftOut(unsaid, reply.title);
  for (const { pictureId } of pictures) {
    const problem = await sendPicture(house, run, { replyId, pictureId }, index);
    if (problem) return leftOut(problem, reply.title);
  }
  return done(reply.title);
}

/** Everyone's replies are no agent's own. */
const NOBODY = '';

/** Sends a copy of a picture, named by run and place: doing it again is doing it once. */
async function sendPicture(
  house: House,
  run: AutomationRunRecord,
  { replyId, pictureId }: { replyId: string; pictureId: string },
  index: number,
): Promise<StepHindrance | null> {
  const { storage } = house;
  const { storeId, conversationId, automationId, eventKey } = run;
  const attachmentId = nameAfter(conversationId, automationId, eventKey, index, pictureId, 'copy');
  const as = { storeId, uploaderKind: 'system', uploaderId: automationId, attachmentId } as const;
  const before = await attachments.findUploaded(storage.read, as);
  const asked = { storeId, agentId: NOBODY, replyId, pictureId };
  const picture = before ? null : await replyPictures.findPicture(storage.read, asked);
  const copied = before ? ok(describe(before)) : picture && (await copyPicture(house, as, picture));
  if (!copied?.ok) return 'reply_picture_gone';
  const clientId = nameAfter(conversationId, automationId, eventKey, index, pictureId);
  await storage.write((tx) =>
    attachments.tieAttachment(tx, { storeId, attachmentId, conversationId, clientId }),
  );
  return add(house, run, { kind: 'attachment', ...copied.value }, index, pictureId);
}
