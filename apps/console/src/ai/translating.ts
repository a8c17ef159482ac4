import type { AgentClient, AgentThread } from '@aisle/client';
import type { Entry, Refusal } from '@aisle/protocol';
import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { Shelf } from '../conversation/drafts.ts';
import { WAIT_MS } from './field-writer.ts';

/** Reading and writing in the agent's own language, conversation by conversation. */
export type Translating = {
  /** Hers and the agent's, where they differ; null: nothing to translate, as far as her browser tells. */
  languages: ReadonlySignal<{ hers: string; mine: string } | null>;
  /** Switched on for the open conversation, on this device. */
  on: ReadonlySignal<boolean>;
  toggle(): void;
  /** What entries of the open conversation say in the agent's language, by their place. */
  shown: ReadonlySignal<ReadonlyMap<number, string>>;
  /** Why the newest words are not translated. */
  refusal: ReadonlySignal<Refusal | null>;
  /** Asks once more for what is missing. */
  retry(): void;
  /** Was sent so, having been written so. */
  sent(text: string, original: string): void;
  stop(): void;
};

type Thread = Pick<AgentThread, 'conversationId' | 'entries'> & {
  shopper: ReadonlySignal<{ locale?: string | undefined } | null>;
};

export type TranslatingNeeds = {
  client: Pick<AgentClient, 'ask'>;
  shelf: Shelf;
  thread: ReadonlySignal<Thread | null>;
  agentId: string;
  /** The agent's, `en`. */
  language: string;
};

/** At once, and how far apart the first and the last of them may lie. */
const BATCH = 20;
const SPAN = 60;
const NOTHING: ReadonlyMap<number, string> = new Map();

/** The language of a locale without its place. */
export const languageOf = (locale: string | undefined): string | undefined =>
  /^[a-z]{2,3}(?![a-z])/i.exec(locale ?? '')?.[0].toLowerCase();

const textOf = ({ content }: Entry): string => ('text' in content && content.text) || '';

export const createTranslating = (needs: TranslatingNeeds): Translating => {
  const { client, shelf, thread, agentId, language } = needs;
  const switches = signal<ReadonlyMap<string, boolean>>(new Map());
  const known = signal<ReadonlyMap<string, ReadonlyMap<number, string>>>(new Map());
  const refusal = signal<{ of: string; refusal: Refusal } | null>(null);
  /** Asked for and answered, with or without a translation. */
  const asked = new Map<string, Set<number>>();
  const originals = new Map<string, string>();
  let running = false;

  const keyOf = (id: string) => `aisle.translate.${agentId}.${id}`;
  const isOn = (id: string): boolean => {
    const here = switches.value.get(id);
    if (here !== undefined) return here;
    try {
      return shelf.getItem(keyOf(id)) !== null;
    } catch {
      return false;
    }
  };
  const on = computed(() => thread.value !== null && isOn(thread.value.conversationId));
  const learn = (id: string, found: readonly { seq: number; text: string }[]) => {
    if (found.length === 0) return;
    const next = new Map(known.peek().get(id));
    for (const { seq, text } of found) next.set(seq, text);
    known.value = new Map(known.peek()).set(id, next);
  };
  /** The newest that nobody has asked for yet. */
  const nextOf = ({ conversationId: id, entries }: Thread): number[] => {
    const done = asked.get(id);
    const missing = entries
      .peek()
      .filter((entry) => textOf(entry) !== '' && !done?.has(entry.seq))
      .map(({ seq }) => seq)
      .filter((seq) => !known.peek().get(id)?.has(seq))
      .reverse();
    return missing.filter((seq) => seq > (missing[0] ?? 0) - SPAN).slice(0, BATCH);
  };
  const pump = async () => {
    if (running) return;
    running = true;
    for (;;) {
      const open = thread.peek();
      if (!open || !untracked(() => on.value)) break;
      const seqs = nextOf(open);
      if (seqs.length === 0) break;
      const { conversationId: id } = open;
      const answer = await client.ask(
        'translateEntries',
        { conversationId: id, seqs, language },
        WAIT_MS,
      );
      refusal.value = answer.ok ? null : { of: id, refusal: answer.error };
      if (!answer.ok) break;
      asked.set(id, new Set([...(asked.get(id) ?? []), ...seqs]));
      learn(id, answer.value.translations);
    }
    running = false;
  };
  const stop = effect(() => {
    const open = thread.value;
    if (!open || !on.value) return;
    const written = open.entries.value.flatMap((entry) => {
      const original = entry.author.kind === 'agent' ? originals.get(textOf(entry)) : undefined;
      return original === undefined ? [] : [{ seq: entry.seq, text: original }];
    });
    untracked(() => {
      learn(open.conversationId, written);
      void pump();
    });
  });
  return {
    on,
    languages: computed(() => {
      const hers = languageOf(thread.value?.shopper.value?.locale);
      return hers === undefined || hers === language ? null : { hers, mine: language };
    }),
    toggle: () => {
      const id = thread.peek()?.conversationId;
      if (id === undefined) return;
      const wanted = !isOn(id);
      switches.value = new Map(switches.peek()).set(id, wanted);
      try {
        if (wanted) shelf.setItem(keyOf(id), '1');
        else shelf.removeItem(keyOf(id));
      } catch {
        // Refused by the browser: memory has it.
      }
    },
    shown: computed(() => {
      const id = thread.value?.conversationId;
      return id !== undefined && on.value ? (known.value.get(id) ?? NOTHING) : NOTHING;
    }),
    refusal: computed(() =>
      on.value && refusal.value?.of === thread.value?.conversationId
        ? (refusal.value?.refusal ?? null)
        : null,
    ),
    retry: () => void pump(),
    sent: (text, original) => {
      originals.set(text, original);
    },
    stop,
  };
};
