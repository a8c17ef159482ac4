import { STEP_HINDRANCES, type StepHindrance } from '@aisle/protocol';
import { counting } from '../language/counting.ts';
import { wordsOf } from '../language/words.ts';

const count = counting('en');

const english = {
  note: 'Private note',
  whisperToYou: 'Whisper to you',
  whisperTo: (name: string) => `Whisper to ${name}`,
  whisperToColleague: 'Whisper to a colleague',
  whisper: 'Whisper',
  noteHint: 'Only your team sees this.',
  whisperHint: 'Rings at once. Only your team sees this.',
  colleagues: 'Colleagues',
  notePlaceholder: 'A note for your colleagues; @ calls one',
  whisperPlaceholder: (name: string) => `To ${name}, at once`,
  tooMany: (n: number) => count(n, { one: '# character too many', other: '# characters too many' }),
  addNote: 'Add note',

  /** What a rule did, in its log and in the note it leaves. */
  rule: {
    name: (name: string) => `Rule “${name}”`,
    stopped: (runs: number) =>
      `Rules have acted here ${runs} times within an hour, as if they went round in circles. They were stopped and go on when it is quieter.`,
    done: {
      assign: (name: string) => `Given to ${name}`,
      team: (name: string) => `Given to the team ${name}`,
      tag: (tag: string) => `Tagged ${tag}`,
      untag: (tag: string) => `Took the tag ${tag} off`,
      priority: (priority: string) => `Priority: ${priority}`,
      say: (_: string) => 'Said to her',
      reply: (title: string) => `Sent the saved reply “${title}”`,
      ask_rating: (_: string) => 'Asked for a rating',
      note: (words: string) => words,
      snooze: (hours: string) =>
        `Snoozed for ${count(Number(hours), { one: '# hour', other: '# hours' })}`,
      follow_up: (words: string) => `Follow-up: ${words}`,
      webhook: (host: string) => `Told ${host}`,
      close: (_: string) => 'Closed',
    },
    already: {
      assign: (name: string) => `${name} had it already`,
      ask_rating: (_: string) => 'She was asked for a rating already',
      close: (_: string) => 'It was closed already',
    },
    leftOut: (what: string, why: string) => `Left out: ${what === '' ? '' : `${what}. `}${why}`,
    hindrances: { ...STEP_HINDRANCES } as Record<StepHindrance, string>,
  },
};

export type PrivateNoteWords = typeof english;

export const privateNoteWords = wordsOf('private-notes', english);
