import type { AgentThread } from '@aisle/client';
import { createContext } from 'preact';
import { markedSize } from './marked-size.ts';

/** What a card in the log needs of its conversation: the row marked by now, and marking another. */
export type Marking = {
  marked: (clientId: string) => string | null;
  mark: (clientId: string, size: string | null) => void;
};

/** Carried past the log's rows, which know nothing of charts. */
export const MarkingContext = createContext<Marking | null>(null);

/** Marks go through the outbox: they arrive even when the line is down at the click. */
export const markingOf = ({ entries, queue }: AgentThread): Marking => {
  const seqOf = (clientId: string) =>
    entries.value.find((entry) => entry.clientId === clientId)?.seq;
  return {
    marked: (clientId) => {
      const seq = seqOf(clientId);
      return seq === undefined ? null : markedSize(entries.value, seq);
    },
    mark: (clientId, size) => {
      const notesSeq = seqOf(clientId);
      if (notesSeq !== undefined)
        void queue('markSize', { notesSeq, ...(size !== null && { size }) });
    },
  };
};
