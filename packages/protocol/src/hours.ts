import { z } from 'zod';
import { DESK_LIMITS } from './desk-limits.ts';
import { day } from './gift.ts';
import { id, instant, label, text } from './text.ts';

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/**
 * Open from a time of day until another. `to` at or before `from` is on the next day: `22:00` to
 * `02:00` is a night. `24:00` is midnight at the end of the day; `00:00` to `24:00` is all of it.
 */
export const openInterval = z.strictObject({
  from: timeOfDay,
  to: timeOfDay.or(z.literal('24:00')),
});

const intervals = z.array(openInterval).max(DESK_LIMITS.dayIntervals);

/** A day that is unlike its weekday. */
export const specialDate = z.strictObject({
  date: day,
  /** The merchant's own word for it, told to shoppers: `Christmas Day`. */
  name: text(60).optional(),
  /** What begins on that day; empty: closed. What began the evening before runs on to its end. */
  intervals,
});

/** When somebody is there, in the store's own time. */
export const hoursPlan = z.strictObject({
  /** IANA name, `Europe/Dublin`. */
  timeZone: z.string().min(1).max(64),
  /** Monday to Sunday; an empty day is closed. */
  week: z.array(intervals).length(7),
  dates: z.array(specialDate).max(DESK_LIMITS.specialDates),
});

/** How soon the store promises an answer to what was left after hours. */
export const answerPromise = z.strictObject({
  hours: z.int().min(1).max(336),
  /** `always`: hours of the clock; `business`: only while the store is open. */
  counted: z.enum(['always', 'business']),
});

/** All that a store settles about when it answers. */
export const businessHours = z.strictObject({
  /** null: at any hour. */
  plan: hoursPlan.nullable(),
  /** Teams with hours of their own. */
  teams: z.array(z.strictObject({ teamId: id, plan: hoursPlan })).max(50),
  /** Outside its hours the widget tells when somebody is back, or is not there at all. */
  outside: z.enum(['tell', 'hide']),
  promise: answerPromise,
});

/** What the hours come to at one moment. */
export const hoursNow = z.strictObject({
  open: z.boolean(),
  /** When somebody is back; null while open, and where nothing opens within a year. */
  opensAt: instant.nullable(),
  /** When it closes; null while closed, and where it never does. */
  closesAt: instant.nullable(),
  /** The name of the special date that keeps it closed today. */
  closedFor: label.optional(),
});

export type OpenInterval = z.infer<typeof openInterval>;
export type SpecialDate = z.infer<typeof specialDate>;
export type HoursPlan = z.infer<typeof hoursPlan>;
export type AnswerPromise = z.infer<typeof answerPromise>;
export type BusinessHours = z.infer<typeof businessHours>;
export type HoursNow = z.infer<typeof hoursNow>;
