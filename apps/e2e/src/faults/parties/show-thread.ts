import type { Thread } from '@aisle/client';
import type { History } from '../history.ts';
import { sightingOf } from './sighting.ts';

/** How far one open conversation is shown. */
export type View = { conversationId: string; head: number };

export const viewOf = (thread: Thread): View => ({
  conversationId: thread.conversationId,
  head: thread.head() ?? 0,
});

/** Logs every entry a conversation's view shows, when it shows it. Returns how to stop. */
export function logEntries(
  history: History,
  client: string,
  { conversationId, entries }: Pick<Thread, 'conversationId' | 'entries'>,
): () => void {
  let many = 0;
  history.log({ what: 'viewing', client, conversationId });
  return entries.subscribe((shown) => {
    for (const entry of shown.slice(many))
      history.log({ what: 'shown', client, sighting: sightingOf(entry) });
    many = shown.length;
  });
}

/** The same for whichever conversation a shopper's tab has open. */
export function logThread(
  history: History,
  client: string,
  thread: { subscribe(show: (thread: Thread | null) => void): () => void },
): () => void {
  let leave = () => {};
  const stopThread = thread.subscribe((shown) => {
    leave();
    if (shown === null) return;
    const { conversationId } = shown;
    const stopEntries = logEntries(history, client, shown);
    leave = () => {
      stopEntries();
      history.log({ what: 'left', client, conversationId });
    };
  });
  return stopThread;
}
