import { type AgentRequests, ok, type Result } from '@aisle/protocol';
import type { Talk } from './floor.ts';

type Found = AgentRequests['searchConversations']['reply']['found'][number];
type Answer = (
  payload: AgentRequests['searchConversations']['parsed'],
) => Result<AgentRequests['searchConversations']['reply']>;

/** Finds the first message that holds the words as they stand; how it is really done, the server's tests say. */
export const practiceFinding =
  (talks: () => readonly Talk[]): Answer =>
  ({ words, status, tag }) => {
    const wanted = words.trim().toLowerCase();
    const found = talks().flatMap(({ row, entries }): Found[] => {
      if (status && row.status !== status) return [];
      if (tag && !row.handling?.tags.includes(tag)) return [];
      const entry = entries.find(
        ({ content }) => content.kind === 'message' && content.text.toLowerCase().includes(wanted),
      );
      if (entry?.content.kind !== 'message')
        return row.shopper.name?.toLowerCase().startsWith(wanted) ? [{ row, hit: null }] : [];
      const { text } = entry.content;
      const from = text.toLowerCase().indexOf(wanted);
      const mark: [number, number] = [from, from + wanted.length];
      return [{ row, hit: { seq: entry.seq, excerpt: text, marks: [mark] } }];
    });
    return ok({ found, next: null, reading: false });
  };
