import type { CallBackRules } from '@aisle/protocol';
import type { HoursResolver } from '../hours/hours-resolver.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** More than anybody chooses from. */
const MOST = 500;

type Asked = {
  rules: CallBackRules;
  hours: HoursResolver;
  now: number;
  /** How many calls stand at which instant. */
  taken: ReadonlyMap<number, number>;
};

/** Until when times are offered. */
export const lastTime = ({ daysAhead }: CallBackRules, now: number): number =>
  now + daysAhead * DAY_MS;

/**
 * Free times, the soonest first: whole calls within open time, at multiples of their length on the
 * clock of UTC, which are such on every clock that differs by halves of an hour.
 */
export function freeTimes({ rules, hours, now, taken }: Asked): number[] {
  const step = rules.minutes * MINUTE_MS;
  const next = (at: number) => Math.ceil(at / step) * step;
  const until = lastTime(rules, now);
  const times: number[] = [];
  let at = next(now + Math.max(rules.noticeHours * HOUR_MS, MINUTE_MS));
  while (at <= until && times.length < MOST) {
    const opening = hours.nextOpening(at);
    if (opening === null) break;
    if (opening > at) {
      at = next(opening);
      continue;
    }
    const whole = hours.openMs(at, at + step) === step;
    if (whole && (taken.get(at) ?? 0) < rules.atOnce) times.push(at);
    at += step;
  }
  return times;
}
