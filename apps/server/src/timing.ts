import { DESK_LIMITS, LIMITS } from '@aisle/protocol';
import { LEASE_MS } from './agents/lease.ts';

/** Durations in milliseconds. */
export type Timing = {
  /** After an agent's last tab closed, before waiting shoppers go back to the queue (rule 11). */
  graceMs: number;
  /** How long a shopper's page change may take without counting as leaving. */
  pageChangeMs: number;
  /** How often leases, sessions and other nodes are looked after. */
  tendMs: number;
  /** Within which clients move away from a server that stops (rule 14). */
  moveWithinMs: number;
  /** Between two pings of the transport, and how long an answer to one may take (rule 9). */
  pingMs: number;
  /** How long a webhook target may take to answer. */
  targetMs: number;
  /** How long an AI may take to write. */
  writerMs: number;
  /** How often the mailbox is looked into. */
  mailboxMs: number;
  /** Before an agent is called to what she may be answering already, and when it is looked again. */
  callMs: number;
  callAgainMs: number;
  /** Before a push service is asked a second time. */
  pushRetryMs: number;
};

export const usualTiming: Timing = {
  graceMs: DESK_LIMITS.leaseGraceMs,
  pageChangeMs: 3_000,
  tendMs: 4_000,
  moveWithinMs: 5_000,
  pingMs: LIMITS.heartbeatMs,
  targetMs: 5_000,
  writerMs: 30_000,
  mailboxMs: 60_000,
  callMs: 1_000,
  callAgainMs: LEASE_MS + 3_000,
  pushRetryMs: 2_000,
};

/** Within which everyone is back after a restart. */
export const patienceOf = ({ graceMs }: Timing): number => Math.min(graceMs, LIMITS.retryLongestMs);
