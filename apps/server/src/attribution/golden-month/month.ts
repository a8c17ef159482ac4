import type { RatingAnswers, Standing } from '@aisle/protocol';

/** One conversation: who had it, and how long things took, in seconds after her first words. */
export type Talk = {
  name: string;
  asked: string;
  by?: string;
  answered?: number;
  closed?: number;
  tags?: string[];
  products?: string[];
  rated?: { help: boolean; recommend: boolean; answers?: RatingAnswers };
};

/** One order, minor units; `chat`: the conversation before it and what it sold directly. */
export type Sale = {
  id: string;
  placed: string;
  total: number;
  refunded?: number;
  currency?: string;
  standing?: Standing;
  customer?: string;
  chat?: { in: string; by: string; direct: number };
};

export const MONTH = { from: '2026-11-01T00:00:00Z', to: '2026-12-01T00:00:00Z' };

export const TEAMS = { Sizes: ['mira'], Returns: ['mira', 'lea'] };

const HOUR = 3_600;

export const TALKS: readonly Talk[] = [
  // A millisecond too early.
  {
    name: 'before',
    asked: '2026-10-31T23:59:59.999Z',
    by: 'mira',
    answered: 5,
    tags: ['sizing'],
    products: ['jumper'],
  },
  {
    ...{ name: 'quick', asked: '2026-11-02T09:00:00Z', by: 'mira', answered: 60, closed: 600 },
    ...{ tags: ['sizing'], products: ['jumper'] },
    rated: {
      ...{ help: true, recommend: true, answers: { effort: 5, satisfaction: 5, recommend: 10 } },
    },
  },
  {
    ...{ name: 'good', asked: '2026-11-03T10:00:00Z', by: 'mira', answered: 120.5, closed: HOUR },
    ...{ tags: ['sizing', 'delivery'], products: ['scarf', 'scarf'] },
    rated: {
      ...{ help: true, recommend: true, answers: { effort: 3, satisfaction: 2, recommend: 6 } },
    },
  },
  // Answered an hour after the promise of a day; asked for her judgement, and silent.
  {
    ...{ name: 'late', asked: '2026-11-05T11:00:00Z', by: 'lea', answered: 25 * HOUR },
    ...{ tags: ['returns'], rated: { help: true, recommend: false } },
  },
  // Closed without a word.
  {
    name: 'missed',
    asked: '2026-11-09T12:00:00Z',
    closed: HOUR / 2,
    tags: ['delivery'],
    products: ['jumper'],
  },
  { name: 'last', asked: '2026-11-30T23:59:59Z', by: 'lea', answered: 30 },
  // The first instant of the month after.
  { name: 'after', asked: '2026-12-01T00:00:00Z', by: 'lea', answered: 5, tags: ['sizing'] },
];

export const ORDERS: readonly Sale[] = [
  // Before the month: only what Anna is worth knows of it.
  { id: '1', placed: '2026-10-15T08:00:00Z', total: 2_500, customer: 'anna' },
  {
    ...{ id: '2', placed: '2026-11-02T12:00:00Z', total: 10_000, customer: 'anna' },
    chat: { in: 'quick', by: 'mira', direct: 8_000 },
  },
  {
    ...{ id: '3', placed: '2026-11-04T09:00:00Z', total: 4_000, refunded: 4_000, customer: 'bea' },
    chat: { in: 'good', by: 'mira', direct: 0 },
  },
  { id: '4', placed: '2026-11-06T09:00:00Z', total: 700, standing: 'reported' },
  { id: '5', placed: '2026-11-10T09:00:00Z', total: 8_000 },
  // The last millisecond of the seven days, and the first that is too late.
  {
    ...{ id: '6', placed: '2026-11-12T10:59:59.999Z', total: 5_000, currency: 'JPY' },
    chat: { in: 'late', by: 'lea', direct: 5_000 },
  },
  {
    ...{ id: '7', placed: '2026-11-12T11:00:00Z', total: 3_000, customer: 'cleo' },
    chat: { in: 'late', by: 'lea', direct: 0 },
  },
  { id: '8', placed: '2026-11-15T09:00:00Z', total: 1_200, refunded: 200, customer: 'dan' },
  { id: '9', placed: '2026-11-20T09:00:00Z', total: 6_000, refunded: 1_500, customer: 'anna' },
  // In December, but within seven days of a conversation of November.
  {
    ...{ id: '10', placed: '2026-12-03T09:00:00Z', total: 2_000, customer: 'cleo' },
    chat: { in: 'last', by: 'lea', direct: 0 },
  },
];
