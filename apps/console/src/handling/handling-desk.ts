import { type AgentClient, type AgentThread, type Clock, newId } from '@aisle/client';
import type { AgentCard, Handling, Refusal, Result } from '@aisle/protocol';
import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { Drafts } from '../conversation/drafts.ts';
import { mentionedIn } from '../private-notes/mentions.ts';
import { untilWords } from './snooze-times.ts';
import { createUndo, type UndoOffer } from './undo.ts';
import { type KnownHandling, UNHANDLED, watchHandling } from './watch-handling.ts';
import { handlingWords } from './words.ts';

/** What the agent writes below the log. */
export type Writing = 'reply' | 'note' | 'whisper';

/** How the team handles the open conversation, and what this agent may do about it. */
export type HandlingDesk = {
  /** Null until the server has told. */
  known: ReadonlySignal<KnownHandling | null>;
  colleagues: ReadonlySignal<readonly AgentCard[]>;
  /** The store's tags, the most used first. */
  tags: ReadonlySignal<readonly string[]>;
  writing: ReadonlySignal<Writing>;
  noteDraft: ReadonlySignal<string>;
  undo: UndoOffer;
  write(what: Writing): void;
  setNote(text: string): void;
  /** `whisperTo`: for the agent who has the conversation, at once. */
  addNote(text: string, whisperTo?: string): Promise<void>;
  /** The newest notes are on a visible screen. */
  seen(): void;
  tag(tags: string[]): Promise<void>;
  prioritise(priority: Handling['priority']): Promise<void>;
  snooze(until: number | null): Promise<void>;
  wake(): Promise<void>;
  /** Takes the closing of this conversation back, whichever is open now. */
  reopen(conversationId: string): Promise<void>;
  stop(): void;
};

type Needs = {
  client: AgentClient;
  clock: Clock;
  drafts: Drafts;
  thread: ReadonlySignal<AgentThread | null>;
  agentId: string;
  /** Shows a refusal where the action was asked for. */
  settle: (answer: { ok: true } | { ok: false; error: Refusal }) => boolean;
  visible: () => boolean;
};

const draftKey = (conversationId: string) => `${conversationId}.note`;

export const createHandlingDesk = (needs: Needs): HandlingDesk => {
  const { client, clock, drafts, thread, settle } = needs;
  const { known, refresh, stop } = watchHandling({ client, thread });
  const colleagues = signal<readonly AgentCard[]>([]);
  const tags = signal<readonly string[]>([]);
  const writing = signal<Writing>('reply');
  const noteDraft = signal('');
  const undo = createUndo(clock);
  /** The name of the note being written: the same in every try, so that none is stored twice. */
  let naming: { text: string; clientId: string } | null = null;
  /** The newest note that was reported as looked at, by conversation. */
  const looked = new Map<string, number>();

  const stops = [
    stop,
    undo.stop,
    effect(() => {
      if (client.link.value.at !== 'connected') return;
      void client.ask('fetchColleagues', {}).then((answer) => {
        if (answer.ok) colleagues.value = answer.value.colleagues;
      });
      void lookForTags();
    }),
    effect(() => {
      const id = thread.value?.conversationId;
      writing.value = 'reply';
      naming = null;
      noteDraft.value = id === undefined ? '' : drafts.read(draftKey(id));
    }),
  ];
  async function lookForTags() {
    const answer = await client.ask('fetchTags', {});
    if (answer.ok) tags.value = answer.value.tags.map(({ tag }) => tag);
  }

  const openId = () => thread.peek()?.conversationId;
  const setNote = (text: string) => {
    const id = openId();
    if (id === undefined) return;
    noteDraft.value = text;
    drafts.write(draftKey(id), text);
  };
  /** Does something to a conversation and offers the way back, which stays with that conversation. */
  const act = async (
    run: (conversationId: string) => Promise<Result<unknown>>,
    words?: string,
    back?: (conversationId: string) => Promise<Result<unknown>>,
  ) => {
    const id = openId();
    if (id === undefined || !settle(await run(id))) return;
    await refresh();
    if (words === undefined || !back) return;
    undo.offer(words, () => void back(id).then(settle).then(refresh));
  };
  const seen = () => {
    const id = openId();
    const now = known.peek();
    if (id === undefined || !now || !needs.visible()) return;
    const mine = now.handling.mentioned.find(({ agentId }) => agentId === needs.agentId);
    const number = now.notes.at(-1)?.number ?? 0;
    if (!mine?.unseen || (looked.get(id) ?? 0) >= number) return;
    looked.set(id, number);
    void client.ask('seeMentions', { conversationId: id, number }).then((answer) => {
      // Not told: asked again the next time she looks.
      if (!answer.ok) looked.delete(id);
    });
  };
  // Notes may come after the end of the log was on the screen.
  stops.push(effect(() => void (known.value && untracked(seen))));
  const before = () => known.peek()?.handling ?? UNHANDLED;
  const put = (change: Partial<Pick<Handling, 'tags' | 'priority'>>) => (conversationId: string) =>
    client.ask('changeHandling', { conversationId, ...change });
  const wake = (conversationId: string) => client.ask('wakeConversation', { conversationId });

  return {
    known,
    colleagues,
    tags,
    writing,
    noteDraft,
    undo,
    write: (what) => {
      writing.value = what;
    },
    setNote,
    addNote: async (text, whisperTo) => {
      const id = openId();
      if (id === undefined) return;
      if (naming?.text !== text) naming = { text, clientId: newId(clock) };
      const mentions = mentionedIn(text, colleagues.peek());
      const { clientId } = naming;
      const note = { conversationId: id, clientId, text };
      const answer =
        whisperTo === undefined
          ? await client.ask('addPrivateNote', { ...note, mentions })
          : await client.ask('whisper', { ...note, agentId: whisperTo });
      // The words leave the field only when they are stored.
      if (!settle(answer)) return;
      naming = null;
      if (openId() === id) setNote('');
      else drafts.write(draftKey(id), '');
      await refresh();
    },
    seen,
    tag: async (wanted) => {
      const { tags: had } = before();
      await act(put({ tags: wanted }), handlingWords.tagsChanged, put({ tags: had }));
      await lookForTags();
    },
    prioritise: (priority) => {
      const { priority: had } = before();
      return act(
        put({ priority }),
        handlingWords.priorityIs(handlingWords.priorities[priority]),
        put({ priority: had }),
      );
    },
    snooze: (until) =>
      act(
        (conversationId) => client.ask('snoozeConversation', { conversationId, until }),
        handlingWords.snoozed(untilWords(until, clock.now())),
        wake,
      ),
    wake: () => act(wake),
    reopen: async (conversationId) => {
      const named = { conversationId, clientId: newId(clock) };
      if (settle(await client.ask('reopenConversation', named))) await refresh();
    },
    stop: () => {
      for (const one of stops) one();
    },
  };
};
