import { weeklyLetters } from '@aisle/storage';
import type { House } from '../house.ts';
import { weekAround } from './week-times.ts';
import { writeWeekly } from './write-weekly.ts';

const AT_ONCE = 20;
/** The mail server was not to be had: it is tried again. */
const AGAIN_MS = 10 * 60_000;
/** What could not be sent within so long is not sent for that week any more. */
const LATE_MS = 24 * 3_600_000;

/** The store's own clock. */
export const zoneOf = async (house: House, storeId: string): Promise<string> =>
  (await house.hours.of(storeId)).settled.plan?.timeZone ?? 'UTC';

/**
 * Sends the week's letters that are due. A node takes each before it writes it, so that of several
 * only one sends it; a node that ends in between has sent none, which is better than two.
 */
export async function sendWeekly(house: House): Promise<void> {
  const { storage, mailer, clock } = house;
  if (!mailer.ready) return;
  for (const due of await weeklyLetters.dueWeekly(storage.read, { now: clock(), limit: AT_ONCE })) {
    const timeZone = await zoneOf(house, due.storeId);
    const week = weekAround(clock(), timeZone);
    const nextOne = week.letter > clock() ? week.letter : week.nextLetter;
    if (!(await storage.write((tx) => weeklyLetters.takeWeekly(tx, { ...due, nextOne })))) continue;
    const late = clock() - week.letter;
    if (late < 0 || late > LATE_MS) continue;
    const letter = await writeWeekly(house, due, week, timeZone);
    const handing = letter && (await mailer.send(letter));
    if (handing?.came === 'later')
      await storage.write((tx) =>
        weeklyLetters.takeWeekly(tx, { ...due, nextAt: nextOne, nextOne: clock() + AGAIN_MS }),
      );
    if (handing?.came === 'refused') await storage.write((tx) => weeklyLetters.stopWeekly(tx, due));
  }
}
