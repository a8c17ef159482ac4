import type { AgentClient, AgentThread, Clock } from '@aisle/client';
import { type Macro, ok, type Result } from '@aisle/protocol';
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { UndoOffer } from '../handling/undo.ts';
import type { RepliesDesk } from '../replies/replies-desk.ts';
import { type MacroMeans, runMacro, takeBack } from './run-macro.ts';
import { macroWords } from './words.ts';

/** Macros as the open conversation uses them. */
export type MacrosDesk = {
  readonly macros: ReadonlySignal<readonly Macro[]>;
  /** One that would send something: it is shown before it runs. */
  readonly pending: ReadonlySignal<Macro | null>;
  refresh(): Promise<void>;
  /** Runs it, or, where it sends something, shows it first. */
  begin(macro: Macro): void;
  /** Runs the one that was shown; `words` is what it sends. */
  run(words: string): Promise<void>;
  cancel(): void;
  stop(): void;
};

type Needs = {
  client: AgentClient;
  clock: Clock;
  thread: ReadonlySignal<AgentThread | null>;
  agentId: string;
  undo: UndoOffer;
  settle: (answer: Result<unknown>) => boolean;
  mentions: MacroMeans['mentions'];
  replies: Pick<RepliesDesk, 'replies' | 'tray'>;
};

const doneWords = ({ name, steps }: Macro, done: number): string => {
  const stays = steps
    .slice(0, done)
    .flatMap(({ kind }) => (kind === 'reply' || kind === 'note' ? [kind] : []));
  return done < steps.length
    ? macroWords.didPart(name, done, steps.length, stays)
    : macroWords.did(name, stays);
};

export const createMacrosDesk = (needs: Needs): MacrosDesk => {
  const { client, clock, thread, agentId, undo, settle, mentions, replies } = needs;
  const macros = signal<readonly Macro[]>([]);
  const pending = signal<Macro | null>(null);
  const refresh = async () => {
    const answer = await client.ask('fetchMacros', {});
    if (answer.ok) macros.value = answer.value.macros;
  };
  const stops = [
    effect(() => {
      if (client.link.value.at === 'connected') void refresh();
    }),
    effect(() => {
      // What was shown was shown for the conversation that was open.
      void thread.value;
      pending.value = null;
    }),
  ];
  const run = async (macro: Macro, words: string | null) => {
    const open = thread.peek();
    if (!open) return;
    const pictures = async (replyId: string) => {
      const reply = replies.replies.peek().find((one) => one.replyId === replyId);
      return reply ? replies.tray.sendAll(open, reply) : ok(null);
    };
    const means = { client, thread: open, clock, agentId, words, mentions, pictures };
    const came = await runMacro(macro.steps, means);
    settle(came.refused ?? { ok: true, value: null });
    if (came.backs.some((back) => back !== null))
      undo.offer(doneWords(macro, came.done), () => void takeBack(came).then(settle));
  };
  return {
    macros,
    pending,
    refresh,
    begin: (macro) => {
      if (!thread.peek()) return;
      if (macro.steps.some(({ kind }) => kind === 'reply')) pending.value = macro;
      else void run(macro, null);
    },
    run: async (words) => {
      const macro = pending.peek();
      pending.value = null;
      if (macro) await run(macro, words);
    },
    cancel: () => {
      pending.value = null;
    },
    stop: () => {
      for (const stop of stops) stop();
    },
  };
};
