import { wordsOf } from '../language/words.ts';

const english = {
  board: 'Board',
  loading: 'Loading the board',
  failed: (why: string) => `The server could not tell how it stands. ${why}`,
  tryAgain: 'Try again',
  given: (name: string) => `Given to ${name}.`,
  notGiven: (why: string) => `Not given. ${why} Try again.`,
  waitingNow: 'Waiting now',
  nobodyWaits: 'Nobody waits for an answer.',
  unattended: 'Unattended',
  nothingUnattended: 'Nothing is with somebody who is away.',

  agents: 'Agents',
  agentsTable: 'Agents, table',
  agent: 'Agent',
  has: 'Has',
  waiting: 'Waiting',
  firstReply: 'First reply today',
  loadOf: (load: number, capacity: number) => `${load} of ${capacity}`,
  seconds: (n: number) => `${n} s`,
  minutes: (n: number) => `${n} min`,

  unassigned: 'Unassigned',
  aColleague: 'A colleague',
  open: 'Open',
  openName: (name: string) => `Open ${name}`,
  giveTo: 'Give to',
  giveToName: (name: string) => `Give to a colleague: ${name}`,
};

export type BoardWords = typeof english;

export const boardWords = wordsOf('board', english);
