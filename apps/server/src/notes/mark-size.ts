import { type AgentRequests, refuse } from '@aisle/protocol';
import { entries } from '@aisle/storage';
import { appendEntry } from '../conversations/append-entry.ts';
import { mayUse } from '../conversations/may-use.ts';
import type { AgentCaller, Handler } from '../house.ts';

/** Marks a row of a size chart that stands in this conversation, or takes the mark away. */
export const markSize: Handler<AgentRequests['markSize'], AgentCaller> = async (
  house,
  caller,
  { conversationId, clientId, notesSeq, size },
) => {
  const error = await mayUse(house, caller, conversationId);
  if (error) return { ok: false, error };
  const { storeId } = caller;
  const page =
    notesSeq > 0
      ? await entries.fetchEntries(house.storage.read, {
          ...{ storeId, conversationId, after: notesSeq - 1, limit: 1 },
        })
      : null;
  const card = page?.entries[0]?.content;
  const chart = card?.kind === 'notes' ? card.notes.sizeChart?.value : undefined;
  if (!chart) return refuse('not_found', 'no such size chart in this conversation');
  if (size !== undefined && !chart.rows.some((row) => row.size === size))
    return refuse('not_found', `the size chart has no ${size}`);
  const content = { kind: 'size_marked', notesSeq, ...(size !== undefined && { size }) } as const;
  return appendEntry(house, caller, { conversationId, clientId, content });
};
