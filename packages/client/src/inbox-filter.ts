import type { InboxFilter, InboxRow } from '@aisle/protocol';

/** Whether a row fits a filter; `unsure`: only the server can tell. */
export type Judged = 'yes' | 'no' | 'unsure';

const MINUTE_MS = 60_000;

/** Judges a row that was told alone, as the server judges those it lists. `now`: milliseconds. */
export const fits = (row: InboxRow, filter: InboxFilter, now: number): Judged => {
  const { tags = [], priority, language, waitingMinutes, cartAbove, teamId } = filter;
  const carried = row.handling?.tags ?? [];
  const cart = row.cart?.subtotal;
  const wrong =
    tags.some((tag) => !carried.includes(tag)) ||
    (priority !== undefined && (row.handling?.priority ?? 'normal') !== priority) ||
    (language !== undefined && row.shopper.locale?.toLowerCase().split('-')[0] !== language) ||
    (waitingMinutes !== undefined && row.waitingSince === null) ||
    (cartAbove !== undefined &&
      !(cart?.currency === cartAbove.currency && cart.amount > cartAbove.amount));
  if (wrong) return 'no';
  // Who is in a team, the console does not know.
  if (teamId !== undefined) return 'unsure';
  if (waitingMinutes !== undefined && row.waitingSince !== null)
    // Not yet: she turns up with the next look.
    return row.waitingSince <= now - waitingMinutes * MINUTE_MS ? 'yes' : 'no';
  return 'yes';
};
