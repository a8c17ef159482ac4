import type { MacroStep, Priority, SnoozeUntil } from '@aisle/protocol';
import { wordsOf } from '../language/words.ts';

const STAYING = { reply: 'the reply', note: 'the note' };

/** What stays where it is when a run is taken back. */
export type Staying = keyof typeof STAYING;

const english = {
  macros: 'Macros',
  newMacro: 'New macro',
  /** `{keys}` are pressed. */
  about:
    'Several steps by one choice: {keys}, or / and its name in a reply. One that sends something is shown before it does.',
  empty:
    'No macros yet. Make one of what you do again and again, such as an apology, a tag and a day’s rest.',

  macro: 'Macro',
  name: 'Name',
  steps: 'Steps',
  addStep: 'Add a step',
  without: (step: string) => `Without: ${step}`,
  kinds: {
    reply: 'Send a saved reply',
    note: 'Add a private note',
    tag: 'Add tags',
    priority: 'Set the priority',
    assign: 'Take or hand on',
    snooze: 'Snooze',
    close: 'Close',
  } as Record<MacroStep['kind'], string>,
  reply: 'Reply',
  choose: 'Choose',
  privateNote: 'Private note',
  tags: 'Tags, with commas between',
  tagsExample: 'late, apologised',
  priority: 'Priority',
  howLong: 'How long',
  snoozes: {
    reply: 'until she replies',
    hour: 'for one hour',
    tomorrow: 'until tomorrow at 9:00',
    week: 'for a week',
  } as Record<SnoozeUntil, string>,
  toWhom: 'To whom',
  whoeverRuns: 'Whoever runs it',
  queueOf: (team: string) => `Queue of ${team}`,
  backToQueue: 'Back to the queue',
  noteForNext: 'Note for whoever takes over',

  doReply: (title: string) => `Send “${title}”`,
  doReplyGone: 'Send “a reply that is gone”',
  doNote: 'Add a private note',
  doTag: (tags: string) => `Tag ${tags}`,
  doPriority: {
    urgent: 'Urgent priority',
    high: 'High priority',
    normal: 'Normal priority',
    low: 'Low priority',
  } as Record<Priority, string>,
  doTake: 'Take it',
  doHandOn: (name: string) => `Hand on to ${name}`,
  doHandOnGone: 'Hand on to somebody who is gone',
  doTeam: (team: string) => `Hand on to the queue of ${team}`,
  doTeamGone: 'Hand on to the queue of a team that is gone',
  doSnooze: {
    reply: 'Snooze until she replies',
    hour: 'Snooze for one hour',
    tomorrow: 'Snooze until tomorrow at 9:00',
    week: 'Snooze for a week',
  } as Record<SnoozeUntil, string>,
  doClose: 'Close',

  whatItDoes: 'What it does',
  sheReads: 'She will read',
  /** `what`: the name of a place in the reply, such as `product`, that nothing was put into. */
  hole: (what: string) => `Say which ${what} before it goes`,
  run: 'Run',
  cancel: 'Cancel',
  /** What was done, beside the button that takes it back. */
  did: (name: string, stays: readonly Staying[]) => `${name}${kept(stays)}`,
  didPart: (name: string, done: number, of: number, stays: readonly Staying[]) =>
    `${name}: stopped after ${done} of ${of}${kept(stays)}`,

  noName: 'Give it a name.',
  noSteps: 'Add a step.',
  unfinished: 'A step is not finished yet.',
  taken: 'Another macro is called so already.',
  full: 'No more macros fit. Remove one first.',
  stale: 'Somebody changed this macro meanwhile. Yours is still here; open it again to see theirs.',
  forbidden: 'A supervisor can change what is everyone’s.',
  removedMeanwhile: 'Somebody has removed this macro meanwhile.',
  notSaved: 'Not saved. It is still here; try again.',
  saved: (name: string) => `${name} is saved.`,
  removed: (name: string) => `${name} is removed.`,
};

const kept = (stays: readonly Staying[]): string =>
  stays.length === 0 ? '' : ` (undo keeps ${stays.map((one) => STAYING[one]).join(' and ')})`;

export type MacroWords = typeof english;

export const macroWords = wordsOf('macros', english);
