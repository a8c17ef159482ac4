import { randomUUID } from 'node:crypto';
import type { Line } from './rooms.ts';

const nothing = () => {};

/** The connection of a plain request: nothing can be told on it, so nothing is joined. */
export const requestLine = (): Line => ({
  socketId: randomUUID(),
  live: false,
  willWatch: nothing,
  watch: nothing,
  stopWatching: nothing,
  watchInbox: nothing,
  watchVisitors: nothing,
  stopWatchingVisitors: nothing,
  tell: nothing,
  afterAnswer: nothing,
});
