import type { Gift, PhotoLight, Shortlist } from '@aisle/protocol';
import type { KeptNotes } from './kept-notes.ts';
import type { Kit } from './sqlite/kit.ts';
import type { Parents } from './table-parents.ts';

/**
 * `applying`: a page of hers has claimed it and changes the cart right now; `superseded`: a newer
 * proposal has taken its place.
 */
export type ProposalStanding =
  | 'open'
  | 'applying'
  | 'accepted'
  | 'declined'
  | 'superseded'
  | 'undone';

/** What is told and shown of products, what is offered in a conversation, and what became of it. */
export const defineOfferTables = (kit: Kit, parents: Parents) => {
  const { table, text, int, instant, json, index, primaryKey } = kit;
  const inStore = () => text().notNull().references(parents.storeId);
  const inConversation = () => text().notNull().references(parents.conversationId);

  /** A picture of a product, true to colour; its files lie under `fileKey`. */
  const photos = table(
    'photos',
    {
      photoId: text().primaryKey(),
      storeId: inStore(),
      platform: text().notNull(),
      productId: text().notNull(),
      light: text().$type<PhotoLight>().notNull(),
      colour: text(),
      fileKey: text().notNull(),
      /** Of the largest size, in pixels. */
      width: int().notNull(),
      height: int().notNull(),
      author: text().notNull(),
      at: instant().notNull(),
    },
    (row) => [index('photos_product').on(row.storeId, row.platform, row.productId, row.photoId)],
  );

  const shortlists = table('shortlists', {
    conversationId: text().primaryKey().references(parents.conversationId),
    storeId: inStore(),
    items: json<Shortlist>().notNull(),
    updatedAt: instant().notNull(),
  });

  const gifts = table('gifts', {
    conversationId: text().primaryKey().references(parents.conversationId),
    storeId: inStore(),
    gift: json<Gift>().notNull(),
    updatedAt: instant().notNull(),
  });

  /** Where a cart proposal stands: one answer, whichever tab or retry brings it first. */
  const proposals = table(
    'proposals',
    {
      conversationId: inConversation(),
      seq: int().notNull(),
      storeId: inStore(),
      agentId: text().notNull(),
      standing: text().$type<ProposalStanding>().notNull(),
      /** With `applying`, also the name of the claim. */
      updatedAt: instant().notNull(),
    },
    (row) => [primaryKey({ columns: [row.conversationId, row.seq] })],
  );

  /** A discount code made for one conversation. */
  const discountCodes = table(
    'discount_codes',
    {
      storeId: inStore(),
      code: text().notNull(),
      conversationId: inConversation(),
      agentId: text().notNull(),
      percent: int().notNull(),
      createdAt: instant().notNull(),
      expiresAt: instant().notNull(),
    },
    (row) => [
      primaryKey({ columns: [row.storeId, row.code] }),
      index('discount_codes_conversation').on(row.storeId, row.conversationId, row.code),
    ],
  );

  const productNotes = table(
    'product_notes',
    {
      storeId: inStore(),
      platform: text().notNull(),
      productId: text().notNull(),
      notes: json<KeptNotes>().notNull(),
      updatedAt: instant().notNull(),
    },
    (row) => [primaryKey({ columns: [row.storeId, row.platform, row.productId] })],
  );

  return { productNotes, photos, shortlists, gifts, proposals, discountCodes };
};
