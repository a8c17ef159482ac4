import type { Fields } from '../read-fields.ts';
import { type Answered, type Asked, type Page, ShelfShop } from './shelf.ts';
import { JQUERY } from './woo-shop.ts';

/** A BigCommerce storefront, from its documentation: `GET /api/storefront/carts`, decimals. */
export class BigCommerceShop extends ShelfShop {
  urlOf(variantId: string): string {
    return `/harbour/?sku=${variantId}`;
  }

  isApi({ path }: Asked): boolean {
    return path.startsWith('/api/storefront/');
  }

  reads({ method }: Asked): boolean {
    return method === 'GET';
  }

  answer({ query }: Asked): Answered {
    if (this.held.length === 0) return { status: 200, body: [] };
    const decimals = this.currency === 'JPY' ? 0 : 2;
    const money = (amount: number) => amount / 10 ** decimals;
    const withOptions = query.get('include')?.includes('physicalItems.options');
    const physicalItems = this.held.map(({ key, variantId, quantity }): Fields => {
      const { name, amount, url } = this.piece(variantId);
      return {
        id: key,
        parentId: null,
        variantId: this.numberOf(variantId),
        productId: 901,
        sku: variantId.toUpperCase(),
        name,
        url,
        quantity,
        imageUrl: '/pictures/harbour.svg',
        listPrice: money(amount),
        salePrice: money(amount),
        extendedListPrice: money(amount * quantity),
        extendedSalePrice: money(amount * quantity),
        giftWrapping: { message: 'For anna' },
        ...(withOptions && {
          options: [{ name: 'Size', nameId: 1, value: variantId.slice(0, 1).toUpperCase() }],
        }),
      };
    });
    const sum = this.held.reduce(
      (all, { variantId, quantity }) => all + this.piece(variantId).amount * quantity,
      0,
    );
    const cart = {
      id: '0b3f1a7e-cart',
      customerId: 7,
      email: 'anna@example.com',
      currency: { name: '', code: this.currency, symbol: '', decimalPlaces: decimals },
      isTaxIncluded: true,
      baseAmount: money(sum),
      discountAmount: 0,
      cartAmount: money(sum),
      coupons: [],
      discounts: [],
      lineItems: { physicalItems, digitalItems: [], giftCertificates: [], customItems: [] },
      locale: 'en',
      version: this.count,
    };
    return { status: 200, body: [cart] };
  }

  pageAt({ path }: Asked): Page | null {
    if (path !== '/' && path !== '/cart.php') return null;
    return {
      html: `<!doctype html><title>Galway Knits</title><body>
<script>${this.earlyScript}</script>
<script>window.BCData = {}
${JQUERY}</script>
<script type="module" src="/adapters.js"></script>`,
    };
  }
}
