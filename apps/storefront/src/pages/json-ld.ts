import type { Product, Variant } from '../catalogue/product.ts';
import { decimal } from '../money.ts';
import type { Order } from '../orders/order.ts';
import { dataScript, type Html } from './html.ts';
import { shopName } from './layout.ts';

const context = 'https://schema.org';

/** schema.org's ProductGroup with every variant and its offer. `base` is the shop's origin. */
export function productJsonLd(product: Product, base: string): Html {
  const grouped = product.variants.length > 1;
  const about = {
    '@context': context,
    name: product.name,
    description: product.description,
    url: base + product.url,
    image: base + product.image,
    brand: { '@type': 'Brand', name: shopName },
    ...(product.notes && { material: product.notes.material }),
  };
  const variants = product.variants.map((variant) => variantJsonLd(product, variant, base));
  return dataScript(
    'application/ld+json',
    grouped
      ? {
          ...about,
          '@type': 'ProductGroup',
          productGroupID: product.id,
          variesBy: product.options.map(({ name }) => `${context}/${propertyOf(name)}`),
          hasVariant: variants,
        }
      : { ...variants[0], ...about, '@type': 'Product', productID: product.id },
  );
}

function variantJsonLd(product: Product, variant: Variant, base: string) {
  const options = variant.options.map(({ name, value }) => [propertyOf(name), value] as const);
  const words = variant.options.map(({ value }) => value).join(', ');
  return {
    '@type': 'Product',
    name: words ? `${product.name}, ${words}` : product.name,
    sku: variant.sku,
    productID: variant.id,
    image: base + variant.image,
    ...Object.fromEntries(options),
    offers: {
      '@type': 'Offer',
      url: `${base}${product.url}?variant=${variant.id}`,
      price: decimal(variant.price),
      priceCurrency: variant.price.currency,
      availability: `${context}/${variant.availability}`,
    },
  };
}

function propertyOf(option: string): string {
  return option === 'Colour' ? 'color' : option.toLowerCase();
}

/** schema.org's Order on the thank-you page, without who ordered it. */
export function orderJsonLd(order: Order, base: string): Html {
  return dataScript('application/ld+json', {
    '@context': context,
    '@type': 'Order',
    orderNumber: order.number,
    orderDate: new Date(order.placedAt).toISOString(),
    orderStatus: `${context}/OrderProcessing`,
    price: decimal(order.total),
    priceCurrency: order.total.currency,
    merchant: { '@type': 'Organization', name: shopName, url: base },
    acceptedOffer: order.lines.map((line) => ({
      '@type': 'Offer',
      sku: line.sku,
      price: decimal(line.unitPrice),
      priceCurrency: line.unitPrice.currency,
      eligibleQuantity: { '@type': 'QuantitativeValue', value: line.quantity },
      itemOffered: { '@type': 'Product', name: line.name, productID: line.variantId },
    })),
  });
}
