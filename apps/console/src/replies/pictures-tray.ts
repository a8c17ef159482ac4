import { type AgentClient, type AgentThread, type Clock, newId } from '@aisle/client';
import { ok, type ReplyPicture, type Result, type SavedReply } from '@aisle/protocol';
import { computed, type ReadonlySignal, signal } from '@preact/signals';

/** A picture of a saved reply that goes with the next words. */
type Chosen = {
  replyId: string;
  picture: ReplyPicture;
  /** The name of the copy: a further try makes no second one. */
  attachmentId: string;
};

type Thread = Pick<AgentThread, 'conversationId' | 'queue'>;

/** Pictures of saved replies, beside what is being written. They stay with their conversation. */
export type PicturesTray = {
  /** Of the open conversation. */
  readonly chosen: ReadonlySignal<readonly ReplyPicture[]>;
  /** Puts the pictures of a reply that was chosen beside the words, each once. */
  choose(reply: SavedReply): void;
  drop(pictureId: string): void;
  /** Sends them in their order; what is refused stays, and all behind it. */
  send(thread: Thread): Promise<Result<unknown>>;
  /** Sends all of a reply's at once, whatever lies in the tray. */
  sendAll(thread: Thread, reply: SavedReply): Promise<Result<unknown>>;
};

type Needs = {
  client: Pick<AgentClient, 'ask'>;
  clock: Clock;
  thread: ReadonlySignal<AgentThread | null>;
};

export const createPicturesTray = ({ client, clock, thread }: Needs): PicturesTray => {
  const trays = signal<ReadonlyMap<string, readonly Chosen[]>>(new Map());
  const of = (conversationId: string | undefined): readonly Chosen[] =>
    trays.value.get(conversationId ?? '') ?? [];
  const put = (conversationId: string, chosen: readonly Chosen[]) => {
    trays.value = new Map([...trays.peek(), [conversationId, chosen]]);
  };
  const begin = ({ replyId, pictures }: SavedReply): Chosen[] =>
    pictures.map((picture) => ({ replyId, picture, attachmentId: newId(clock) }));
  const sendOne = async (to: Thread, one: Chosen): Promise<Result<unknown>> => {
    const { replyId, picture, attachmentId } = one;
    const { pictureId } = picture;
    const copied = await client.ask('copyReplyPicture', { replyId, pictureId, attachmentId });
    return copied.ok ? to.queue('sendAttachment', { attachmentId }) : copied;
  };
  /** What could not be sent, and why. */
  const sendEach = async (to: Thread, all: readonly Chosen[]) => {
    for (const [at, one] of all.entries()) {
      const sent = await sendOne(to, one);
      if (!sent.ok) return { answer: sent, left: all.slice(at) };
    }
    return { answer: ok(null), left: [] };
  };
  return {
    chosen: computed(() => of(thread.value?.conversationId).map(({ picture }) => picture)),
    choose: (reply) => {
      const conversationId = thread.peek()?.conversationId;
      if (conversationId === undefined) return;
      const lies = of(conversationId);
      const known = new Set(lies.map(({ picture }) => picture.pictureId));
      const added = begin(reply).filter(({ picture }) => !known.has(picture.pictureId));
      if (added.length > 0) put(conversationId, [...lies, ...added]);
    },
    drop: (pictureId) => {
      const conversationId = thread.peek()?.conversationId ?? '';
      put(
        conversationId,
        of(conversationId).filter(({ picture }) => picture.pictureId !== pictureId),
      );
    },
    send: async (to) => {
      const { conversationId } = to;
      const all = of(conversationId);
      if (all.length === 0) return ok(null);
      // Taken out at once: pressed twice, they go once.
      put(conversationId, []);
      const { answer, left } = await sendEach(to, all);
      if (left.length > 0) put(conversationId, [...left, ...of(conversationId)]);
      return answer;
    },
    sendAll: async (to, reply) => (await sendEach(to, begin(reply))).answer,
  };
};
