import type { AttachmentType } from '@aisle/protocol';
import type { Kit } from './sqlite/kit.ts';
import type { Parents } from './table-parents.ts';

/** What agents say often. */
export const defineSavedReplyTables = (kit: Kit, parents: Parents) => {
  const { table, text, int, instant, json, index, uniqueIndex } = kit;

  const savedReplies = table(
    'saved_replies',
    {
      replyId: text().primaryKey(),
      storeId: text().notNull().references(parents.storeId),
      /** Whose it is; empty: everyone's. Part of a unique key, so never null. */
      ownerId: text().notNull(),
      /** What is typed behind the slash. */
      shortcut: text().notNull(),
      title: text().notNull(),
      /** By language, such as `de`. */
      texts: json<Record<string, string>>().notNull(),
      /** Who changed it last. */
      updatedBy: text().notNull(),
      updatedAt: instant().notNull(),
    },
    (row) => [uniqueIndex('saved_replies_shortcut').on(row.storeId, row.ownerId, row.shortcut)],
  );

  /** Pictures that go with a reply; they are its own, and gone with it. */
  const replyPictures = table(
    'reply_pictures',
    {
      /** The name it was sent in under. */
      pictureId: text().primaryKey(),
      storeId: text().notNull().references(parents.storeId),
      replyId: text()
        .notNull()
        .references(() => savedReplies.replyId),
      /** In the reply, from 0. */
      place: int().notNull(),
      fileKey: text().notNull(),
      name: text().notNull(),
      type: text().$type<AttachmentType>().notNull(),
      bytes: int().notNull(),
      width: int().notNull(),
      height: int().notNull(),
    },
    (row) => [index('reply_pictures_reply').on(row.storeId, row.replyId, row.place)],
  );

  return { savedReplies, replyPictures };
};
