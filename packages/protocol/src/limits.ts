/** Every limit both ends must agree on. Units are in the names or beside the value. */
export const LIMITS = {
  /** UTF-16 code units in one message's text. */
  messageLength: 5_000,
  /** Lines in a reported cart. */
  cartLines: 100,
  /** Bytes of a reported cart as JSON. */
  cartBytes: 32_768,
  /** Products on a shortlist, and products remembered as set aside. */
  shortlistProducts: 12,
  dismissedProducts: 60,
  /** Pages kept in a shopper's trail. */
  trailPages: 20,
  /** Messages, bytes and hours an outbox may hold (rule 5). */
  outboxMessages: 50,
  outboxBytes: 262_144,
  outboxHours: 48,
  /** Milliseconds before an unanswered request counts as lost (rule 6). */
  answerTimeoutMs: 10_000,
  /** First and longest delay between two tries (rule 6). */
  retryFirstMs: 1_000,
  retryLongestMs: 30_000,
  /** How long a gap is held open before it is fetched (rule 8). */
  gapHoldMs: 500,
  /** Heartbeat period; two missed ones end a link or a lease (rules 9 and 11). */
  heartbeatMs: 12_000,
} as const;
