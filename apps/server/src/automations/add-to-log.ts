import { type AutomationRunRecord, conversations } from '@aisle/storage';
import { announceStored } from '../conversations/append-entry.ts';
import { nameAfter } from '../conversations/name-after.ts';
import type { House } from '../house.ts';

/** What came of an action: done, in words, or why it was left out. */
export type Came = { words: string; problem?: string };

export const GONE: Came = { words: '', problem: 'The conversation is not there any more.' };

const SYSTEM = { kind: 'system' } as const;

/**
 * Adds to the log what a rule does there, under a name made of run and place: a second time adds
 * nothing. Answers why it could not, as a sentence; null: it is there.
 */
export async function add(
  house: House,
  { storeId, conversationId, automationId, eventKey, name: rule }: AutomationRunRecord,
  content:
    | { kind: 'message'; text: string }
    | { kind: 'closed' }
    | { kind: 'assigned'; agentId: string | null; teamId?: string },
  index: number,
): Promise<string | null> {
  const clientId = nameAfter(conversationId, automationId, eventKey, index);
  const stored = await house.storage.append({
    ...{ storeId, conversationId, clientId, author: SYSTEM, content: { ...content, rule } },
  });
  if (!stored.ok)
    return stored.error.code === 'closed'
      ? 'The conversation is closed.'
      : 'The conversation is not there any more.';
  if (!stored.value.repeated) announceStored(house, storeId, stored.value);
  return null;
}

/** The conversation of a run as it stands now; null: it is gone. */
export const findIt = (
  { storage }: House,
  { storeId, conversationId }: Pick<AutomationRunRecord, 'storeId' | 'conversationId'>,
) => conversations.findConversation(storage.read, storeId, conversationId);
