import type { FastifyInstance } from 'fastify';
import { isOwnCode } from '../cart/codes.ts';
import { sendRefusal } from '../http/refusals.ts';
import type { ShopContext } from '../http/shop-context.ts';
import type { CheckoutLink } from '../state/shop-state.ts';

const text = { type: 'string', minLength: 1, maxLength: 100 };
const discount = {
  type: 'object',
  properties: {
    code: { type: 'string', pattern: '^[A-Za-z0-9-]{4,40}$' },
    percent: { type: 'integer', minimum: 1, maximum: 100 },
    expiresAt: { type: 'integer', minimum: 0 },
  },
  required: ['code', 'percent', 'expiresAt'],
  additionalProperties: false,
};
const line = {
  type: 'object',
  properties: { variantId: text, quantity: { type: 'integer', minimum: 1, maximum: 999 } },
  required: ['variantId', 'quantity'],
  additionalProperties: false,
};
const link = {
  type: 'object',
  properties: {
    lines: { type: 'array', minItems: 1, maxItems: 50, items: line },
    code: text,
    attributionKey: text,
  },
  required: ['lines'],
  additionalProperties: false,
};

type NewDiscount = { code: string; percent: number; expiresAt: number };

/** Single-use codes, and links that fill a cart. */
export function discountRoutes(api: FastifyInstance, shop: ShopContext): void {
  api.get('/discounts', () => ({
    discounts: Object.entries(shop.state.discounts).map(([code, made]) => ({ code, ...made })),
  }));
  api.post<{ Body: NewDiscount }>(
    '/discounts',
    { schema: { body: discount } },
    async ({ body }, reply) => {
      const code = body.code.toUpperCase();
      if (isOwnCode(code) || Object.hasOwn(shop.state.discounts, code))
        return sendRefusal(reply, { code: 'code_taken', message: `${code} exists already.` });
      const { percent, expiresAt } = body;
      shop.state.discounts[code] = { percent, expiresAt };
      await shop.save();
      return reply.code(201).send({ code });
    },
  );
  api.post<{ Body: CheckoutLink }>(
    '/checkout-links',
    { schema: { body: link } },
    async ({ body }, reply) => {
      const unknown = body.lines.find(({ variantId }) => !shop.shelf.variant(variantId));
      if (unknown) {
        const message = 'We do not sell this any more.';
        return sendRefusal(reply, { code: 'unknown_variant', message, ...unknown });
      }
      const token = shop.newToken();
      shop.state.links[token] = body;
      await shop.save();
      return reply.code(201).send({ path: `/cart/link/${token}` });
    },
  );
}
