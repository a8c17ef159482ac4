import { defineTables } from '../tables.ts';
import { sqliteKit } from './kit.ts';

export const sqliteTables = defineTables(sqliteKit);

// drizzle-kit reads the exports of this file; the list must name every table.
export const {
  user,
  session,
  account,
  verification,
  stores,
  siteKeys,
  agents,
  shoppers,
  conversations,
  entries,
  speakers,
  conversationCounts,
  carts,
  pages,
  productNotes,
  leases,
  catalogueProducts,
  catalogueWords,
  catalogueImports,
  identityKeys,
  connections,
  storeSettings,
  photos,
  shortlists,
  gifts,
  proposals,
  discountCodes,
  resumeLinks,
  devices,
  orders,
  orderLinks,
  cartTokens,
  attributions,
  attributionLines,
  webhookDeliveries,
  returnRequests,
} = sqliteTables;
