import { type AgentClient, type Clock, newId } from '@aisle/client';
import {
  type Automation,
  type AutomationDraft,
  type AutomationMatch,
  type AutomationPlace,
  type AutomationProblemName,
  type AutomationRun,
  findAutomationProblem,
  type Refusal,
} from '@aisle/protocol';
import { type ReadonlySignal, signal } from '@preact/signals';
import { sentence } from '../refusals/sentence.ts';
import { automationWords as words } from './words.ts';

/** A rule that is being made or changed; `seen` null: it is new. */
export type RuleDraft = AutomationDraft & { automationId: string; seen: number | null };

type Loaded<What> =
  | { kind: 'loading' }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'ready'; value: What };

/** What a dry run has found so far; null `next`: it is through. */
export type Trial = {
  matches: AutomationMatch[];
  looked: number;
  next: AutomationPlace | null;
  busy: boolean;
  problem: string;
};

/** What is wrong, and at which field; an empty field: the rule as a whole. */
export type Told = { field: string; words: string };

export type AutomationsSetup = {
  readonly rules: ReadonlySignal<Loaded<Automation[]>>;
  /** The store's webhook targets, by their hosts. */
  readonly targets: ReadonlySignal<readonly (readonly [id: string, host: string])[]>;
  readonly draft: ReadonlySignal<RuleDraft | null>;
  readonly told: ReadonlySignal<Told | null>;
  readonly saved: ReadonlySignal<string>;
  readonly trial: ReadonlySignal<Trial | null>;
  readonly runs: ReadonlySignal<{ runs: AutomationRun[]; more: boolean } | null>;
  load(): Promise<void>;
  edit(rule: Automation | AutomationDraft | null): void;
  change(change: Partial<RuleDraft>): void;
  save(): Promise<void>;
  remove(): Promise<void>;
  /** On or off, at once. */
  turn(rule: Automation, on: boolean): Promise<void>;
  /** One place up or down. */
  move(automationId: string, by: 1 | -1): Promise<void>;
  /** What would have matched last week: from the newest, or further back. */
  tryOut(): Promise<void>;
  showRuns(): Promise<void>;
};

export const NEW_RULE: AutomationDraft = {
  ...{ name: '', on: true, event: { kind: 'shopper_wrote' }, match: 'all', conditions: [] },
  actions: [],
};

const refusedWords = ({ code, field, reason }: Refusal): Told => {
  if (field !== undefined && reason !== undefined && reason in words.problems)
    return { field, words: words.problems[reason as AutomationProblemName] };
  return { field: '', words: wholeRefused(code) };
};

/** Why the rule as a whole was not taken. */
const wholeRefused = (code: Refusal['code']): string => {
  if (code === 'stale') return words.stale;
  if (code === 'not_found') return words.removedMeanwhile;
  if (code === 'forbidden') return words.forbidden;
  return code === 'full' ? words.full : words.notSaved;
};

/** What is wrong with it, before the server is asked. */
export const problemOf = (draft: RuleDraft): Told | null => {
  if (draft.name.trim() === '') return { field: 'name', words: words.noName };
  if (draft.actions.length === 0) return { field: 'actions', words: words.noActions };
  for (const [part, all] of [
    ['conditions', draft.conditions],
    ['actions', draft.actions],
  ] as const) {
    const index = all.findIndex(isUnfinished);
    if (index >= 0) return { field: `${part}.${index}`, words: words.unfinished };
  }
  const found = findAutomationProblem(draft);
  return found && { field: found.field, words: words.problems[found.problem] };
};

type Part = AutomationDraft['conditions'][number] | AutomationDraft['actions'][number];

const isUnfinished = (part: Part): boolean =>
  Object.values(part).some(
    (value) =>
      (typeof value === 'string' && value.trim() === '') ||
      (Array.isArray(value) && value.length === 0),
  );

