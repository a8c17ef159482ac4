import { type AgentClient, type Clock, newId } from '@aisle/client';
import type { Macro, MacroStep, Refusal } from '@aisle/protocol';
import { type ReadonlySignal, signal } from '@preact/signals';
import type { MacrosDesk } from './macros-desk.ts';
import { macroWords as words } from './words.ts';

/** A macro that is being made or changed; `seen` null: it is new. */
export type MacroDraft = Omit<Macro, 'updatedAt'> & { seen: number | null };

/** The page Macros: what is being made, and what the server said to it. */
export type MacrosSetup = {
  readonly draft: ReadonlySignal<MacroDraft | null>;
  /** What is wrong, in one sentence; empty: nothing. */
  readonly told: ReadonlySignal<string>;
  readonly saved: ReadonlySignal<string>;
  edit(macro: Macro | 'new' | null): void;
  change(change: Partial<MacroDraft>): void;
  /** Puts a step in its place, instead of the one of its kind. */
  put(step: MacroStep): void;
  drop(kind: MacroStep['kind']): void;
  save(): Promise<void>;
  remove(): Promise<void>;
};

/** In the order in which they are done: whatever ends the conversation's turn comes last. */
export const KINDS: readonly MacroStep['kind'][] = [
  ...(['reply', 'note', 'tag', 'priority', 'assign', 'snooze', 'close'] as const),
];

const inOrder = (steps: readonly MacroStep[]): MacroStep[] =>
  steps.toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));

/** A conversation that sleeps is not closed as well. */
const EITHER: Partial<Record<MacroStep['kind'], MacroStep['kind']>> = {
  snooze: 'close',
  close: 'snooze',
};

/** What is wrong with it, before the server is asked; empty: nothing. */
export const problemOf = ({ name, steps }: Pick<MacroDraft, 'name' | 'steps'>): string => {
  if (name.trim() === '') return words.noName;
  if (steps.length === 0) return words.noSteps;
  const unfit = steps.some(
    (step) =>
      (step.kind === 'reply' && step.replyId === '') ||
      (step.kind === 'note' && step.text.trim() === '') ||
      (step.kind === 'tag' && step.tags.length === 0),
  );
  return unfit ? words.unfinished : '';
};

const refusedWords = ({ code, reason }: Refusal): string => {
  if (reason === 'taken') return words.taken;
  if (code === 'full') return words.full;
  if (code === 'stale') return words.stale;
  if (code === 'forbidden') return words.forbidden;
  if (code === 'not_found') return words.removedMeanwhile;
  return words.notSaved;
};

export const createMacrosSetup = (
  client: Pick<AgentClient, 'ask'>,
  clock: Clock,
  desk: Pick<MacrosDesk, 'refresh'>,
): MacrosSetup => {
  const draft = signal<MacroDraft | null>(null);
  const told = signal('');
  const saved = signal('');
  const edit: MacrosSetup['edit'] = (macro) => {
    told.value = '';
    saved.value = '';
    if (macro === null) draft.value = null;
    else if (macro === 'new')
      draft.value = { macroId: newId(clock), name: '', steps: [], shared: false, seen: null };
    else {
      const { updatedAt: seen, ...rest } = macro;
      draft.value = { ...rest, seen };
    }
  };
  const change = (changed: Partial<MacroDraft>) => {
    if (draft.value) draft.value = { ...draft.value, ...changed };
    told.value = '';
  };
  const without = (...kinds: (MacroStep['kind'] | undefined)[]) =>
    (draft.peek()?.steps ?? []).filter(({ kind }) => !kinds.includes(kind));
  return {
    draft,
    told,
    saved,
    edit,
    change,
    put: (step) => change({ steps: inOrder([...without(step.kind, EITHER[step.kind]), step]) }),
    drop: (kind) => change({ steps: without(kind) }),
    save: async () => {
      const now = draft.peek();
      if (!now) return;
      const problem = problemOf(now);
      if (problem !== '') {
        told.value = problem;
        return;
      }
      const { shared, ...payload } = now;
      const answer = await client.ask(shared ? 'saveSharedMacro' : 'saveOwnMacro', payload);
      if (!answer.ok) {
        told.value = refusedWords(answer.error);
        return;
      }
      await desk.refresh();
      edit(null);
      saved.value = words.saved(answer.value.macro.name);
    },
    remove: async () => {
      const now = draft.peek();
      if (!now) return;
      const { shared, macroId } = now;
      const answer = await client.ask(shared ? 'removeSharedMacro' : 'removeOwnMacro', { macroId });
      if (!answer.ok && answer.error.code !== 'not_found') {
        told.value = refusedWords(answer.error);
        return;
      }
      await desk.refresh();
      edit(null);
      saved.value = words.removed(now.name);
    },
  };
};
