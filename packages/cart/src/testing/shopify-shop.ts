import type { Fields } from '../read-fields.ts';
import { type Answered, type Asked, type Page, ShelfShop } from './shelf.ts';

/** How the theme takes part: Dawn's sections, an action of its own, or neither. */
export type Theme = 'dawn' | 'configured' | 'unknown';

const DAWN = 'cart-icon-bubble';

/**
 * A Liquid storefront, from Shopify's documentation: the Ajax API with its hundredths, its 422s
 * that add a part, its sections and its replaced attributes; the standard actions with their
 * early events, and themes that they redraw or reload.
 */
export class ShopifyShop extends ShelfShop {
  theme: Theme = 'dawn';
  /** Storefronts before June 2026 had no actions. */
  actions = true;
  /** What she has written for the shop; it stays in the page. */
  override note = 'For anna, Rue de la Paix 3';
  /** A private property of a line, such as an engraving. */
  engraving = '';

  override keyOf(variantId: string): string {
    return `${this.numberOf(variantId)}:${variantId}-7f3a`;
  }

  urlOf(variantId: string): string {
    return `/products/harbour?variant=${this.numberOf(variantId)}`;
  }

  isApi({ path, query }: Asked): boolean {
    return (
      /^\/(cart\.js|cart\/\w+\.js|products\/[\w-]+\.js|api\/)/.test(path) || query.has('sections')
    );
  }

  reads({ method, body }: Asked): boolean {
    return method === 'GET' || body.action === 'getCart';
  }

  answer(asked: Asked): Answered {
    const { path, query, body } = asked;
    if (query.has('sections')) return ok(this.#sections(query.get('sections') ?? ''));
    if (path === '/cart.js') return ok(this.#cart());
    if (path.startsWith('/products/')) return this.#product();
    if (path === '/cart/add.js') return this.#add(body);
    if (path === '/cart/change.js') return this.#change(body);
    if (path === '/cart/update.js') return this.#update(body);
    return this.#act(body);
  }

  // Hundredths in every currency: ¥8,400 is 840000.
  #money(amount: number): number {
    return this.currency === 'JPY' ? amount * 100 : amount;
  }

  #cart(): Fields {
    const items = this.held.map(({ key, variantId, quantity }) => {
      const { amount, name, url } = this.piece(variantId);
      const price = this.#money(amount);
      return {
        id: this.numberOf(variantId),
        key,
        variant_id: this.numberOf(variantId),
        product_id: 901,
        quantity,
        title: `${name} - ${variantId}`,
        product_title: name,
        product_has_only_default_variant: false,
        options_with_values: [{ name: 'Size', value: variantId.slice(0, 1).toUpperCase() }],
        sku: variantId.toUpperCase(),
        vendor: 'Galway Knits',
        url,
        price,
        original_price: price,
        discounted_price: price,
        final_price: price,
        line_price: price * quantity,
        final_line_price: price * quantity,
        image: '/pictures/harbour.svg',
        featured_image: { url: '/pictures/harbour.svg', alt: name, width: 9, height: 9 },
        properties: this.engraving ? { Engraving: this.engraving } : {},
        product_description: 'For anna',
      };
    });
    const sum = items.reduce((all, item) => all + item.final_line_price, 0);
    const off = this.codes.includes('WOOL10') ? Math.floor(sum / 10) : 0;
    return {
      token: 'Z2NwLWV1cm9wZQ?key=Rue-de-la-Paix',
      note: this.note,
      attributes: this.attributes,
      currency: this.currency,
      item_count: this.count,
      items,
      items_subtotal_price: sum,
      total_price: sum - off,
      original_total_price: sum,
      total_discount: off,
      discount_codes: this.codes.map((code) => ({ code, applicable: code === 'WOOL10' })),
    };
  }

