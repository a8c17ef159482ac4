import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Cart } from '../cart/cart.ts';
import {
  addCode,
  addLines,
  addWhatCanBe,
  removeCode,
  setNote,
  setQuantity,
  type WantedLine,
} from '../cart/change-cart.ts';
import type { Result } from '../result.ts';
import type { KeptCart } from '../state/shop-state.ts';
import { sendRefusal } from './refusals.ts';
import type { ShopContext } from './shop-context.ts';

const quantity = { type: 'integer', minimum: 1, maximum: 999 };
const text = { type: 'string', minLength: 1, maxLength: 100 };
const money = shape(
  { amount: { type: 'integer', minimum: 0 }, currency: text },
  'amount',
  'currency',
);
const wanted = { variantId: text, quantity, expectedPrice: money };
const one = shape(wanted, 'variantId');
const many = shape(
  {
    lines: { type: 'array', minItems: 1, maxItems: 20, items: one },
    partly: { type: 'boolean' },
  },
  'lines',
);
// "if" instead of "oneOf": the answer then names the one mistake.
const oneOrMany = {
  type: 'object',
  if: { required: ['lines'] },
  // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema, nobody awaits it.
  then: many,
  else: one,
};
const newQuantity = shape(
  { quantity: { ...quantity, minimum: 0 }, expectedQuantity: { ...quantity, minimum: 0 } },
  'quantity',
);

type AddBody = Wish | { lines: Wish[]; partly?: boolean };
type Wish = Omit<WantedLine, 'quantity'> & { quantity?: number };
type QuantityBody = { quantity: number; expectedQuantity?: number };

/** The shop's own cart API: JSON, same origin, the cart is the cookie's. */
export function cartRoutes(app: FastifyInstance, shop: ShopContext): void {
  const tools = { ...shop, newKey: () => shop.newToken().slice(0, 10) };
  const change = changer(shop);
  const addPartly = async (request: FastifyRequest, reply: FastifyReply, lines: WantedLine[]) => {
    const cart = shop.sessions.begin(request, reply);
    const added = addWhatCanBe(cart, lines, tools);
    if (!added.ok) return sendRefusal(reply, added.refusal);
    await shop.save();
    const refused = added.value.map(({ code, ...more }) => ({ error: code, ...more }));
    return send(reply, { ...shop.price(cart), refused });
  };

  app.get('/api/cart', (request, reply) => send(reply, shop.price(shop.sessions.find(request))));

  app.post<{ Body: AddBody }>(
    '/api/cart/lines',
    { schema: { body: oneOrMany } },
    (request, reply) => {
      const wishes = 'lines' in request.body ? request.body.lines : [request.body];
      const lines = wishes.map((wish) => ({ ...wish, quantity: wish.quantity ?? 1 }));
      if ('partly' in request.body && request.body.partly) {
        return addPartly(request, reply, lines);
      }
      return change(request, reply, (cart) => addLines(cart, lines, tools));
    },
  );
  app.patch<{ Params: { key: string }; Body: QuantityBody }>(
    '/api/cart/lines/:key',
    { schema: { body: newQuantity } },
    (request, reply) => {
      const { quantity, expectedQuantity } = request.body;
      const wish = { key: request.params.key, quantity };
      const guarded =
        expectedQuantity === undefined ? wish : { ...wish, expected: expectedQuantity };
      return change(request, reply, (cart) => setQuantity(cart, guarded, shop.shelf));
    },
  );
  app.delete<{ Params: { key: string } }>('/api/cart/lines/:key', (request, reply) => {
    const wish = { key: request.params.key, quantity: 0 };
    return change(request, reply, (cart) => setQuantity(cart, wish, shop.shelf));
  });
  app.put<{ Body: { key: string } }>(
    '/api/cart/attribution',
    { schema: { body: shape({ key: text }, 'key') } },
    (request, reply) =>
      change(request, reply, (cart) => {
        cart.attributionKey = request.body.key;
        return { ok: true, value: null };
      }),
  );
  app.put<{ Body: { note: string } }>(
    '/api/cart/note',
    { schema: { body: shape({ note: { type: 'string', maxLength: 500 } }, 'note') } },
    (request, reply) => change(request, reply, (cart) => setNote(cart, request.body.note)),
  );
  app.post<{ Body: { code: string } }>(
    '/api/cart/codes',
    { schema: { body: shape({ code: text }, 'code') } },
    (request, reply) => change(request, reply, (cart) => addCode(cart, request.body.code, tools)),
  );
  app.delete<{ Params: { code: string } }>('/api/cart/codes/:code', (request, reply) =>
    change(request, reply, (cart) => removeCode(cart, request.params.code)),
  );
}

type Change = (cart: KeptCart) => Result<null>;

function changer(shop: ShopContext) {
  return async (request: FastifyRequest, reply: FastifyReply, change: Change) => {
    const cart = shop.sessions.begin(request, reply);
    const changed = change(cart);
    if (!changed.ok) return sendRefusal(reply, changed.refusal);
    await shop.save();
    return send(reply, shop.price(cart));
  };
}

function send(reply: FastifyReply, cart: Cart & { refused?: object[] }): FastifyReply {
  return reply.header('Cache-Control', 'no-store').send(cart);
}

function shape(properties: Record<string, unknown>, ...required: string[]) {
  return { type: 'object', properties, required, additionalProperties: false };
}
