export type { AgentRecord, NewAgent } from './agents.ts';
export * as agents from './agents.ts';
export type { NewCart } from './carts.ts';
export * as carts from './carts.ts';
export type {
  CatalogueAsked,
  CatalogueHit,
  CatalogueImport,
  IndexedRow,
  NewCatalogueProduct,
  NewCatalogueWord,
} from './catalogue.ts';
export * as catalogue from './catalogue.ts';
export type { ConversationRecord, ReceiptReport } from './conversations.ts';
export * as conversations from './conversations.ts';
export type { EntriesAsked } from './entries.ts';
export * as entries from './entries.ts';
export * as gifts from './gifts.ts';
export type { InboxAsked, InboxPage, InboxPlace, InboxRecord } from './inbox.ts';
export * as inbox from './inbox.ts';
export type { Lease } from './leases.ts';
export * as leases from './leases.ts';
export { openStorage, type StorageOptions } from './open.ts';
export type { NewPage } from './pages.ts';
export * as pages from './pages.ts';
export type { NotedProduct } from './product-notes.ts';
export * as productNotes from './product-notes.ts';
export * as replyTimes from './reply-times.ts';
export * as resumeLinks from './resume-links.ts';
export type { NewShopper, ShopperRecord } from './shoppers.ts';
export * as shoppers from './shoppers.ts';
export {
  type Appended,
  type Draft,
  type Read,
  type Storage,
  StorageError,
  type StorageProblem,
  type Tx,
} from './storage.ts';
export * as storeSettings from './store-settings.ts';
export type { Store } from './stores.ts';
export * as stores from './stores.ts';
