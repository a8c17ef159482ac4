import type { AgentClient, AgentThread } from '@aisle/client';
import type { DraftSource, Refusal } from '@aisle/protocol';
import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Drafts, Shelf } from '../conversation/drafts.ts';
import { createMarks, type Mark } from './marks.ts';

/** How it stands with the draft of the open conversation. */
export type DraftState =
  | { at: 'none' }
  | { at: 'asking' }
  /** It stands in the field as it came: read by nobody yet, as far as anybody knows. */
  | { at: 'here'; sources: readonly DraftSource[] }
  | { at: 'failed'; refusal: Refusal };

/** Replies an AI drafts into the field. None is ever sent from here. */
export type AiDrafts = {
  state: ReadonlySignal<DraftState>;
  ask(): Promise<void>;
  /** Gives up waiting; the field is hers again. */
  cancel(): void;
  /** Gives back what she had typed; false where no draft stands in the field. */
  undo(): boolean;
  stop(): void;
};

export type DraftNeeds = {
  client: Pick<AgentClient, 'ask'>;
  shelf: Shelf;
  drafts: Drafts;
  thread: ReadonlySignal<Pick<AgentThread, 'conversationId'> | null>;
  /** What stands in the field. */
  draft: ReadonlySignal<string>;
  setDraft: (text: string) => void;
  agentId: string;
};

/** Somewhat longer than the server waits for the AI, so that its own word arrives. */
const WAIT_MS = 40_000;
const NONE: DraftState = { at: 'none' };

export const createAiDrafts = (needs: DraftNeeds): AiDrafts => {
  const { client, drafts, thread, draft, setDraft } = needs;
  const marks = createMarks(needs.shelf, needs.agentId);
  const waiting = signal<ReadonlyMap<string, DraftState>>(new Map());
  const put = (id: string, state: DraftState | null) => {
    const next = new Map(waiting.peek());
    if (state) next.set(id, state);
    else next.delete(id);
    waiting.value = next;
  };
  const state = computed((): DraftState => {
    const id = thread.value?.conversationId;
    if (id === undefined) return NONE;
    const mark = marks.of(id);
    return (
      waiting.value.get(id) ??
      (mark?.text === draft.value ? { at: 'here', sources: mark.sources } : NONE)
    );
  });
  // Edited or sent: from there on the words are hers.
  const stop = effect(() => {
    const id = thread.value?.conversationId;
    const text = draft.value;
    if (id !== undefined && marks.of(id) && marks.of(id)?.text !== text) marks.put(id, null);
  });
  /** The words take the field over, unless something else stands there by now. */
  const place = (id: string, standing: string, mark: Mark) =>
    batch(() => {
      const open = thread.peek()?.conversationId === id;
      if ((open ? draft.peek() : drafts.read(id)) !== standing)
        return put(id, { at: 'failed', refusal: { code: 'stale', message: 'written on' } });
      put(id, null);
      marks.put(id, mark);
      if (open) setDraft(mark.text);
      else drafts.write(id, mark.text);
    });
  return {
    state,
    ask: async () => {
      const id = thread.peek()?.conversationId;
      if (id === undefined || state.peek().at === 'asking') return;
      const standing = draft.peek();
      const before = state.peek().at === 'here' ? (marks.of(id)?.before ?? '') : standing;
      const asking: DraftState = { at: 'asking' };
      put(id, asking);
      const asked = { conversationId: id, begun: before };
      const answer = await client.ask('draftReply', asked, WAIT_MS);
      if (waiting.peek().get(id) !== asking) return;
      if (!answer.ok) return put(id, { at: 'failed', refusal: answer.error });
      place(id, standing, { ...answer.value, before });
    },
    cancel: () => {
      const id = thread.peek()?.conversationId;
      if (id !== undefined) put(id, null);
    },
    undo: () => {
      const id = thread.peek()?.conversationId;
      const mark = id === undefined ? null : marks.of(id);
      if (!mark || state.peek().at !== 'here') return false;
      setDraft(mark.before);
      return true;
    },
    stop,
  };
};
