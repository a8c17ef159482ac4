import type { Fields } from '../read-fields.ts';
import { type Answered, type Asked, type Page, ShelfShop } from './shelf.ts';

/** A shop of any kind whose pages tell Google Analytics of its cart, and that has no API. */
export class AnalyticsShop extends ShelfShop {
  /** What the page pushes before anybody else's script runs. */
  pushedFirst: unknown[] = [];

  urlOf(): string {
    return '/harbour';
  }

  isApi(): boolean {
    return false;
  }

  reads(): boolean {
    return true;
  }

  answer(): Answered {
    return { status: 404, body: {} };
  }

  /** The cart as GA4's `view_cart` tells it. */
  viewCart(): Fields {
    const decimals = this.currency === 'JPY' ? 0 : 2;
    return {
      currency: this.currency,
      items: this.held.map(({ variantId, quantity }) => ({
        item_id: variantId,
        item_name: this.piece(variantId).name,
        item_variant: 'M',
        item_url: this.piece(variantId).url,
        price: this.piece(variantId).amount / 10 ** decimals,
        quantity,
        customer: 'anna, Rue de la Paix',
      })),
    };
  }

  pageAt({ path }: Asked): Page | null {
    if (path !== '/') return null;
    return {
      html: `<!doctype html><title>Galway Knits</title><body>
<script>${this.earlyScript}</script>
<script>window.dataLayer = ${JSON.stringify(this.pushedFirst)}
window.gtag = function () { dataLayer.push(arguments) }</script>
<script type="application/ld+json">{"@type":"ProductGroup","productGroupID":"harbour","name":"Harbour crew",
"hasVariant":[{"@type":"Product","offers":{"@type":"Offer","price":"84.00","priceCurrency":"EUR"}}]}</script>
<script type="module" src="/adapters.js"></script>`,
    };
  }
}
