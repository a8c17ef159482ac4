import type { Product, ProductNotes } from '@aisle/protocol';

/** Names a product in a store's catalogue. */
export type ProductKey = { platform: string; productId: string };

/** The shop did not answer, or not with a catalogue. `message` is fit for a log. */
export class CatalogueError extends Error {
  override name = 'CatalogueError';
}

/**
 * What Aisle asks of a shop's server: its products, as they are now. One connector per platform;
 * every method rejects with `CatalogueError` when the shop cannot be asked.
 */
export type Catalogue = {
  /** The `platform` of its products. */
  platform: string;
  /**
   * Products that fit the words, best first, `limit` at most. Understands sizes, colours and
   * price limits among the words: `merino sweater m <90`. Empty words list the catalogue.
   */
  searchProducts(query: string, limit: number): Promise<Product[]>;
  /** The product with its live price and stock; null when the shop does not have it. */
  findProduct(key: ProductKey): Promise<Product | null>;
  /** What the shop itself says of size, fabric and care; null where it says nothing. */
  findNotes(key: ProductKey): Promise<ProductNotes | null>;
};
