import { counting } from '../language/counting.ts';
import { wordsOf } from '../language/words.ts';

const count = counting('en');

const english = {
  routing: 'Routing',
  about: 'Who gets which conversations.',
  loading: 'Loading routing',
  failed: (why: string) => `The server could not tell who takes what. ${why}`,
  tryAgain: 'Try again',

  save: 'Save',
  saved: 'Saved.',
  notSaved: (why: string) => `Not saved. ${why} Try again.`,
  remove: 'Remove',

  takes: 'What each agent takes',
  takesHint:
    'Whoever has spoken with her before goes first, then her language, then the skill. 0 at once: the queue gives nothing.',
  atOnce: 'At once',
  languages: 'Languages',
  skills: 'Skills',
  /** The name of an agent’s field. */
  fieldOf: (field: string, agent: string) => `${field}: ${agent}`,
  asEveryone: (usual: number) => `As everyone: ${usual}`,
  someLanguages: 'de, en',
  someSkills: 'returns, wool',
  saveFor: (agent: string) => `Save for ${agent}`,
  capacityOrNothing: 'Use a whole number from 0 to 50, or nothing.',
  languagesInShort: 'Write languages in short, such as de, en.',
  skillTooLong: 'A skill has 30 letters at most.',

  sharing: 'Sharing out',
  given: 'Conversations are given',
  modes: {
    automatic: {
      name: 'By itself',
      words: 'Whoever waits is given to an agent who is online and has a free place.',
    },
    manual: {
      name: 'By hand',
      words: 'Whoever waits stays unassigned until somebody takes it.',
    },
  },
  capacity: 'At once, for each agent',
  capacityHint: 'Open conversations. Agents may differ, below.',
  capacityWrong: 'Use a whole number from 0 to 50.',
  asksFor: 'What her page asks for',
  asksForHint:
    'Where the address of her page contains these words, an agent with this skill goes first.',
  addressOf: (rule: number) => `Address contains, rule ${rule}`,
  skillOf: (rule: number) => `Skill, rule ${rule}`,
  somePage: '/returns',
  someSkill: 'returns',
  removeRule: (rule: number) => `Remove rule ${rule}`,
  addRule: 'Add a rule',
  saveSharing: 'Save sharing out',

  teams: 'Teams',
  teamsHint:
    'A conversation can be handed to a team’s queue. It waits for somebody of the team while one of them is online or busy, else for everyone.',
  newTeam: 'New team',
  theNewTeam: 'the new team',
  teamName: 'Name of the team',
  teamNameMissing: 'Give the team a name.',
  members: 'Who is in it',
  removeTeam: (team: string) => `Remove ${team}`,
  saveTeam: (team: string) => `Save ${team}`,

  handOn: 'Hand on',
  handedOn: 'Handed on',
  note: 'Note, for colleagues only',
  toWhom: 'To whom',
  queueOf: 'Queue of {team}',
  backToQueue: 'Back to the queue',
  me: 'Me',
  noteFollows: (event: string) => `${event}. Only colleagues see this note:`,

  presence: { online: 'Online', busy: 'Busy', away: 'Away', absent: 'Not here' },
  youAre: { online: 'You are online', busy: 'You are busy', away: 'You are away' },
  /** What each choice means, in one line. */
  presenceHints: {
    online: 'Shoppers see you, and the queue gives you the next',
    busy: 'Shoppers see you, but you are given nothing',
    away: 'Shoppers do not see you',
  },
  load: (load: number, capacity: number) => `${load} of ${capacity}`,
  loadWaiting: (load: number, capacity: number, waiting: number) =>
    count(waiting, {
      one: `${load} of ${capacity}, # waits`,
      other: `${load} of ${capacity}, # wait`,
    }),

  /** What the queue did. */
  byQueue: (to: string) => `Given to ${to} by the queue`,
  byQueueBecause: (to: string, why: string) => `Given to ${to} by the queue: ${why}`,
  /** Why, as parts of a list. */
  reasons: {
    knows_her: 'has spoken with her before',
    language: 'speaks her language',
    skill: 'knows about this',
    team: 'is of the team',
    load: 'had the most room',
    idle: 'was next in turn',
  },
  byAbsence: 'Back in the queue: whoever had it is not here',
};

export type RoutingWords = typeof english;

export const routingWords = wordsOf('routing', english);
