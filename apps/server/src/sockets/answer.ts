import { type Refusal, type Result, refuse, refuseField } from '@aisle/protocol';
import { StorageError } from '@aisle/storage';
import type { z } from 'zod';
import type { Caller, House } from '../house.ts';

/** The two halves of a namespace's requests: their shapes and who answers them. */
export type Desk<C extends Caller> = {
  requests: Record<string, { payload: z.ZodType }>;
  /** Why this caller may not ask this at all, before what he asks is looked at. */
  permit: (caller: C, name: string) => Refusal | null;
  /** Does what is asked and writes it down if it went through, where that is to be known later. */
  note?: (
    house: House,
    caller: C,
    asked: { name: string; payload: unknown },
    act: () => Promise<Result<unknown>>,
  ) => Promise<Result<unknown>>;
  handlers: Record<string, (house: House, caller: C, payload: never) => Promise<Result<unknown>>>;
};

/**
 * Answers one request, whichever road it came by: own name, permission, parse, handler (rule 15). Never
 * rejects: what a handler throws is logged here, once, and answered as `unavailable`.
 */
export async function answer<C extends Caller>(
  house: House,
  desk: Desk<C>,
  caller: C,
  name: unknown,
  payload: unknown,
): Promise<Result<unknown>> {
  if (typeof name !== 'string' || !Object.hasOwn(desk.requests, name))
    return refuse('unknown_event', 'no such request');
  const forbidden = desk.permit(caller, name);
  if (forbidden) return { ok: false, error: forbidden };
  const parsed = desk.requests[name]?.payload.safeParse(payload);
  if (!parsed?.success) return misfit(parsed?.error);
  try {
    const handler = desk.handlers[name];
    // The table's own types pair each name's schema with its handler.
    if (!handler) return refuse('unknown_event', 'no such request');
    const asked = { name, payload: parsed.data };
    const act = () => handler(house, caller, asked.payload as never);
    return await (desk.note ? desk.note(house, caller, asked, act) : act());
  } catch (error) {
    return failed(house, name, error);
  }
}

function misfit(error: z.ZodError | undefined): Result<never> {
  const issue = error?.issues[0];
  const path = issue?.path.join('.') || 'payload';
  const tooLong = issue?.code === 'too_big' && issue.path.at(-1) === 'text';
  const { error: refusal } = refuseField(path, issue?.message ?? 'does not fit');
  return { ok: false, error: { ...refusal, code: tooLong ? 'too_long' : 'invalid' } };
}

function failed(house: House, name: string, error: unknown): Result<never> {
  if (error instanceof StorageError && error.problem !== 'unusable') {
    house.log.warn({ request: name, problem: error.problem }, error.message);
    return refuse(error.problem, 'the database cannot take it now', error.retryAfterMs);
  }
  house.log.error({ request: name, err: error }, 'a request failed');
  return refuse('unavailable', 'something went wrong on the server', 1_000);
}
