import { askShop } from './ask-shop.ts';
import { documentOf } from './page-document.ts';
import type { ShopPage } from './shop-page.ts';

/** Sections of Dawn and the many themes made from it, and the place each is shown in. */
const SECTIONS = { 'cart-drawer': '#CartDrawer', 'cart-icon-bubble': '#cart-icon-bubble' } as const;
const HORIZON = 'cart-items-component, cart-drawer-component';

/** Whether Shopify's own update will redraw this theme's cart instead of reloading the page. */
export const knowsTheme = (page: ShopPage): boolean =>
  documentOf(page)?.querySelector(`${Object.values(SECTIONS)}, ${HORIZON}`) != null;

/**
 * Shows the cart as it is now in the theme's badge and drawer, by its sections. False where the
 * theme has none that we know; it was told by events then, and the next page will show it.
 */
export const redraw = async (page: ShopPage): Promise<boolean> => {
  const document = documentOf(page);
  if (!document) return false;
  const shown = Object.entries(SECTIONS).filter(([, place]) => document.querySelector(place));
  const drawn = shown.length > 0 && (await drawSections(page, document, shown));
  // Themes of other families listen to one of these; a theme that does not ignores them.
  for (const name of ['cart:refresh', 'cart:updated']) {
    document.dispatchEvent(new CustomEvent(name, { bubbles: true, detail: { source: 'aisle' } }));
  }
  return drawn;
};

const drawSections = async (
  page: ShopPage,
  document: Document,
  shown: [string, string][],
): Promise<boolean> => {
  const address = new URL(page.address());
  address.search = new URLSearchParams({ sections: shown.map(([id]) => id).join() }).toString();
  const path = address.pathname + address.search;
  const answer = await askShop(page, { method: 'GET', path });
  if (answer.kind !== 'taken') return false;
  try {
    return shown.map(([id, place]) => draw(document, place, answer.body[id])).every(Boolean);
  } catch {
    // A page that requires Trusted Types lets nobody read markup.
    return false;
  }
};

// The theme's own server wrote this markup for this very place; scripts in it stay dead.
const draw = (document: Document, place: string, markup: unknown): boolean => {
  const target = document.querySelector(place);
  if (!target || typeof markup !== 'string') return false;
  const fresh = new DOMParser().parseFromString(markup, 'text/html');
  const source = fresh.querySelector(place) ?? fresh.querySelector('.shopify-section');
  if (!source) return false;
  target.replaceChildren(...source.childNodes);
  const drawer = target.closest('cart-drawer');
  const empty = fresh.querySelector('cart-drawer')?.classList.contains('is-empty');
  drawer?.classList.toggle('is-empty', empty === true);
  return true;
};
