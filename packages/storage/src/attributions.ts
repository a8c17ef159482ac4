import type { AttributionEvidence, AttributionTouch, Standing } from '@aisle/protocol';
import { and, asc, eq } from 'drizzle-orm';
import type { OrderKey } from './orders.ts';
import type { Read, Tx } from './storage.ts';

/** Pieces of an order's line that one touch sold. Amounts are minor units. */
export type AttributedLine = {
  lineId: string;
  /** Empty where nobody is named. */
  agentId: string;
  kind: AttributionTouch['kind'];
  seq: number;
  productId: string;
  name: string;
  pieces: number;
  gross: number;
  refunded: number;
};

/** What of an order one conversation has sold. */
export type Attribution = {
  conversationId: string;
  /** Who spoke last before the order. */
  agentId: string | null;
  /** Strongest first. */
  evidence: AttributionEvidence[];
  touches: AttributionTouch[];
  directGross: number;
  directRefunded: number;
  influencedGross: number;
  influencedRefunded: number;
  /** Their sums are the direct amounts. */
  lines: AttributedLine[];
};

/** What is the same in all rows of an order. */
export type AttributedOrder = OrderKey & {
  standing: Standing;
  currency: string;
  placedAt: number;
};

const ofOrder = (
  table: Tx['tables']['attributions'] | Tx['tables']['attributionLines'],
  { storeId, platform, orderId }: OrderKey,
) => and(eq(table.storeId, storeId), eq(table.platform, platform), eq(table.orderId, orderId));

/** Puts these in the place of whatever was counted for the order before. */
export const replaceAttributions = async (
  tx: Tx,
  order: AttributedOrder,
  rows: readonly Attribution[],
): Promise<void> => {
  const { attributions, attributionLines } = tx.tables;
  await tx.delete(attributionLines).where(ofOrder(attributionLines, order));
  await tx.delete(attributions).where(ofOrder(attributions, order));
  if (rows.length === 0) return;
  await tx.insert(attributions).values(rows.map(({ lines: _, ...row }) => ({ ...order, ...row })));
  const lines = rows.flatMap(({ conversationId, lines: parts }) =>
    parts.map((line, position) => ({ ...order, ...line, conversationId, position })),
  );
  if (lines.length > 0) await tx.insert(attributionLines).values(lines);
};

/** What each conversation has sold of an order, by conversation. */
export const attributionsOf = async (
  read: Read,
  order: OrderKey,
): Promise<(Attribution & Pick<AttributedOrder, 'standing' | 'currency' | 'placedAt'>)[]> => {
  const { attributions, attributionLines } = read.tables;
  const [rows, lines] = await Promise.all([
    read
      .select()
      .from(attributions)
      .where(ofOrder(attributions, order))
      .orderBy(asc(attributions.conversationId)),
    read
      .select()
      .from(attributionLines)
      .where(ofOrder(attributionLines, order))
      .orderBy(asc(attributionLines.conversationId), asc(attributionLines.position)),
  ]);
  return rows.map(({ storeId: _, platform: __, orderId: ___, ...row }) => ({
    ...row,
    lines: lines
      .filter(({ conversationId }) => conversationId === row.conversationId)
      .map(({ lineId, agentId, kind, seq, productId, name, pieces, gross, refunded }) => ({
        ...{ lineId, agentId, kind, seq, productId, name, pieces, gross, refunded },
      })),
  }));
};
