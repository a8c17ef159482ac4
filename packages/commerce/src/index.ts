export type { Fetch, Tools } from './ask.ts';
export { catalogueOnly } from './catalogue-only.ts';
export { createDemoShop, type DemoShopOptions } from './demo-shop/index.ts';
export { createMedusa, type MedusaOptions } from './medusa/index.ts';
export {
  openConnector,
  PLATFORMS,
  type Platform,
  type PlatformField,
} from './platforms.ts';
export {
  type Catalogue,
  type CheckoutWish,
  type ClaimedLine,
  type Connector,
  type ConnectorCapabilities,
  type Health,
  type Market,
  type NewDiscount,
  type NewReturn,
  type OrdersWish,
  type ProductKey,
  type RawWebhook,
  ShopError,
  type ShopOrder,
  type ShopProblem,
  type VerifiedLine,
  type WebhookEvent,
} from './port.ts';
export {
  type Facet,
  type IndexedProduct,
  indexProduct,
  isBuyable,
  meeting,
} from './search/index-product.ts';
export { toMilli } from './search/money.ts';
export type { ProductQuery } from './search/parse-query.ts';
export { planSearch, type SearchPlan, type SearchTerm } from './search/plan-search.ts';
export { fits, score } from './search/score.ts';
export { searchProducts } from './search/search-products.ts';
export { type CatalogueWord, createVocabulary, type Vocabulary } from './search/vocabulary.ts';
export { valueWord } from './search/words.ts';
export { createVendure, type VendureOptions } from './vendure/index.ts';
