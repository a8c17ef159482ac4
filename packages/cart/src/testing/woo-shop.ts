import type { IncomingMessage } from 'node:http';
import type { Fields } from '../read-fields.ts';
import { type Answered, type Asked, type Page, ShelfShop } from './shelf.ts';

const NONCE = 'b2f41c9d07';

/**
 * A WooCommerce shop, from the Store API's documentation: a nonce with each answer that writes
 * need, digits with a scale of their own, 409s that carry the cart, batches, and a cart that is
 * full of addresses. Its page speaks both families' events.
 */
export class WooShop extends ShelfShop {
  /** The nonce that writes must bring; another one has run out. */
  nonce = NONCE;
  /** WordPress without pretty links. */
  plainLinks = false;
  /** Prices without decimals, as some shops set them even for euros. */
  scale: number | null = null;
  engraving = '';
  thankYou = false;

  urlOf(variantId: string): string {
    return `/product/harbour/?attribute_pa_size=${variantId.slice(0, 1)}`;
  }

  isApi({ path, query }: Asked): boolean {
    return path.startsWith('/wp-json/') || query.has('rest_route');
  }

  reads({ method }: Asked): boolean {
    return method === 'GET';
  }

  answer(asked: Asked, headers: IncomingMessage['headers']): Answered {
    const route = (asked.query.get('rest_route') ?? asked.path)
      .replace(/^(\/wp-json)?\/wc\/store\/v1\//, '')
      .replace(/\?.*$/, '');
    const told = {
      Nonce: this.nonce,
      'Set-Cookie': `woocommerce_cart_hash=h${this.count}; path=/`,
    };
    if (asked.method === 'GET') return { ...this.#read(route, asked.query), headers: told };
    if (route === 'batch') return { ...this.#batch(asked.body), headers: told };
    return { ...this.#write(route, asked.body, headers.nonce), headers: told };
  }

  #read(route: string, query: URLSearchParams): Answered {
    if (route === 'cart') return ok(this.#cart());
    if (route === 'products') {
      const wanted = (query.get('include') ?? '').split(',');
      const found = wanted.flatMap((id) => this.pieceNumbered(id)?.variantId ?? []);
      return ok(found.map((id) => this.#product(id)));
    }
    const piece = this.pieceNumbered(route.split('/').at(-1));
    return piece ? ok(this.#product(piece.variantId)) : no('product_invalid_id', 404);
  }

  #write(route: string, body: Fields, nonce: unknown): Answered {
    if (nonce === undefined) return no('missing_nonce', 401);
    if (nonce !== this.nonce) return no('invalid_nonce', 403);
    if (route === 'cart/add-item') return this.#add(body);
    if (route === 'cart/update-item') return this.#setQuantity(body);
    if (route === 'cart/remove-item') return this.#setQuantity({ ...body, quantity: 0 });
    if (route === 'cart/apply-coupon') return this.#apply(String(body.code));
    if (!this.codes.includes(String(body.code).toLowerCase())) {
      return this.#conflict('cart_coupon_invalid_code');
    }
    this.codes = this.codes.filter((code) => code !== String(body.code).toLowerCase());
    return ok(this.#cart());
  }

  #batch(body: Fields): Answered {
    const responses = (body.requests as Fields[]).map(({ path, headers, body: inner }) => {
      const route = String(path).replace('/wc/store/v1/', '');
      return this.#write(route, inner as Fields, (headers as Fields | undefined)?.Nonce);
    });
    return { status: 207, body: { responses } };
  }

  #add(body: Fields): Answered {
    const piece = this.pieceNumbered(body.id);
    if (!piece) return no('cart_invalid_product', 400);
    const { variantId, stock } = piece;
    if (stock === 0) return no('product_out_of_stock', 400);
    const left = stock - this.pieceCount(variantId);
    const wanted = Number(body.quantity);
    // WooCommerce takes all or nothing; extensions of it are known to take a part.
    const part = this.fault === 'takes_what_is_left';
    if (wanted > left && !part) return no('product_partially_out_of_stock', 400);
    if (left > 0) this.put(variantId, Math.min(left, wanted));
    return { status: 201, body: this.#cart() };
  }

  #setQuantity(body: Fields): Answered {
    const line = this.held.find(({ key }) => key === body.key);
    if (!line) return this.#conflict('cart_invalid_key');
    if (Number(body.quantity) > this.piece(line.variantId).stock) {
      return no('product_partially_out_of_stock', 400);
    }
    this.setHeld(line.key, Number(body.quantity));
    return ok(this.#cart());
  }

  #apply(code: string): Answered {
    if (code.toLowerCase() !== 'wool10') return no('cart_coupon_error', 400);
    if (this.codes.includes('wool10')) return no('cart_coupon_error', 400);
    this.codes.push('wool10');
    return ok(this.#cart());
  }

  #conflict(code: string): Answered {
    const { body, status } = no(code, 409);
    return { status, body: { ...(body as Fields), data: { status, cart: this.#cart() } } };
  }

  #money(amount: number): { digits: string; told: Fields } {
    const own = this.currency === 'JPY' ? 0 : 2;
    const scale = this.scale ?? own;
    return {
      digits: String(Math.round(amount * 10 ** (scale - own))),
      told: { currency_code: this.currency, currency_minor_unit: scale, currency_prefix: '' },
    };
  }

  #prices(amount: number): Fields {
    const { digits, told } = this.#money(amount);
    return { price: digits, regular_price: digits, sale_price: digits, ...told };
  }

  #product(variantId: string): Fields {
    const { name, amount, stock } = this.piece(variantId);
    return {
      id: this.numberOf(variantId),
      name,
      parent: 901,
      type: 'variation',
      prices: this.#prices(amount),
      is_purchasable: true,
      is_in_stock: stock > 0,
      low_stock_remaining: stock <= 2 ? stock : null,
      add_to_cart: { minimum: 1, maximum: stock || 9_999, multiple_of: 1 },
    };
  }

  #cart(): Fields {
    const items = this.held.map(({ key, variantId, quantity }) => {
      const { name, amount, url } = this.piece(variantId);
      const { digits, told } = this.#money(amount * quantity);
      return {
        key,
        id: this.numberOf(variantId),
        type: 'variation',
        quantity,
        name,
        short_description: '<p>For anna</p>',
        sku: variantId.toUpperCase(),
        permalink: url,
        images: [{ id: 1, src: '/pictures/harbour.svg', thumbnail: '/pictures/harbour.svg' }],
        variation: [{ attribute: 'Size &amp; fit', value: variantId.slice(0, 1).toUpperCase() }],
        item_data: this.engraving ? [{ name: 'Engraving', value: this.engraving }] : [],
        prices: this.#prices(amount),
        totals: { line_subtotal: digits, line_total: digits, ...told },
      };
    });
    const sum = this.held.reduce(
      (all, { variantId, quantity }) => all + this.piece(variantId).amount * quantity,
      0,
    );
    const off = this.codes.length > 0 ? Math.floor(sum / 10) : 0;
    const { told } = this.#money(0);
    const digits = (amount: number) => this.#money(amount).digits;
    const address = { first_name: 'anna', address_1: 'Rue de la Paix 3', phone: '0123' };
    return {
      items,
      coupons: this.codes.map((code) => ({ code, discount_type: 'percent' })),
      totals: {
        total_items: digits(sum),
        total_items_tax: '0',
        total_discount: digits(off),
        total_discount_tax: '0',
        total_shipping: '0',
        total_price: digits(sum - off),
        ...told,
      },
      billing_address: { ...address, email: 'anna@example.com' },
      shipping_address: address,
      payment_methods: ['bacs'],
      errors: [],
    };
  }

  pageAt({ path }: Asked): Page | null {
    if (path !== '/' && !path.startsWith('/cart')) return null;
    const root = this.plainLinks ? '/?rest_route=/' : '/wp-json/';
    const order = {
      event: 'purchase',
      ecommerce: {
        transaction_id: '1042',
        currency: 'EUR',
        value: 84,
        items: [{ item_id: '901', item_name: 'Harbour crew', price: 84, quantity: 1 }],
      },
    };
    return {
      html: `<!doctype html><title>Galway Knits</title><link rel="https://api.w.org/" href="${root}">
<body class="single-product postid-901">
<script>${this.earlyScript}</script>
<script>window.wc_add_to_cart_params = { cart_url: '/cart/' }
window.dataLayer = ${JSON.stringify(this.thankYou ? [order] : [])}
${JQUERY}
jQuery('body').on('wc_fragment_refresh', async () => {
  const { items } = await (await fetch('${root}wc/store/v1/cart')).json()
  document.querySelector('[data-count]').textContent = items.reduce((all, one) => all + one.quantity, 0)
})
addEventListener('wc-blocks_added_to_cart', () => { document.body.dataset.blocks = 'told' })
</script>
<script type="application/ld+json">{"@type":"Product","sku":"H-1","name":"Harbour crew"}</script>
<a href="/cart/"><span data-count>${this.count}</span></a>
<script type="module" src="/adapters.js"></script>`,
    };
  }
}

const ok = (body: unknown): Answered => ({ status: 200, body });

const no = (code: string, status: number): Answered => ({
  status,
  body: { code: `woocommerce_rest_${code}`, message: 'Nein.', data: { status } },
});

/** As much of jQuery as shops' events need: names that no listener of the page hears. */
export const JQUERY = `window.jQuery = window.$ = (() => {
  const heard = []
  const one = {
    on: (names, act) => (heard.push(...names.split(' ').map((name) => ({ name, act }))), one),
    off: (names, act) => {
      for (const name of names.split(' ')) {
        const at = heard.findIndex((each) => each.name === name && each.act === act)
        if (at >= 0) heard.splice(at, 1)
      }
      return one
    },
    trigger: (name) => (heard.filter((each) => each.name === name).forEach(({ act }) => act()), one),
  }
  return () => one
})()`;
