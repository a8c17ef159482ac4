import { LIMITS, type Result } from '@aisle/protocol';
import type { Line } from './line/line.ts';

/** A table of requests as `@aisle/protocol` derives it. */
type RequestTable<R> = { [Name in keyof R]: { payload: unknown; reply: unknown } };

/**
 * Asks the server by name. Answers a value or a refusal and never throws; `timeoutMs` is
 * `LIMITS.answerTimeoutMs` unless said.
 */
export type Ask<R extends RequestTable<R>> = <Name extends keyof R & string>(
  name: Name,
  payload: R[Name]['payload'],
  timeoutMs?: number,
) => Promise<Result<R[Name]['reply']>>;

/** Types only: a browser trusts the server it was loaded from (protocol numbers must match). */
export const createAsk =
  <R extends RequestTable<R>>(line: Line): Ask<R> =>
  (name, payload, timeoutMs = LIMITS.answerTimeoutMs) =>
    line.ask(name, payload, timeoutMs) as Promise<Result<never>>;

/** `line.on` with the notice's type. */
export const listen = <N, Name extends keyof N & string>(
  line: Line,
  name: Name,
  handler: (notice: N[Name]) => void,
): (() => void) => line.on(name, handler as (notice: unknown) => void);

/** Hears a table's notices by name; `line.on` with the notices' types. */
export type Hear<N> = <Name extends keyof N & string>(
  name: Name,
  handler: (notice: N[Name]) => void,
) => () => void;