export const createAutomationsSetup = (
  client: Pick<AgentClient, 'ask'>,
  clock: Clock,
): AutomationsSetup => {
  const rules = signal<Loaded<Automation[]>>({ kind: 'loading' });
  const targets = signal<readonly (readonly [string, string])[]>([]);
  const draft = signal<RuleDraft | null>(null);
  const told = signal<Told | null>(null);
  const saved = signal('');
  const trial = signal<Trial | null>(null);
  const runs = signal<{ runs: AutomationRun[]; more: boolean } | null>(null);

  const load = async () => {
    const answer = await client.ask('fetchAutomations', {});
    rules.value = answer.ok
      ? { kind: 'ready', value: answer.value.automations }
      : { kind: 'refused', refusal: answer.error };
    const known = await client.ask('fetchWebhookTargets', {});
    if (known.ok)
      targets.value = known.value.targets.map(({ targetId, url }) => [targetId, new URL(url).host]);
  };
  const edit: AutomationsSetup['edit'] = (rule) => {
    told.value = null;
    saved.value = '';
    trial.value = null;
    runs.value = null;
    if (rule === null) draft.value = null;
    else if ('automationId' in rule) {
      const { updatedAt: seen, ...rest } = rule;
      draft.value = { ...rest, seen };
    } else draft.value = { ...rule, automationId: newId(clock), seen: null };
  };
  const all = (): Automation[] => {
    const now = rules.peek();
    return now.kind === 'ready' ? now.value : [];
  };
  return {
    ...{ rules, targets, draft, told, saved, trial, runs, load, edit },
    change(changed) {
      if (draft.value) draft.value = { ...draft.value, ...changed };
      told.value = null;
      // What was found was found for other conditions.
      if ('event' in changed || 'match' in changed || 'conditions' in changed) trial.value = null;
    },
    async save() {
      const now = draft.peek();
      if (!now) return;
      told.value = problemOf(now);
      if (told.value) return;
      const answer = await client.ask('saveAutomation', now);
      if (!answer.ok) {
        told.value = refusedWords(answer.error);
        return;
      }
      await load();
      edit(null);
      saved.value = words.saved(answer.value.automation.name);
    },
    async remove() {
      const now = draft.peek();
      if (!now) return;
      const answer = await client.ask('removeAutomation', { automationId: now.automationId });
      if (!answer.ok && answer.error.code !== 'not_found') {
        told.value = refusedWords(answer.error);
        return;
      }
      await load();
      edit(null);
      saved.value = words.removed(now.name);
    },
    async turn({ updatedAt: seen, ...rule }, on) {
      const answer = await client.ask('saveAutomation', { ...rule, on, seen });
      saved.value = answer.ok
        ? (on ? words.turnedOn : words.turnedOff)(rule.name)
        : words.notTurned(rule.name, refusedWords(answer.error).words);
      await load();
    },
    async move(automationId, by) {
      const order = all().map((rule) => rule.automationId);
      const from = order.indexOf(automationId);
      const [moved] = order.splice(from, 1);
      if (moved === undefined) return;
      order.splice(from + by, 0, moved);
      const answer = await client.ask('arrangeAutomations', { automationIds: order });
      if (answer.ok) rules.value = { kind: 'ready', value: answer.value.automations };
      else saved.value = words.notMoved;
    },
    async tryOut() {
      const now = draft.peek();
      if (!now) return;
      const { event, match, conditions } = now;
      const index = conditions.findIndex(isUnfinished);
      if (index >= 0) {
        told.value = { field: `conditions.${index}`, words: words.unfinished };
        return;
      }
      const before = trial.peek()?.next;
      const first: Trial = { matches: [], looked: 0, next: null, busy: true, problem: '' };
      let found: Trial = before ? { ...(trial.peek() ?? first), busy: true } : first;
      trial.value = found;
      const asked = { event, match, conditions, ...(before && { before }) };
      const answer = await client.ask('checkAutomation', asked);
      // It was changed or closed meanwhile.
      if (trial.peek() !== found) return;
      if (answer.ok)
        found = {
          matches: [...found.matches, ...answer.value.matches],
          looked: found.looked + answer.value.looked,
          ...{ next: answer.value.next, busy: false, problem: '' },
        };
      else found = { ...found, busy: false, problem: sentence(answer.error) };
      trial.value = found;
    },
    async showRuns() {
      const now = draft.peek();
      if (!now) return;
      const shown = runs.peek()?.runs ?? [];
      const before = shown.at(-1)?.at;
      const asked = { automationId: now.automationId, ...(before !== undefined && { before }) };
      const answer = await client.ask('fetchAutomationRuns', asked);
      if (!answer.ok || draft.peek()?.automationId !== now.automationId) return;
      runs.value = { ...answer.value, runs: [...shown, ...answer.value.runs] };
    },
  };
};
