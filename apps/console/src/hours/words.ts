import type { HoursProblem } from '@aisle/protocol';
import { wordsOf } from '../language/words.ts';

const english = {
  hours: 'Hours',
  about:
    'When somebody answers. Outside of it nobody is given a conversation; whoever speaks with a shopper may stay with her.',
  loading: 'Loading hours',
  failed: (why: string) => `The server could not tell the hours. ${why}`,
  tryAgain: 'Try again',
  save: 'Save hours',
  anotherLook: 'Some hours need another look.',
  /** What is wrong with hours, as the protocol says it. */
  problem: ({ text }: HoursProblem): string => text,

  somebodyAnswers: 'Somebody answers',
  atAnyHour: 'At any hour',
  inTheseHours: 'In these hours',
  teams: 'Teams',
  teamsHint: 'A team may have hours of its own. They count for conversations in its queue.',
  teamHasOwn: '{team} has hours of its own',

  timeZone: 'Time zone',
  timeZoneHint: 'Where you work. Begin to type a city and choose.',
  week: 'The week',
  weekHint:
    'An end before the beginning is on the next day: 20:00 – 02:00 is a night. 00:00 – 00:00 is the whole day.',
  likeMonday: 'Monday’s hours from Monday to Friday',
  closed: 'Closed',
  openFrom: (day: string, place: number) => `${day}, open from, ${place}`,
  openUntil: (day: string, place: number) => `${day}, until, ${place}`,
  removeHours: (day: string, place: number) => `Remove hours ${place} of ${day}`,
  addHoursTo: (day: string) => `Add hours to ${day}`,
  addHours: 'Add hours',
  dates: 'Special dates',
  datesHint:
    'Holidays, stocktaking, a long Saturday before Christmas. Shoppers read the name on the day.',
  theStore: 'the store',
  dateOf: (place: number, whose: string) => `Special date ${place} of ${whose}`,
  dateNameOf: (place: number, whose: string) => `Name of special date ${place} of ${whose}`,
  someDate: 'Christmas Day',
  removeDate: (place: number, whose: string) => `Remove special date ${place} of ${whose}`,
  remove: 'Remove',
  /** Whose hours a field has, where that is no day of the week. */
  theDate: (place: number) => `special date ${place}`,
  addDate: 'Add a date',

  seen: 'What a shopper sees now',
  somebodyIn: 'Somebody in',
  cities: {
    'Asia/Tokyo': 'Tokyo',
    'Australia/Sydney': 'Sydney',
    'Asia/Dubai': 'Dubai',
    'Europe/Berlin': 'Berlin',
    'Europe/London': 'London',
    'America/New_York': 'New York',
    'America/Los_Angeles': 'Los Angeles',
  },
  thereItIs: (time: string) => `There it is ${time}.`,
  nothingYet: 'Nothing yet: the hours below need another look.',
  noChat: 'No chat at all.',
  openNow: 'Open now: she sees who answers and how fast.',
  closedFor: (what: string) => `${what}: closed today.`,
  neverBack: 'Closed, with no opening within a year.',
  back: {
    today: (time: string) => `Back at ${time}.`,
    tomorrow: (time: string) => `Back tomorrow at ${time}.`,
    onDay: (day: string, time: string) => `Back on ${day} at ${time}.`,
  },

  outside: 'Outside these hours',
  outsideWays: {
    tell: {
      name: 'Say when somebody is back',
      words: 'In the shopper’s own time and language; she can write and is answered then.',
    },
    hide: {
      name: 'Show no chat',
      words:
        'The button is not there. It takes the snippet with “?store=” in it (page Install), and up to five minutes.',
    },
  },
  promise: 'Promise',
  promiseHint:
    'How long a shopper waits for an answer at most. The inbox shows what is due, and warns before a promise is broken.',
  within: 'Answered within, in hours',
  counted: 'How it is counted',
  countedWays: {
    always: { name: 'By the clock', words: 'Nights and holidays count.' },
    business: { name: 'In open hours', words: 'The clock stands still while you are closed.' },
  },
};

export type HoursWords = typeof english;

export const hoursWords = wordsOf('hours', english);
