import type { AttributionEvidence, AttributionTouch, Order } from '@aisle/protocol';
import type { Kit } from './sqlite/kit.ts';
import type { Parents } from './table-parents.ts';

/** What of an order the chat has sold. */
export const defineAttributionTables = (kit: Kit, parents: Parents) => {
  const { table, text, int, instant, json, index, primaryKey } = kit;
  const inStore = () => text().notNull().references(parents.storeId);
  const inConversation = () => text().notNull().references(parents.conversationId);

  /** What of an order one conversation has sold: recomputed when the order or a rule changes. */
  const attributions = table(
    'attributions',
    {
      storeId: inStore(),
      platform: text().notNull(),
      orderId: text().notNull(),
      conversationId: inConversation(),
      agentId: text(),
      standing: text().$type<Order['standing']>().notNull(),
      /** Why it is believed, strongest first. */
      evidence: json<AttributionEvidence[]>().notNull(),
      /** The conversation's part in it that the amounts were made from, so that rules can be re-run. */
      touches: json<AttributionTouch[]>().notNull(),
      currency: text().notNull(),
      /** Minor units: lines that came from a suggestion, a proposal or a code. */
      directGross: int().notNull(),
      directRefunded: int().notNull(),
      /** The whole order, where an agent's words came before it; once per order. */
      influencedGross: int().notNull(),
      influencedRefunded: int().notNull(),
      placedAt: instant().notNull(),
    },
    (row) => [
      primaryKey({ columns: [row.storeId, row.platform, row.orderId, row.conversationId] }),
      index('attributions_placed').on(
        row.storeId,
        row.placedAt,
        row.platform,
        row.orderId,
        row.conversationId,
      ),
    ],
  );

  /** The pieces behind a direct amount: their sums are it, to the minor unit. */
  const attributionLines = table(
    'attribution_lines',
    {
      storeId: inStore(),
      platform: text().notNull(),
      orderId: text().notNull(),
      conversationId: inConversation(),
      /** From 0, within the order and conversation. */
      position: int().notNull(),
      lineId: text().notNull(),
      /** Empty where nobody is named. */
      agentId: text().notNull(),
      kind: text().$type<AttributionTouch['kind']>().notNull(),
      /** `seq` of the entry that sold it. */
      seq: int().notNull(),
      standing: text().$type<Order['standing']>().notNull(),
      productId: text().notNull(),
      name: text().notNull(),
      pieces: int().notNull(),
      currency: text().notNull(),
      gross: int().notNull(),
      refunded: int().notNull(),
      placedAt: instant().notNull(),
    },
    (row) => [
      primaryKey({
        columns: [row.storeId, row.platform, row.orderId, row.conversationId, row.position],
      }),
      index('attribution_lines_placed').on(row.storeId, row.placedAt),
    ],
  );

  return { attributions, attributionLines };
};
