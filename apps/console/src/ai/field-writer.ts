import type { AgentClient, AgentThread } from '@aisle/client';
import type { Refusal, Result } from '@aisle/protocol';
import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Drafts, Shelf } from '../conversation/drafts.ts';
import { createMarks, type Mark } from './marks.ts';

/** How it stands with what an AI writes into the field of the open conversation. */
export type FieldState =
  | { at: 'none' }
  | { at: 'asking'; made: Mark['made'] }
  /** A draft as it came, read by nobody as far as anybody knows; or a translation, edited or not. */
  | { at: 'here'; mark: Mark }
  | { at: 'failed'; made: Mark['made']; refusal: Refusal };

/** What an AI writes into the field. None of it is ever sent from here. */
export type FieldWriter = {
  state: ReadonlySignal<FieldState>;
  /** Drafts the next reply. */
  draft(): Promise<void>;
  /** Puts what stands there into the shopper's language. */
  translate(language: string): Promise<void>;
  /** Gives up waiting, or puts a failure away; the field is hers again. */
  cancel(): void;
  /** Gives back what she had typed; false where nothing of an AI stands in the field. */
  undo(): boolean;
  stop(): void;
};

export type FieldNeeds = {
  client: Pick<AgentClient, 'ask'>;
  shelf: Shelf;
  drafts: Drafts;
  thread: ReadonlySignal<Pick<AgentThread, 'conversationId'> | null>;
  /** What stands in the field. */
  draft: ReadonlySignal<string>;
  setDraft: (text: string) => void;
  agentId: string;
  /** The language the agent writes in, `en`. */
  language: string;
  /** Her drafts are in her own language: what she sends is translated. */
  translates: () => boolean;
};

/** Somewhat longer than the server waits for the AI, so that its own word arrives. */
export const WAIT_MS = 40_000;
const NONE: FieldState = { at: 'none' };

/** Whether the mark is about what stands in the field: a draft that was edited is hers. */
const holds = (mark: Mark, text: string): boolean =>
  mark.made === 'draft' ? mark.text === text : text.trim() !== '';

export const createFieldWriter = (needs: FieldNeeds): FieldWriter => {
  const { client, drafts, thread, draft, setDraft, language } = needs;
  const marks = createMarks(needs.shelf, needs.agentId);
  const waiting = signal<ReadonlyMap<string, FieldState>>(new Map());
  const put = (id: string, state: FieldState | null) => {
    const next = new Map(waiting.peek());
    if (state) next.set(id, state);
    else next.delete(id);
    waiting.value = next;
  };
  const openId = () => thread.peek()?.conversationId;
  const state = computed((): FieldState => {
    const id = thread.value?.conversationId;
    if (id === undefined) return NONE;
    const mark = marks.of(id);
    const here: FieldState = mark && holds(mark, draft.value) ? { at: 'here', mark } : NONE;
    return waiting.value.get(id) ?? here;
  });
  // Edited or sent: from there on the words are hers.
  const stop = effect(() => {
    const id = thread.value?.conversationId;
    const text = draft.value;
    const mark = id === undefined ? null : marks.of(id);
    if (id !== undefined && mark && !holds(mark, text)) marks.put(id, null);
  });
  /** The words take the field over, unless something else stands there by now. */
  const place = (id: string, standing: string, mark: Mark) =>
    batch(() => {
      const open = openId() === id;
      if ((open ? draft.peek() : drafts.read(id)) !== standing) {
        const refusal: Refusal = { code: 'stale', message: 'written on' };
        return put(id, { at: 'failed', made: mark.made, refusal });
      }
      put(id, null);
      marks.put(id, mark);
      if (open) setDraft(mark.text);
      else drafts.write(id, mark.text);
    });
  const run = async (
    made: Mark['made'],
    ask: (conversationId: string, standing: string) => Promise<Result<Mark>>,
  ) => {
    const id = openId();
    if (id === undefined || state.peek().at === 'asking') return;
    const standing = draft.peek();
    const asking: FieldState = { at: 'asking', made };
    put(id, asking);
    const answer = await ask(id, standing);
    if (waiting.peek().get(id) !== asking) return;
    if (answer.ok) place(id, standing, answer.value);
    else put(id, { at: 'failed', made, refusal: answer.error });
  };
  /** What she typed herself, whatever an AI has made of it. */
  const ownWords = (standing: string): string => {
    const id = openId();
    const mark = id === undefined ? null : marks.of(id);
    return mark && holds(mark, standing) ? mark.before : standing;
  };
  return {
    state,
    draft: () => {
      const begun = ownWords(draft.peek());
      return run('draft', async (conversationId) => {
        const asked = { conversationId, begun, ...(needs.translates() && { language }) };
        const answer = await client.ask('draftReply', asked, WAIT_MS);
        return answer.ok
          ? { ok: true, value: { made: 'draft', before: begun, ...answer.value } }
          : answer;
      });
    },
    translate: (to) =>
      run('translation', async (conversationId, standing) => {
        const asked = { conversationId, text: standing, language: to };
        const answer = await client.ask('translateReply', asked, WAIT_MS);
        return answer.ok
          ? {
              ok: true,
              value: { made: 'translation', before: standing, language, to, ...answer.value },
            }
          : answer;
      }),
    cancel: () => {
      const id = openId();
      if (id !== undefined) put(id, null);
    },
    undo: () => {
      const id = openId();
      const now = state.peek();
      if (id === undefined || now.at !== 'here') return false;
      batch(() => {
        marks.put(id, null);
        setDraft(now.mark.before);
      });
      return true;
    },
    stop,
  };
};
