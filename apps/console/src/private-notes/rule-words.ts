import type { AutomationStep, AutomationStepTold, Priority, RuleNote } from '@aisle/protocol';
import { handlingWords } from '../handling/words.ts';
import { privateNoteWords } from './words.ts';

const { rule: words } = privateNoteWords;

type Kind = keyof typeof words.done;
const isKind = (kind: string): kind is Kind => Object.hasOwn(words.done, kind);

const doneWords = (kind: Kind, about: string): string =>
  kind === 'priority'
    ? words.done.priority(handlingWords.priorities[about as Priority] ?? about)
    : words.done[kind](about);

/** Kinds that are nothing without the name of whom or what they are about. */
const NAMED: readonly string[] = ['assign', 'team', 'reply', 'webhook'];

/** What came of one action of a rule, in one line; `well`: it was not left out. */
export const stepLine = (
  step: AutomationStep | AutomationStepTold,
): { line: string; well: boolean } => {
  const { kind } = step;
  // As it was kept in English, before it was data.
  if ('words' in step) {
    const well = step.problem === null;
    return { line: well ? step.words : words.leftOut(step.words, step.problem ?? ''), well };
  }
  const { about, outcome, hole = '' } = step;
  const gone = !isKind(kind) || (about === '' && NAMED.includes(kind));
  const done = gone ? '' : doneWords(kind, about);
  if (outcome === 'done') return { line: done, well: true };
  if (outcome === 'already')
    return {
      line: Object.hasOwn(words.already, kind)
        ? words.already[kind as keyof typeof words.already](about)
        : done,
      well: true,
    };
  const why = words.hindrances[outcome].replace('{hole}', `{${hole}}`);
  return { line: words.leftOut(done, why), well: false };
};

/** What a rule's note tells the team, line by line. */
export const ruleNoteWords = (note: RuleNote): string =>
  'stopped' in note
    ? words.stopped(note.stopped)
    : [words.name(note.name), ...note.steps.map((step) => stepLine(step).line)].join('\n');
