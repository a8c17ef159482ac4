import type { AgentClient, Clock } from '@aisle/client';
import type { AgentRequests, Refusal } from '@aisle/protocol';
import { type ReadonlySignal, signal } from '@preact/signals';

type Asked = AgentRequests['searchConversations']['payload'];
type Answer = AgentRequests['searchConversations']['reply'];
export type FoundConversation = Answer['found'][number];
export type SearchFilters = Omit<Asked, 'words' | 'before'>;

/** Not asked while the agent is typing on, milliseconds. */
const PAUSE_MS = 150;
/** Pages asked for in one go until so many are found. */
const MOST_PAGES = 4;
const ENOUGH = 8;

export type SearchState =
  | { at: 'empty' }
  | { at: 'asking' }
  | { at: 'found'; found: readonly FoundConversation[]; next: number | null; reading: boolean }
  | { at: 'refused'; refusal: Refusal };

/** A search through the store's conversations, as the agent types. */
export type ConversationSearch = {
  readonly words: ReadonlySignal<string>;
  readonly filters: ReadonlySignal<SearchFilters>;
  readonly state: ReadonlySignal<SearchState>;
  look(words: string): void;
  narrow(filters: SearchFilters): void;
  more(): Promise<void>;
  stop(): void;
};

export const createConversationSearch = (
  client: Pick<AgentClient, 'ask'>,
  clock: Pick<Clock, 'after'>,
): ConversationSearch => {
  const words = signal('');
  const filters = signal<SearchFilters>({});
  const state = signal<SearchState>({ at: 'empty' });
  let cancel = () => {};
  // Names the newest question: answers to older ones are thrown away.
  let asked = 0;

  const ask = async () => {
    const mine = ++asked;
    const answer = await client.ask('searchConversations', {
      words: words.peek(),
      ...filters.peek(),
    });
    if (mine !== asked) return;
    state.value = answer.ok
      ? { at: 'found', ...answer.value }
      : { at: 'refused', refusal: answer.error };
    // With a filter a page may hold few, or none, and still go on.
    if (Object.keys(filters.peek()).length === 0) return;
    for (let pages = 0; pages < MOST_PAGES; pages++) {
      const now = state.peek();
      if (mine !== asked || now.at !== 'found' || now.found.length >= ENOUGH) return;
      if (now.next === null || !(await more())) return;
    }
  };
  /** Whether there was a page more. */
  const more = async (): Promise<boolean> => {
    const now = state.peek();
    if (now.at !== 'found' || now.next === null) return false;
    const mine = asked;
    const answer = await client.ask('searchConversations', {
      ...{ words: words.peek(), ...filters.peek(), before: now.next },
    });
    // Asked for twice at once, by the page and by her: it is put behind once.
    if (!answer.ok || mine !== asked || state.peek() !== now) return false;
    const { found, next, reading } = answer.value;
    state.value = { at: 'found', found: [...now.found, ...found], next, reading };
    return true;
  };
  const again = () => {
    cancel();
    asked++;
    if (words.peek().trim() === '') {
      state.value = { at: 'empty' };
      return;
    }
    // What was found stays on the screen until the next answer.
    if (state.peek().at !== 'found') state.value = { at: 'asking' };
    cancel = clock.after(PAUSE_MS, () => void ask());
  };
  return {
    words,
    filters,
    state,
    look: (wanted) => {
      words.value = wanted;
      again();
    },
    narrow: (wanted) => {
      filters.value = wanted;
      again();
    },
    more: async () => {
      await more();
    },
    stop: () => {
      cancel();
      asked++;
    },
  };
};
