import type { AgentClient, AgentThread, Clock } from '@aisle/client';
import { refuse, type SavedReply } from '@aisle/protocol';
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { createLinks, type FindLinks } from '../attachments/links.ts';
import type { Shelf } from '../conversation/drafts.ts';
import { createPicturesTray, type PicturesTray } from './pictures-tray.ts';

/** Saved replies as the composer uses them. */
export type RepliesDesk = {
  /** Those used last stand first. */
  readonly replies: ReadonlySignal<readonly SavedReply[]>;
  /** Asks for them again: the page has changed some. */
  refresh(): Promise<void>;
  /** It was chosen: its pictures go with the words, and next time it is offered first. */
  used(replyId: string): void;
  /** What goes with the words. */
  readonly tray: PicturesTray;
  /** The way to a picture of a reply. */
  readonly find: FindLinks;
  stop(): void;
};

const KEY = 'aisle.replies.recent';
const REMEMBERED = 20;

type Needs = {
  client: Pick<AgentClient, 'ask' | 'link'>;
  shelf: Shelf;
  clock: Clock;
  thread: ReadonlySignal<AgentThread | null>;
};

export const createRepliesDesk = ({ client, shelf, clock, thread }: Needs): RepliesDesk => {
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
  const tray = createPicturesTray({ client, clock, thread });
  const find = createLinks(async (pictureId) => {
    const its = replies
      .peek()
      .find(({ pictures }) => pictures.some((one) => one.pictureId === pictureId));
    return its
      ? client.ask('fetchReplyPicture', { replyId: its.replyId, pictureId })
      : refuse('not_found', 'no such picture');
  }, clock.now);
  const stop = effect(() => {
    if (client.link.value.at === 'connected') void refresh();
  });
  return {
    replies,
    refresh,
    tray,
    find,
    used: (replyId) => {
      const reply = replies.peek().find((one) => one.replyId === replyId);
      if (reply) tray.choose(reply);
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
