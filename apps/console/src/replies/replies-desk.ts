import type { AgentClient } from '@aisle/client';
import type { SavedReply } from '@aisle/protocol';
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Shelf } from '../conversation/drafts.ts';

/** Saved replies as the composer uses them. */
export type RepliesDesk = {
  /** Those used last stand first. */
  readonly replies: ReadonlySignal<readonly SavedReply[]>;
  /** Asks for them again: the page has changed some. */
  refresh(): Promise<void>;
  /** It was used: next time it is offered first. */
  used(replyId: string): void;
  stop(): void;
};

const KEY = 'aisle.replies.recent';
const REMEMBERED = 20;

export const createRepliesDesk = (
  client: Pick<AgentClient, 'ask' | 'link'>,
  shelf: Shelf,
): RepliesDesk => {
  const replies = signal<readonly SavedReply[]>([]);
  let recent = readRecent(shelf);
  const byUse = (all: readonly SavedReply[]) => {
    const rank = ({ replyId }: SavedReply) => {
      const at = recent.indexOf(replyId);
      return at < 0 ? REMEMBERED : at;
    };
    // A stable sort: what was never used stays in the order of its shortcuts.
    return [...all].sort((a, b) => rank(a) - rank(b));
  };
  const refresh = async () => {
    const answer = await client.ask('fetchReplies', {});
    if (answer.ok) replies.value = byUse(answer.value.replies);
  };
  const stop = effect(() => {
    if (client.link.value.at === 'connected') void refresh();
  });
  return {
    replies,
    refresh,
    used: (replyId) => {
      recent = [replyId, ...recent.filter((one) => one !== replyId)].slice(0, REMEMBERED);
      replies.value = byUse(replies.peek());
      try {
        shelf.setItem(KEY, JSON.stringify(recent));
      } catch {
        // Refused by the browser: the order holds until the page is closed.
      }
    },
    stop,
  };
};

/** Saved browser state is a border. */
const readRecent = (shelf: Shelf): string[] => {
  try {
    const found: unknown = JSON.parse(shelf.getItem(KEY) ?? '[]');
    return Array.isArray(found) ? found.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
};
