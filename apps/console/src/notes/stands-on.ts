import type { Entry, Shopper } from '@aisle/protocol';

/** A product a card may be about; without a platform the catalogue has to be asked by name. */
export type Candidate = {
  why: 'viewing' | 'cart' | 'suggested';
  name: string;
  productId?: string | undefined;
  platform?: string | undefined;
  image?: string | undefined;
  url?: string | undefined;
};

const sameAs = (one: Candidate) => (other: Candidate) =>
  one.productId !== undefined && other.productId !== undefined
    ? one.productId === other.productId
    : one.name === other.name;

/** What the talk is most likely about: the page she is on, then her cart, then what was suggested. */
export const candidates = (
  shopper: Pick<Shopper, 'page' | 'cart'> | null,
  entries: readonly Entry[],
): Candidate[] => {
  const viewed = shopper?.page?.product;
  const suggested = entries.toReversed().flatMap(({ content }): Candidate[] => {
    if (content.kind !== 'suggestion') return [];
    return content.products.map(({ product: { name, productId, platform, image, url } }) => ({
      ...{ why: 'suggested' as const, name, productId, platform, image, url },
    }));
  });
  const all: Candidate[] = [
    ...(viewed && shopper?.page
      ? [{ why: 'viewing' as const, ...viewed, url: shopper.page.url }]
      : []),
    ...(shopper?.cart?.cart.lines.map(({ name, ref, image }) => ({
      ...{ why: 'cart' as const, name, image },
      ...{ productId: ref.productId, platform: ref.platform, url: ref.url },
    })) ?? []),
    ...suggested,
  ];
  return all
    .filter((one, at) => all.findIndex(sameAs(one)) === at)
    .map((one) => ({
      ...one,
      // A page tells no platform; the same product in cart or suggestion does.
      platform: one.platform ?? all.find((other) => sameAs(one)(other) && other.platform)?.platform,
    }))
    .slice(0, 8);
};
