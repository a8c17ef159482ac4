import { type ReportAsked, type ReportRecord, report } from '@aisle/storage';
import type { House } from '../house.ts';
import { conversionDays } from './measure-sales.ts';

/** Rows read at once; the file is written as they come. */
const AT_ONCE = 500;

/** Columns of the report as a file. Amounts are whole minor units of the currency beside them. */
export const ORDER_COLUMNS = [
  'order',
  'placed_at',
  'status',
  'word_of',
  'currency',
  'total_minor',
  'direct_gross_minor',
  'direct_refunded_minor',
  'influenced_gross_minor',
  'influenced_refunded_minor',
  'shopper',
  'evidence',
  'touches',
  'conversation',
];

const cellsOf = ({ order, part, shopper }: ReportRecord): (string | number)[] => [
  order.number,
  new Date(order.placedAt).toISOString(),
  order.status,
  order.standing === 'verified' ? 'store' : 'page',
  order.currency,
  order.total.amount,
  part?.directGross ?? 0,
  part?.directRefunded ?? 0,
  part?.influencedGross ?? 0,
  part?.influencedRefunded ?? 0,
  shopper ?? '',
  part?.evidence.map(({ kind }) => kind).join(' ') ?? '',
  [...new Set(part?.touches.map(({ kind }) => kind))].join(' '),
  part?.conversationId ?? '',
];

/** Every order behind a figure, the newest first. */
export async function* orderRows(
  house: House,
  storeId: string,
  asked: Omit<ReportAsked, 'storeId' | 'days' | 'limit'>,
): AsyncGenerator<(string | number)[]> {
  const days = conversionDays(await house.settingsOf(storeId));
  let before = asked.before;
  do {
    const page = await report.reportPage(house.storage.read, {
      ...{ ...asked, storeId, days, before, limit: AT_ONCE },
    });
    yield* page.rows.map(cellsOf);
    before = page.next ?? undefined;
  } while (before);
}
