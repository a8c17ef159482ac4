import type { ShopPage } from './shop-page.ts';

/** A product's page by the merchant's pattern, `/products/{slug}` without one. */
export const productLink = (
  pattern: unknown,
  slug: unknown,
  page: ShopPage,
): string | undefined => {
  if (typeof slug !== 'string' || slug === '') return undefined;
  const path = typeof pattern === 'string' ? pattern : '/products/{slug}';
  const link = path.replaceAll('{slug}', encodeURIComponent(slug));
  return URL.canParse(link, page.address()) ? new URL(link, page.address()).href : undefined;
};
