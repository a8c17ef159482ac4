import type { Kit } from './sqlite/kit.ts';
import type { Parents } from './table-parents.ts';

/** What conversations are about, beside their tags. */
export const defineTopicTables = (kit: Kit, parents: Parents) => {
  const { table, text, primaryKey } = kit;

  /** Products a conversation is about: on her page when it began, suggested, or told of. */
  const conversationProducts = table(
    'conversation_products',
    {
      conversationId: text().notNull().references(parents.conversationId),
      productId: text().notNull(),
      storeId: text().notNull().references(parents.storeId),
      name: text().notNull(),
    },
    (row) => [primaryKey({ columns: [row.conversationId, row.productId] })],
  );

  return { conversationProducts };
};
