/** What a shopper's chat can do without for its first moments: a chunk of its own. */
export { startHeartbeat } from './heartbeat.ts';
export { openKeep } from './keep.ts';
export { createLatest } from './latest.ts';
