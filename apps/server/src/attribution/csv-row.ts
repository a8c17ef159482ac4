import type { ReportRecord } from '@aisle/storage';

/** Columns of the report as a file. Amounts are whole minor units of the currency beside them. */
export const csvHead = [
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

export const csvRow = ({ order, part, shopper }: ReportRecord): (string | number)[] => [
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
