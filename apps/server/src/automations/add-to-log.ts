import type { Attachment, AutomationStep, StepHindrance } from '@aisle/protocol';
import { type AutomationRunRecord, conversations } from '@aisle/storage';
import { announceStored } from '../conversations/append-entry.ts';
import { nameAfter } from '../conversations/name-after.ts';
import type { House } from '../house.ts';

/** What came of an action: whom or what it was about, and why it was left out where it was. */
export type Came = Omit<AutomationStep, 'kind'>;

export const done = (about = ''): Came => ({ about, outcome: 'done' });
export const already = (about = ''): Came => ({ about, outcome: 'already' });
export const leftOut = (outcome: StepHindrance, about = ''): Came => ({ about, outcome });

export const GONE = leftOut('conversation_gone');

const SYSTEM = { kind: 'system' } as const;

/**
 * Adds to the log what a rule does there, under a name made of run and place: a second time adds
 * nothing. Answers why it could not; null: it is there.
 */
export async function add(
  house: House,
  { storeId, conversationId, automationId, eventKey, name: rule }: AutomationRunRecord,
  content:
    | { kind: 'message'; text: string }
    | Attachment
    | { kind: 'closed' }
    | { kind: 'assigned'; agentId: string | null; teamId?: string },
  ...place: (string | number)[]
): Promise<StepHindrance | null> {
  const clientId = nameAfter(conversationId, automationId, eventKey, ...place);
  const stored = await house.storage.append({
    ...{ storeId, conversationId, clientId, author: SYSTEM, content: { ...content, rule } },
  });
  if (!stored.ok)
    return stored.error.code === 'closed' ? 'conversation_closed' : 'conversation_gone';
  if (!stored.value.repeated) announceStored(house, storeId, stored.value);
  return null;
}

/** The conversation of a run as it stands now; null: it is gone. */
export const findIt = (
  { storage }: House,
  { storeId, conversationId }: Pick<AutomationRunRecord, 'storeId' | 'conversationId'>,
) => conversations.findConversation(storage.read, storeId, conversationId);
