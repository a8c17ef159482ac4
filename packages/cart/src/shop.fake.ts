import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the next changes go wrong, or from when on everything does. */
export type Fault =
  | 'none'
  | 'too_many'
  | 'broken'
  | 'broken_after_change'
  | 'html'
  | 'silent'
  | 'silent_after_change'
  | 'takes_what_is_left';

type Piece = { variantId: string; name: string; stock: number; amount: number; url: string };
type Held = { key: string; variantId: string; quantity: number };

/**
 * A small shop that speaks the demo shop's cart API over real HTTP, with one cart, and that can
 * be made to misbehave. It carries private fields on purpose.
 */
export class FakeShop {
  readonly pieces = new Map<string, Piece>();
  held: Held[] = [];
  code: string | null = null;
  note = '';
  attributes: Record<string, string> = {};
  currency = 'EUR';
  fault: Fault = 'none';
  /** Every request as `METHOD /path`. */
  readonly requests: string[] = [];
  readonly #server: Server;
  #address = '';

  constructor() {
    for (const [id, stock] of [
      ['m-oat', 5],
      ['l-oat', 1],
      ['s-oat', 0],
    ] as const) {
      const piece = { variantId: id, name: 'Harbour crew', stock, amount: 8_400 };
      this.pieces.set(id, { ...piece, url: `/products/harbour?variant=${id}` });
    }
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.#address = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return this.#address;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  piece(variantId: string): Piece {
    const piece = this.pieces.get(variantId);
    if (!piece) throw new Error(`no piece ${variantId}`);
    return piece;
  }

  pieceCount(variantId: string): number {
    return this.held.find((line) => line.variantId === variantId)?.quantity ?? 0;
  }

  /** The shopper changes the cart by the shop's own buttons. */
  put(variantId: string, quantity: number): void {
    const line = this.held.find((one) => one.variantId === variantId);
    if (line) line.quantity += quantity;
    else this.held.push({ key: `k-${variantId}`, variantId, quantity });
  }

  cart(): Record<string, unknown> {
    const money = (amount: number) => ({ amount, currency: this.currency });
    const lines = this.held.map((line) => {
      const { amount, name, url } = this.piece(line.variantId);
      return {
        ...line,
        productId: 'harbour',
        sku: line.variantId.toUpperCase(),
        name,
        options: [{ name: 'Size', value: line.variantId.slice(0, 1).toUpperCase() }],
        url,
        image: '/pictures/harbour.svg',
        unitPrice: money(amount),
        lineTotal: money(amount * line.quantity),
        engraving: 'For Anna, Rue de la Paix 3',
      };
    });
    const sum = lines.reduce((all, line) => all + line.lineTotal.amount, 0);
    return {
      version: 3,
      currency: this.currency,
      lines,
      codes: this.code ? [{ code: this.code, applied: true, message: '10 % off' }] : [],
      subtotal: money(sum),
      discount: money(0),
      total: money(sum),
      giftNote: this.note,
      email: 'anna@example.com',
      shippingAddress: { street: 'Rue de la Paix 3' },
    };
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '').replace(/\?.*$/, '');
    this.requests.push(`${request.method} ${path}`);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const reading = request.method === 'GET';
    // The later faults spoil changes only: reading the cart again tells the truth.
    const late = this.fault.endsWith('_after_change') || this.fault === 'takes_what_is_left';
    if (this.fault !== 'none' && !late) return this.#misbehave(this.fault, response);
    const [status, body] = reading
      ? [200, this.cart()]
      : this.#change(
          request.method ?? '',
          path,
          JSON.parse(Buffer.concat(chunks).toString() || '{}'),
        );
    if (!reading && status === 200 && this.fault.endsWith('_after_change')) {
      return this.#misbehave(this.fault.startsWith('silent') ? 'silent' : 'broken', response);
    }
    response.writeHead(status as number, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(body));
  }

  #misbehave(fault: Fault, response: ServerResponse): void {
    if (fault === 'silent') return;
    if (fault === 'too_many') response.writeHead(429, { 'Retry-After': '2' }).end('slow down');
    else if (fault === 'html') {
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Back soon</h1>');
    } else response.writeHead(500, { 'Content-Type': 'application/json' }).end('{"error":"oops"}');
  }

  #change(method: string, path: string, body: Record<string, unknown>): [number, unknown] {
    if (path === '/api/cart/codes') return this.#addCode(String(body.code));
    if (path.startsWith('/api/cart/codes/')) return this.#removeCode(path.split('/').at(-1) ?? '');
    if (path === '/api/cart/copies') return [200, { path: '/cart/copy/kT3vQ9', expiresAt: 9e12 }];
    if (path === '/api/cart/note') this.note = String(body.note);
    if (path === '/api/cart/attribution') this.attributes.aisle = String(body.key);
    if (method === 'PUT') return [200, this.cart()];
    if (method === 'PATCH') return this.#setQuantity(path.split('/').at(-1) ?? '', body);
    const wishes = body.lines as Record<string, unknown>[];
    const refused: unknown[] = [];
    for (const wish of wishes) {
      const refusal = this.#addLine(wish);
      if (refusal && (!body.partly || refused.length === wishes.length - 1)) return refusal;
      if (refusal) refused.push({ variantId: wish.variantId, ...(refusal[1] as object) });
    }
    return [200, { ...this.cart(), refused }];
  }

  #removeCode(code: string): [number, unknown] {
    if (this.code !== code) return [422, { error: 'code_not_there', message: 'Not there' }];
    this.code = null;
    return [200, this.cart()];
  }

  #addLine(wish: Record<string, unknown>): [number, unknown] | null {
    const id = String(wish.variantId);
    const piece = this.pieces.get(id);
    if (!piece) return [404, { error: 'unknown_variant', message: 'Gone' }];
    const expected = wish.expectedPrice as { amount: number } | undefined;
    if (expected && expected.amount !== piece.amount) {
      const price = { amount: piece.amount, currency: this.currency };
      return [409, { error: 'price_changed', message: 'New price', price }];
    }
    const left = piece.stock - this.pieceCount(id);
    const quantity = Number(wish.quantity);
    if (this.fault === 'takes_what_is_left') {
      if (left > 0) this.put(id, Math.min(left, quantity));
      return null;
    }
    if (piece.stock === 0) return [409, { error: 'out_of_stock', message: 'Sold out', left }];
    if (quantity > left) return [409, { error: 'not_enough_stock', message: 'Few', left }];
    this.put(id, quantity);
    return null;
  }

  #setQuantity(key: string, body: Record<string, unknown>): [number, unknown] {
    const line = this.held.find((one) => one.key === key);
    if (!line) return [404, { error: 'unknown_line', message: 'Gone' }];
    if (line.quantity !== body.expectedQuantity) {
      return [409, { error: 'stale', message: 'Changed meanwhile', quantity: line.quantity }];
    }
    const { stock } = this.piece(line.variantId);
    if (Number(body.quantity) > stock) {
      return [409, { error: 'not_enough_stock', message: 'Few', left: stock - line.quantity }];
    }
    line.quantity = Number(body.quantity);
    this.held = this.held.filter((one) => one.quantity > 0);
    return [200, this.cart()];
  }

  #addCode(code: string): [number, unknown] {
    if (code === 'WINTER24') return [422, { error: 'code_expired', message: 'Expired' }];
    if (code !== 'WOOL10') return [422, { error: 'code_unknown', message: 'Unknown' }];
    if (this.code === code) return [422, { error: 'code_already_applied', message: 'There' }];
    this.code = code;
    return [200, this.cart()];
  }
}
