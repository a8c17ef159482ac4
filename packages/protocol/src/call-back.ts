import { z } from 'zod';
import { DESK_LIMITS } from './desk-limits.ts';
import { id, instant, text } from './text.ts';

/** Minutes of one call: what an hour can be divided by. */
const minutes = z
  .int()
  .min(10)
  .max(30)
  .refine((value) => 60 % value === 0, 'must divide an hour');

/** How shoppers may ask for a call, or for somebody in the chat, at a time (rule 57). */
export const callBackRules = z.strictObject({
  minutes,
  /** Nothing sooner than this from now. */
  noticeHours: z.int().min(0).max(168),
  daysAhead: z.int().min(1).max(30),
  /** Calls at one time. */
  atOnce: z.int().min(1).max(20),
});

export const callBackWay = z.enum(['phone', 'chat']);

/** As she writes it: digits of any script and what stands between them. */
const phone = text(DESK_LIMITS.phoneLength).refine((value) => {
  const digits = value.match(/\p{Nd}/gu)?.length ?? 0;
  return (
    digits >= 6 && digits <= 15 && /^[+(]?[\p{Nd}\s().\-/\u200e\u202d\u202c]+$/u.test(value.trim())
  );
}, 'must be a phone number');

/** She asks for it. */
export const callBackRequested = z.strictObject({
  kind: z.literal('call_back_requested'),
  way: callBackWay,
  /** With `phone`. */
  phone: phone.optional(),
  at: instant,
});

/**
 * The store says yes or no; `name` is the agent's. `calendarId` is the name of the appointment in her
 * calendar, the same when it is moved; after a no it is there where it was confirmed before.
 */
export const callBackAnswered = z.strictObject({
  kind: z.literal('call_back_answered'),
  followUpId: id,
  result: z.enum(['confirmed', 'declined']),
  way: callBackWay,
  at: instant,
  minutes,
  name: text(DESK_LIMITS.agentName),
  calendarId: id.optional(),
});

/** Times that are offered instead, the soonest first. */
const offered = z.array(instant).min(1).max(DESK_LIMITS.offeredTimes);

/** The store offers other times; `name` is the agent's. What was confirmed stands until she chooses. */
export const callBackProposed = z.strictObject({
  kind: z.literal('call_back_proposed'),
  followUpId: id,
  way: callBackWay,
  times: offered,
  minutes,
  name: text(DESK_LIMITS.agentName),
});

/** She chooses one of them, which is confirmed by that, or (without `at`) none; `name` is the agent's. */
export const callBackDecided = z.strictObject({
  ...callBackProposed.omit({ times: true }).shape,
  kind: z.literal('call_back_decided'),
  at: instant.optional(),
  calendarId: id.optional(),
});

export type CallBackRules = z.infer<typeof callBackRules>;
