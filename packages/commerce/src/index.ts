export { createDemoShop, type DemoShopOptions } from './demo-shop/index.ts';
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
export { searchProducts } from './search-products.ts';
