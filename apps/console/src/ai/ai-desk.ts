import type { AgentClient, AgentThread } from '@aisle/client';
import { type Agent, type AgentRequests, may, type Result } from '@aisle/protocol';
import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { chosenLanguage } from '../language/current.ts';
import type { ShortcutId } from '../shortcuts/shortcuts.ts';
import type { FieldNeeds, FieldWriter } from './field-writer.ts';
import type { Translating } from './translating.ts';

export type KnownAi = AgentRequests['fetchAiRules']['reply'];

/** What is loaded where an AI may do anything, and nowhere else. */
type Parts = { writer: FieldWriter; translating: Translating };

/** What an AI may do for this agent. */
export type AiDesk = {
  /** Null until the server has told, and where there is none. */
  known: ReadonlySignal<KnownAi | null>;
  /** Null: nothing of it here. */
  writer: ReadonlySignal<FieldWriter | null>;
  /** Replies may be drafted. */
  drafts: ReadonlySignal<boolean>;
  /** Null: nothing is translated here. */
  translating: ReadonlySignal<Translating | null>;
  /** The shortcuts there are for it. */
  offers: ReadonlySignal<readonly ShortcutId[]>;
  /** The rules were changed a moment ago. */
  refresh(): Promise<void>;
  /** What is sent next is translated first. */
  translatesNext: ReadonlySignal<boolean>;
  /** Sends the words, or translates them first where that is switched on: then she sends them. */
  send(text: string): 'translated' | 'as_it_is';
  /** Puts words into the outbox, translated ones with what she wrote. */
  say(to: Pick<AgentThread, 'send' | 'queue'>, text: string): Promise<Result<string>>;
  stop(): void;
};

type Needs = Pick<FieldNeeds, 'shelf' | 'drafts' | 'draft' | 'setDraft'> & {
  client: Pick<AgentClient, 'ask' | 'link'>;
  thread: ReadonlySignal<AgentThread | null>;
  agent: Agent;
  practising: boolean;
};

/** Loads the parts, once. */
const load = async (needs: Needs): Promise<Parts> => {
  const [{ createFieldWriter }, { createTranslating, languageOf }] = await Promise.all([
    import('./field-writer.ts'),
    import('./translating.ts'),
  ]);
  const own = {
    ...needs,
    agentId: needs.agent.agentId,
    // Her browser may speak one that the console does not.
    language: chosenLanguage ?? languageOf(navigator.language) ?? 'en',
  };
  const translating = createTranslating(own);
  const translates = () => translating.on.peek() && translating.languages.peek() !== null;
  return { translating, writer: createFieldWriter({ ...own, translates }) };
};

/** Asked on every connection: an admin may have switched it meanwhile. */
export const createAiDesk = (needs: Needs): AiDesk => {
  const known = signal<KnownAi | null>(null);
  const writer = signal<FieldWriter | null>(null);
  const drafts = signal(false);
  const translating = signal<Translating | null>(null);
  let made: Promise<Parts> | null = null;
  const refresh = async () => {
    const answer = await needs.client.ask('fetchAiRules', {});
    if (!answer.ok) return;
    const { service, rules } = answer.value;
    const on = service !== null && may(needs.agent.role, 'serve');
    if (on && (rules.drafts || rules.translation)) made ??= load(needs);
    const parts = await made;
    batch(() => {
      known.value = service && answer.value;
      drafts.value = on && rules.drafts;
      translating.value = on && rules.translation ? (parts?.translating ?? null) : null;
      writer.value = drafts.value || translating.value ? (parts?.writer ?? null) : null;
    });
  };
  const stopAsking = effect(() => {
    if (!needs.practising && needs.client.link.value.at === 'connected') void refresh();
  });
  /** What stands in the field has been translated from this. */
  const original = () => {
    const state = writer.value?.state.value;
    return state?.at === 'here' && state.mark.made === 'translation' ? state.mark : null;
  };
  const translatesNext = computed(
    () =>
      (translating.value?.on.value ?? false) &&
      translating.value?.languages.value !== null &&
      original() === null,
  );
  return {
    known,
    writer,
    drafts,
    translating,
    offers: computed(() => [
      ...(drafts.value ? (['draft'] as const) : []),
      ...(translating.value ? (['translate'] as const) : []),
    ]),
    refresh,
    translatesNext,
    send: (text) => {
      const to = translating.peek()?.languages.peek()?.hers;
      if (!to || text === '' || !translatesNext.peek()) return 'as_it_is';
      void writer.peek()?.translate(to);
      return 'translated';
    },
    say: async (to, text) => {
      const mark = original();
      if (!mark) return to.send(text);
      const written = { text: mark.before.trim(), language: mark.language };
      translating.peek()?.sent(text, written.text);
      return to.queue('sendMessage', { text, original: written });
    },
    stop: () => {
      stopAsking();
      void made?.then((parts) => {
        parts.writer.stop();
        parts.translating.stop();
      });
    },
  };
};