  #product(): Answered {
    const variants = [...this.pieces.values()].map(({ variantId, amount, stock }) => ({
      id: this.numberOf(variantId),
      price: this.#money(amount),
      available: stock > 0,
    }));
    return ok({ id: 901, title: 'Harbour crew', handle: 'harbour', variants });
  }

  #add(body: Fields): Answered {
    const items = body.items as { id: number; quantity: number }[];
    for (const { id } of items) {
      if (!this.pieceNumbered(id)) return refused(404, 'Cart Error', 'Cannot find variant');
    }
    for (const { id, quantity } of items) {
      const { variantId, stock } = this.pieceNumbered(id) ?? this.piece('m-oat');
      const left = stock - this.pieceCount(variantId);
      if (stock === 0) return refused(422, 'Cart Error', 'Bereits ausverkauft.');
      if (left >= quantity) this.put(variantId, quantity);
      else {
        // It takes what is left and says no, both.
        const part = this.fault === 'takes_what_is_left';
        if (part && left > 0) this.put(variantId, left);
        return refused(422, 'Cart Error', `Es wurden nur ${left} Artikel hinzugefügt.`);
      }
    }
    return ok({ items });
  }

  #change(body: Fields): Answered {
    const line = this.held.find(({ key }) => key === body.id);
    if (!line) return refused(400, 'Cart Error', 'no valid id or line parameter');
    const { stock } = this.piece(line.variantId);
    if (Number(body.quantity) > stock) {
      this.setHeld(line.key, stock);
      return refused(422, 'Cart Error', 'Nicht genug.');
    }
    this.setHeld(line.key, Number(body.quantity));
    return ok(this.#cart());
  }

  #update(body: Fields): Answered {
    if (typeof body.note === 'string') this.note = body.note;
    if (body.attributes) this.attributes = body.attributes as Record<string, string>;
    if (typeof body.discount === 'string') this.codes = body.discount.split(',').filter(Boolean);
    return ok(this.#cart());
  }

  // The endpoint behind this page's own actions. Shopify's is GraphQL, which nobody calls but it.
  #act(body: Fields): Answered {
    const warnings: Fields[] = [];
    const userErrors: Fields[] = [];
    for (const line of (body.lines as Fields[] | undefined) ?? []) {
      if (line.merchandiseId) this.#actAdd(line, warnings, userErrors);
      else {
        const key = String(line.id).replace(/^.*CartLine\/|\?.*$/g, '');
        const held = this.held.find((one) => one.key.endsWith(key));
        if (!held) userErrors.push({ code: 'INVALID', field: ['lines'], message: 'fort' });
        else if (Number(line.quantity) > this.piece(held.variantId).stock) {
          this.setHeld(held.key, this.piece(held.variantId).stock);
          warnings.push({ code: 'MERCHANDISE_NOT_ENOUGH_STOCK', message: 'Nicht genug' });
        } else this.setHeld(held.key, Number(line.quantity));
      }
    }
    if (Array.isArray(body.discountCodes)) {
      this.codes = body.discountCodes as string[];
      for (const code of this.codes) {
        if (code === 'WINTER24') warnings.push({ code: 'DISCOUNT_CURRENTLY_INACTIVE' });
        else if (code !== 'WOOL10') warnings.push({ code: 'DISCOUNT_NOT_FOUND' });
      }
    }
    return ok({ cart: this.#summary(), userErrors, warnings });
  }

  #actAdd(line: Fields, warnings: Fields[], userErrors: Fields[]): void {
    const piece = this.pieceNumbered(String(line.merchandiseId).split('/').at(-1));
    if (!piece) {
      userErrors.push({ code: 'INVALID_MERCHANDISE_LINE', message: 'fort' });
      return;
    }
    const left = piece.stock - this.pieceCount(piece.variantId);
    const wanted = Number(line.quantity);
    if (piece.stock === 0) warnings.push({ code: 'MERCHANDISE_OUT_OF_STOCK' });
    else if (left >= wanted) this.put(piece.variantId, wanted);
    else {
      if (this.fault === 'takes_what_is_left' && left > 0) this.put(piece.variantId, left);
      warnings.push({ code: 'MERCHANDISE_NOT_ENOUGH_STOCK' });
    }
  }

  // Actions tell little of a line: no product, no options, no price of a piece.
  #summary(): Fields {
    return {
      id: 'gid://shopify/Cart/Z2NwLWV1cm9wZQ',
      totalQuantity: this.count,
      lines: {
        nodes: this.held.map(({ key, quantity }) => ({
          id: `gid://shopify/CartLine/${key.split(':').at(-1)}?cart=Z2NwLWV1cm9wZQ`,
          quantity,
        })),
      },
      discountCodes: this.codes.map((code) => ({ code, applicable: code === 'WOOL10' })),
    };
  }

  #sections(names: string): Fields {
    const bubble = `<div id="shopify-section-${DAWN}" class="shopify-section">${this.#count()}</div>`;
    return Object.fromEntries(
      names
        .split(',')
        .map((name) => [name, this.theme === 'dawn' && name === DAWN ? bubble : null]),
    );
  }

  #count = () => `<span data-count>${this.count}</span>`;

  pageAt({ path }: Asked): Page | null {
    if (path !== '/' && path !== '/cart') return null;
    const badge = this.theme === 'dawn' ? `id="${DAWN}"` : 'class="theme-badge"';
    return {
      html: `<!doctype html><title>Galway Knits</title>
<script>${this.earlyScript}</script>
<script>window.Shopify = { shop: 'galway.myshopify.com', routes: { root: '/' }, currency: { active: '${this.currency}', rate: '1.0' } }
window.ShopifyAnalytics = { meta: { product: { id: 901, gid: 'gid://shopify/Product/901' } } }</script>
<script type="application/ld+json">{"@type":"ProductGroup","productGroupID":"harbour","name":"Harbour crew"}</script>
<a href="/cart" ${badge}>${this.#count()}</a>
<script>${this.actions ? actionsScript(this.theme) : ''}</script>
<script type="module" src="/adapters.js"></script>`,
    };
  }
}

const ok = (body: unknown): Answered => ({ status: 200, body });

const refused = (status: number, message: string, description: string): Answered => ({
  status,
  body: { status, message, description },
});

// What Shopify injects into every storefront: events before the change, with a promise of it.
const actionsScript = (theme: Theme): string => `
const ask = async (body, options) => {
  const request = { method: 'POST', body: JSON.stringify(body), signal: options?.signal }
  const answer = await fetch('/api/2026-10/graphql.json', request)
  if (!answer.ok) throw new Error('Failed to fetch')
  return answer.json()
}
const show = async () => {
  if (${theme === 'unknown'}) return location.reload()
  const { item_count } = await (await fetch('/cart.js')).json()
  document.querySelector('[data-count]').textContent = item_count
}
const updateCart = async (payload, options) => {
  const promise = ask(payload, options)
  promise.catch(() => {})
  const name = payload.lines ? 'lines-update' : 'discount-update'
  const event = new Event('shopify:cart:' + name, { bubbles: true })
  document.dispatchEvent(Object.assign(event, { context: 'standard-action', promise }))
  const result = await promise
  await show()
  return result
}
updateCart.isDefault = () => ${theme !== 'configured'}
const openCart = async () => { document.body.dataset.opened = 'yes' }
// After the page has been parsed, as in life.
addEventListener('DOMContentLoaded', () => {
  window.Shopify.actions = Object.freeze({ getCart: (payload, options) => ask({ action: 'getCart' }, options), updateCart, openCart })
})`;
