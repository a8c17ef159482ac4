import type { Locator, Page } from 'playwright-core';

/** What agents send her beside words: the newest of each, found by its accessible name. */
export type ShopperCards = {
  /** Product notes on a topic: `Fit and fabric`, `Size chart`, `True colours`. */
  notes(topic: string, product: string): Locator;
  /** One of its photos over the whole screen. */
  zoom(product: string): Locator;
  proposal: Locator;
  /** A place she can be shown, or the way to pay, by its name. */
  way(place: string): Locator;
  gift: Locator;
};

export function shopperCards(page: Page, log: Locator): ShopperCards {
  const group = (name: string) => log.getByRole('group', { name, exact: true }).last();
  return {
    notes: (topic, product) => group(`${topic}: ${product}`),
    zoom: (product) => page.getByRole('dialog', { name: product, exact: true }),
    proposal: group('Cart proposal'),
    way: group,
    gift: log.getByRole('form', { name: 'A present' }).last(),
  };
}
