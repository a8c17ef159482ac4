import type { DeliveryEstimate, DeliveryRules } from '@aisle/protocol';
import { DateTime } from 'luxon';

export type DeliveryWish = {
  /** ISO 3166-1 alpha-2; absent: wherever the shop sends, so that the slowest way is promised. */
  country?: string | undefined;
  /** The day on which it must be there, in the shop's time zone. */
  date?: string | undefined;
};

/** More days than any shop is shut: rules that never let a parcel go end the search. */
const LONGEST_DAYS = 400;

/**
 * When something ordered at `now` (milliseconds since 1970) would arrive: it leaves on the first
 * working day whose cut-off is still ahead, after the handling days, and is carried on working
 * days. null where the shop does not send, or its rules let nothing go.
 */
export const deliveryDays = (
  rules: DeliveryRules,
  { country, date }: DeliveryWish,
  now: number,
): DeliveryEstimate | null => {
  const transit = transitTo(rules, country);
  const here = DateTime.fromMillis(now, { zone: rules.timeZone });
  if (!transit || !here.isValid) return null;
  const accepted = firstAccepted(rules, here);
  const leaves = accepted && later(rules, accepted, rules.handlingDays);
  const earliest = leaves && later(rules, leaves, transit.from);
  const latest = leaves && later(rules, leaves, Math.max(transit.from, transit.to));
  if (!accepted || !earliest || !latest) return null;
  const [first, last] = [earliest.toISODate(), latest.toISODate()];
  if (first === null || last === null) return null;
  return {
    earliest: first,
    latest: last,
    orderBefore: cutOffOn(rules, accepted).toMillis(),
    ...(date !== undefined && { inTime: inTime(date, first, last) }),
  };
};

const transitTo = ({ transit }: DeliveryRules, country: string | undefined) => {
  if (country !== undefined) return transit[country] ?? transit['*'];
  const ways = Object.values(transit);
  if (ways.length === 0) return undefined;
  return {
    from: Math.min(...ways.map(({ from }) => from)),
    to: Math.max(...ways.map(({ from, to }) => Math.max(from, to))),
  };
};

const inTime = (date: string, earliest: string, latest: string): 'yes' | 'perhaps' | 'no' => {
  if (latest <= date) return 'yes';
  return earliest <= date ? 'perhaps' : 'no';
};

const isWorking = ({ workingDays, holidays }: DeliveryRules, day: DateTime): boolean =>
  workingDays.includes(day.weekday) && !holidays.includes(day.toISODate() ?? '');

const cutOffOn = ({ cutOff }: DeliveryRules, day: DateTime): DateTime => {
  const [hour = 0, minute = 0] = cutOff.split(':').map(Number);
  return day.set({ hour, minute, second: 0, millisecond: 0 });
};

/** The working day on which an order placed now is taken up. */
const firstAccepted = (rules: DeliveryRules, now: DateTime): DateTime | null => {
  if (isWorking(rules, now) && now < cutOffOn(rules, now)) return now;
  return later(rules, now, 1);
};

/** So many working days after `from`. */
const later = (rules: DeliveryRules, from: DateTime, days: number): DateTime | null => {
  let day = from;
  let left = days;
  for (let step = 0; left > 0; step += 1) {
    if (step >= LONGEST_DAYS) return null;
    day = day.plus({ days: 1 });
    if (isWorking(rules, day)) left -= 1;
  }
  return day;
};
