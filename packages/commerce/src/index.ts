export { createDemoShop, type DemoShopOptions } from './demo-shop/index.ts';
export { type Catalogue, CatalogueError, type ProductKey } from './port.ts';
export { searchProducts } from './search-products.ts';
