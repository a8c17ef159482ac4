import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Fields } from '../read-fields.ts';
import type { Fault } from '../shop.fake.ts';

export type Piece = {
  variantId: string;
  name: string;
  stock: number;
  /** Minor units of the currency by ISO 4217. */
  amount: number;
  url: string;
};
export type Asked = { method: string; path: string; query: URLSearchParams; body: Fields };
export type Answered = {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
};
export type Page = { html: string; headers?: Record<string, string> };

/**
 * What the fakes of all platforms share: a shelf, one cart, a server that can be made to
 * misbehave, and a small page with the shop's globals. Each platform says how it speaks.
 */
export abstract class ShelfShop {
  readonly pieces = new Map<string, Piece>();
  held: { key: string; variantId: string; quantity: number }[] = [];
  codes: string[] = [];
  note = '';
  attributes: Record<string, string> = {};
  currency = 'EUR';
  fault: Fault = 'none';
  /** Every request to the shop's API as `METHOD /path`. */
  readonly requests: string[] = [];
  /** Headers of its pages, such as a content policy. */
  pageHeaders: Record<string, string> = {};
  /** Script that the page runs before all others. */
  earlyScript = '';
  address = '';
  readonly #server: Server;
  readonly #bundle: string;

  /** @param bundle the adapters, as a module for the page */
  constructor(bundle: string) {
    this.#bundle = bundle;
    this.#fillShelf();
    this.#server = createServer((request, response) => void this.#serve(request, response));
  }

  /** Whether a path belongs to the shop's API. */
  abstract isApi(asked: Asked): boolean;
  /** Whether it only reads. */
  abstract reads(asked: Asked): boolean;
  abstract answer(asked: Asked, headers: IncomingMessage['headers']): Answered;
  abstract pageAt(asked: Asked): Page | null;
  abstract urlOf(variantId: string): string;

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.address = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return this.address;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #fillShelf(): void {
    this.pieces.clear();
    for (const [id, stock] of [
      ['m-oat', 5],
      ['l-oat', 1],
      ['s-oat', 0],
    ] as const) {
      this.addPiece(id, { name: 'Harbour crew', stock, amount: 8_400 });
    }
  }

  /** As it was when it opened, at the same address; what still waits for an answer is cut off. */
  reset(): void {
    this.#fillShelf();
    this.held = [];
    this.codes = [];
    this.note = '';
    this.attributes = {};
    this.currency = 'EUR';
    this.fault = 'none';
    this.requests.length = 0;
    this.#server.closeAllConnections();
  }

  addPiece(variantId: string, piece: { name: string; stock: number; amount: number }): void {
    this.pieces.set(variantId, { variantId, ...piece, url: this.urlOf(variantId) });
  }

  piece(variantId: string): Piece {
    const piece = this.pieces.get(variantId);
    if (!piece) throw new Error(`no piece ${variantId}`);
    return piece;
  }

  pieceCount(variantId: string): number {
    return this.held.find((line) => line.variantId === variantId)?.quantity ?? 0;
  }

  get count(): number {
    return this.held.reduce((all, line) => all + line.quantity, 0);
  }

  /** The shopper changes the cart by the shop's own buttons. */
  put(variantId: string, quantity: number): void {
    const line = this.held.find((one) => one.variantId === variantId);
    if (line) line.quantity += quantity;
    else this.held.push({ key: this.keyOf(variantId), variantId, quantity });
  }

  keyOf(variantId: string): string {
    return `k-${variantId}`;
  }

  setHeld(key: string, quantity: number): void {
    for (const line of this.held) if (line.key === key) line.quantity = quantity;
    this.held = this.held.filter((line) => line.quantity !== 0);
  }

  /** A number for a piece, as platforms have them. */
  numberOf(variantId: string): number {
    return 4_100 + [...this.pieces.keys()].indexOf(variantId);
  }

  pieceNumbered(number: unknown): Piece | undefined {
    return [...this.pieces.values()].find(
      ({ variantId }) => this.numberOf(variantId) === Number(number),
    );
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.address);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const asked: Asked = {
      method: request.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      body: text ? (JSON.parse(text) as Fields) : {},
    };
    if (asked.path === '/adapters.js') return send(response, 200, this.#bundle, 'text/javascript');
    if (!this.isApi(asked)) {
      const page = this.pageAt(asked);
      if (!page) return send(response, 404, 'nothing here', 'text/plain');
      const headers = { ...page.headers, ...this.pageHeaders };
      return send(response, 200, page.html, 'text/html; charset=utf-8', headers);
    }
    this.requests.push(`${asked.method} ${asked.path}`);
    // The later faults spoil changes only: reading the cart again tells the truth.
    const late = this.fault.endsWith('_after_change') || this.fault === 'takes_what_is_left';
    if (this.fault !== 'none' && !late) return misbehave(this.fault, response);
    const { status, body, headers } = this.answer(asked, request.headers);
    if (!this.reads(asked) && status < 300 && this.fault.endsWith('_after_change')) {
      return misbehave(this.fault.startsWith('silent') ? 'silent' : 'broken', response);
    }
    return send(response, status, JSON.stringify(body), 'application/json', headers);
  }
}

const send = (
  response: ServerResponse,
  status: number,
  body: string,
  type: string,
  headers: Record<string, string> = {},
): void => void response.writeHead(status, { 'Content-Type': type, ...headers }).end(body);

const misbehave = (fault: Fault, response: ServerResponse): void => {
  if (fault === 'silent') return;
  if (fault === 'too_many') response.writeHead(429, { 'Retry-After': '2' }).end('slow down');
  else if (fault === 'html') send(response, 200, '<h1>Back soon</h1>', 'text/html');
  else send(response, 500, '{"error":"oops"}', 'application/json');
};
