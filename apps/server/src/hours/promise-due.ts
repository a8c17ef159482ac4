import type { StoreHours } from './hours-book.ts';

const HOUR_MS = 3_600_000;

/**
 * Until when whoever has waited since then is to be answered, by what the store promises. Where it
 * counts open hours only, its resolver counts them; null: it does not open that long within a year.
 */
export function promiseDue(
  { settled: { promise }, own }: StoreHours,
  waitingSince: number,
): number | null {
  const ms = promise.hours * HOUR_MS;
  return promise.counted === 'business' ? own.after(waitingSince, ms) : waitingSince + ms;
}
