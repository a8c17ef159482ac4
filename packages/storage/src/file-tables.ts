import type { AttachmentType } from '@aisle/protocol';
import type { Kit } from './sqlite/kit.ts';
import type { Parents } from './table-parents.ts';

/** Files that shoppers and agents send each other. */
export const defineFileTables = (kit: Kit, parents: Parents) => {
  const { table, text, int, instant, index } = kit;

  /** A file that was sent in; its bytes lie under `fileKey`, which nobody is told. */
  const attachments = table(
    'attachments',
    {
      /** Made by whoever sent it in, and used again when that broke off. */
      attachmentId: text().primaryKey(),
      storeId: text().notNull().references(parents.storeId),
      /** `system`: the house itself, which copied it for a rule that sends it. */
      uploaderKind: text().$type<'shopper' | 'agent' | 'system'>().notNull(),
      uploaderId: text().notNull(),
      fileKey: text().notNull(),
      name: text().notNull(),
      type: text().$type<AttachmentType>().notNull(),
      bytes: int().notNull(),
      width: int(),
      height: int(),
      at: instant().notNull(),
      /** Where it was sent, and under which client id; null: it only lies here. */
      conversationId: text().references(parents.conversationId),
      sentAs: text(),
    },
    // For dropping what was sent in and never sent on.
    (row) => [index('attachments_unsent').on(row.conversationId, row.at)],
  );

  return { attachments };
};
