import type { Fields } from './read-fields.ts';
import type { ShopPage } from './shop-page.ts';

/** What becomes of one request: `after` lost or broken ones have been carried out. */
export type Fate =
  | 'fine'
  | 'refused'
  | 'lost'
  | 'lost_after'
  | 'broken'
  | 'broken_after'
  | 'html'
  | 'gone'
  | 'gone_after';

export type Held = { key: string; variantId: string; quantity: number };
export type Goods = Record<string, { stock: number; amount: number }>;

/**
 * A shop in memory that speaks the demo shop's cart API, one fate per request. After a fate of
 * `gone` the page is not there any more: no answer comes, and `gone` resolves.
 */
export class RandomShop {
  held: Held[];
  codes: string[];
  giftNote: string;
  currency = 'EUR';
  fates: Fate[] = [];
  /** Hears of every request, counted from 0, before it is carried out. */
  onRequest: (at: number) => void = () => {};
  #requests = 0;
  readonly goods: Goods;
  gone: Promise<void>;
  #tellGone = () => {};
  #keys = 0;

  constructor(start: { goods: Goods; held: Held[]; code: string | null; note: string }) {
    this.goods = structuredClone(start.goods);
    this.held = structuredClone(start.held);
    this.codes = start.code ? [start.code] : [];
    this.giftNote = start.note;
    this.gone = this.#newPage();
  }

  #newPage(): Promise<void> {
    return new Promise((resolve) => {
      this.#tellGone = resolve;
    });
  }

  /** The page she comes back to. */
  page(): ShopPage {
    this.gone = this.#newPage();
    return {
      address: () => 'https://shop.example/',
      fetch: (path, init) => this.#fetch(path, init),
      global: () => undefined,
      onEvent: () => () => {},
      onRequest: () => () => {},
      configuration: () => undefined,
      jsonLd: () => [],
      now: () => Date.now(),
      patience: 10_000,
    };
  }

  /** What the cart comes to, whatever its keys are. */
  holds(): { pieces: Record<string, number>; codes: string[]; note: string } {
    const pieces: Record<string, number> = {};
    for (const { variantId, quantity } of this.held) {
      pieces[variantId] = (pieces[variantId] ?? 0) + quantity;
    }
    return { pieces, codes: [...this.codes], note: this.giftNote };
  }

  #fetch(path: string, init?: RequestInit): Promise<Response> {
    this.onRequest(this.#requests);
    this.#requests += 1;
    const fate = this.fates.shift() ?? 'fine';
    const answer = (status: number, body: unknown) =>
      new Response(JSON.stringify(body), { status });
    if (fate === 'gone') return this.#leave();
    if (fate === 'lost') return Promise.reject(new DOMException('late', 'TimeoutError'));
    if (fate === 'broken') return Promise.resolve(answer(500, {}));
    if (fate === 'html') return Promise.resolve(new Response('<h1>Back soon</h1>'));
    if (fate === 'refused') return Promise.resolve(answer(422, { error: 'limit' }));
    const body = init?.body ? JSON.parse(String(init.body)) : {};
    const method = init?.method ?? 'GET';
    const error = method === 'GET' ? null : this.#change(method, path, body);
    if (fate === 'gone_after') return this.#leave();
    if (fate === 'lost_after') return Promise.reject(new DOMException('late', 'TimeoutError'));
    if (fate === 'broken_after') return Promise.resolve(answer(502, {}));
    return Promise.resolve(error ? answer(409, error) : answer(200, this.#cart()));
  }

  #leave(): Promise<Response> {
    this.#tellGone();
    return new Promise(() => {});
  }

  #cart(): Fields {
    const money = (amount: number) => ({ amount, currency: this.currency });
    return {
      currency: this.currency,
      lines: this.held.map(({ key, variantId, quantity }) => ({
        key,
        variantId,
        productId: `p-${variantId}`,
        name: variantId,
        options: [],
        quantity,
        unitPrice: money(this.goods[variantId]?.amount ?? 0),
      })),
      codes: this.codes.map((code) => ({ code, applied: true })),
      giftNote: this.giftNote,
    };
  }

  #change(method: string, path: string, body: Fields): Fields | null {
    const [, , , what, which = ''] = path.split('/');
    if (what === 'note') {
      this.giftNote = String(body.note);
      return null;
    }
    if (what === 'codes')
      return this.#changeCode(method, method === 'POST' ? String(body.code) : which);
    if (method === 'POST') return this.#add((body.lines as Fields[])[0] ?? {});
    const line = this.held.find(({ key }) => key === which);
    if (!line) return { error: 'unknown_line' };
    if (line.quantity !== body.expectedQuantity) return { error: 'stale' };
    const more = Number(body.quantity);
    if (more > line.quantity && more > this.#stock(line.variantId))
      return { error: 'not_enough_stock' };
    line.quantity = more;
    this.held = this.held.filter(({ quantity }) => quantity > 0);
    return null;
  }

  #changeCode(method: string, code: string): Fields | null {
    if (method === 'DELETE') {
      if (!this.codes.includes(code)) return { error: 'code_not_there' };
      this.codes = this.codes.filter((one) => one !== code);
      return null;
    }
    if (!code.startsWith('GOOD')) return { error: 'code_unknown' };
    if (this.codes.includes(code)) return { error: 'code_already_applied' };
    this.codes = [code];
    return null;
  }

  #add({ variantId, quantity, expectedPrice }: Fields): Fields | null {
    const id = String(variantId);
    const one = this.goods[id];
    if (!one) return { error: 'unknown_variant' };
    const price = expectedPrice as { amount: number } | undefined;
    if (price && price.amount !== one.amount) {
      return { error: 'price_changed', price: { amount: one.amount, currency: this.currency } };
    }
    const line = this.held.find((held) => held.variantId === id);
    const wanted = (line?.quantity ?? 0) + Number(quantity);
    if (wanted > one.stock) return { error: 'not_enough_stock', left: one.stock };
    this.#keys += 1;
    if (line) line.quantity = wanted;
    else this.held.push({ key: `new-${this.#keys}`, variantId: id, quantity: wanted });
    return null;
  }

  #stock(variantId: string): number {
    return this.goods[variantId]?.stock ?? 0;
  }
}
