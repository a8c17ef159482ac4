import type { AutomationProblemName } from './automation-problem.ts';

// Apart, so that the widget's bundle carries only the half that it asks about.
const retryable = [
  'busy',
  'full',
  'rate_limited',
  'shutting_down',
  'timeout',
  'unavailable',
] as const;

/** Why a request was refused. The list is closed: a new reason gets a new word here. */
export const REFUSALS = {
  /** Try again; the request itself may be fine. */
  retryable,
  /** Trying the same again cannot help. */
  final: [
    'blocked',
    'closed',
    'forbidden',
    'invalid',
    'not_found',
    /** The shop has no more of it; the message names it. */
    'sold_out',
    /** What it was about has changed meanwhile; the message says how. */
    'stale',
    'too_long',
    'unauthorized',
    'unknown_event',
    /** This store's shop cannot do it; the message says what. */
    'unsupported',
    'unsupported_protocol',
  ],
} as const;

export type RetryableCode = (typeof REFUSALS.retryable)[number];
export type FinalCode = (typeof REFUSALS.final)[number];
export type RefusalCode = RetryableCode | FinalCode;

/**
 * What is wrong with one field where the code does not say it: somebody else has that name, something
 * named there is missing, or a rule's own problems.
 */
export type RefusalReason = 'taken' | 'missing' | AutomationProblemName;

/**
 * A refusal is a value, not an exception. `message` is English, for developers and logs: whoever shows
 * it or acts on it goes by `code`, `field` and `reason`.
 */
export type Refusal = {
  code: RefusalCode;
  message: string;
  /** Milliseconds to wait before a retry; only with retryable codes. */
  retryAfterMs?: number;
  /** The field of the request that it is about, as a path: `name`, `actions.0.text`. */
  field?: string;
  reason?: RefusalReason;
};

export type Result<T> = { ok: true; value: T } | { ok: false; error: Refusal };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const refuse = (
  code: RefusalCode,
  message: string,
  retryAfterMs?: number,
): { ok: false; error: Refusal } => ({
  ok: false,
  error: retryAfterMs === undefined ? { code, message } : { code, message, retryAfterMs },
});

/** Whether the same request may be sent again. A code this build does not know is final. */
export const isRetryable = (refusal: Refusal): boolean =>
  (retryable as readonly string[]).includes(refusal.code);
