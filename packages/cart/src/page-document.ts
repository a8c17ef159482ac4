import type { ShopPage } from './shop-page.ts';

/** The shop's own document; undefined where a page is only spoken to. */
export const documentOf = (page: ShopPage): Document | undefined =>
  page.global('document') as Document | undefined;

/** Several stops as one. */
export const stopAll =
  (stops: (() => void)[]): (() => void) =>
  () => {
    for (const stop of stops) stop();
  };

/** Goes to an address of the shop's, as a link would. */
export const goTo = (page: ShopPage, address: string): void =>
  documentOf(page)?.defaultView?.location.assign(address);
