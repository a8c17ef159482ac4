import { type AutomationStep, type RuleNote, STEP_HINDRANCES } from '@aisle/protocol';

/** What stands in the log as a line of its own. */
const IN_LOG = ['assign', 'team', 'say', 'reply', 'close'];

const DONE: Record<string, (about: string) => string> = {
  assign: (name) => `Given to ${name}`,
  team: (name) => `Given to the team ${name}`,
  tag: (tag) => `Tagged ${tag}`,
  untag: (tag) => `Took the tag ${tag} off`,
  priority: (priority) => `Priority: ${priority}`,
  say: () => 'Said to her',
  reply: (title) => `Sent the saved reply “${title}”`,
  ask_rating: () => 'Asked for a rating',
  note: (words) => words,
  snooze: (hours) => `Snoozed for ${hours} ${hours === '1' ? 'hour' : 'hours'}`,
  follow_up: (words) => `Follow-up: ${words}`,
  webhook: (host) => `Told ${host}`,
  close: () => 'Closed',
};

const ALREADY: Record<string, (about: string) => string> = {
  assign: (name) => `${name} had it already`,
  ask_rating: () => 'She was asked for a rating already',
  close: () => 'It was closed already',
};

/** A step in English, as the text of a note has it. */
function wordsOf({ kind, about, outcome, hole = '' }: AutomationStep): string {
  if (outcome === 'already') return ALREADY[kind]?.(about) ?? '';
  const done = DONE[kind]?.(about) ?? '';
  if (outcome === 'done') return done;
  const why = STEP_HINDRANCES[outcome].replace('{hole}', `{${hole}}`);
  // Of what is gone there is no name to be said.
  const gone = about === '' && NAMED.includes(kind);
  return `Left out: ${gone || done === '' ? '' : `${done}. `}${why}`;
}

const NAMED = ['assign', 'team', 'reply', 'webhook'];

/**
 * What the team is told of a run beside the log's own lines: what only changed how it is handled,
 * notes, and what was left out. Null: the log says it all.
 */
export function noteOfRun(name: string, steps: readonly AutomationStep[]): RuleNote | null {
  const told = steps.filter(
    ({ kind, about, outcome }) =>
      !['done', 'already'].includes(outcome) ||
      (!IN_LOG.includes(kind) && !(kind === 'note' && about === '')),
  );
  return told.length === 0 ? null : { name, steps: told };
}

/** The same as text: for a search, for other programs, and for whoever reads notes as text. */
export const textOfNote = (note: RuleNote): string =>
  'stopped' in note
    ? `Rules have acted here ${note.stopped} times within an hour, as if they went round in circles. They were stopped and go on when it is quieter.`
    : [`Rule “${note.name}”`, ...note.steps.map(wordsOf)].join('\n');
