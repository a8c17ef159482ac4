import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import type { Refusal, RefusalCode } from '../result.ts';

const statusOf: Record<RefusalCode, number> = {
  unknown_variant: 404,
  unknown_line: 404,
  unknown_product: 404,
  unknown_order: 404,
  out_of_stock: 409,
  not_enough_stock: 409,
  price_changed: 409,
  stale: 409,
  code_taken: 409,
  cart_empty: 409,
  cart_changed: 409,
  limit: 422,
  wrong_currency: 422,
  code_unknown: 422,
  code_expired: 422,
  code_minimum: 422,
  code_already_applied: 422,
  code_not_there: 422,
  invalid: 422,
};

/** Answers a refusal as `{ error, message, … }` with its HTTP status. */
export function sendRefusal(reply: FastifyReply, refusal: Refusal): FastifyReply {
  const { code, ...more } = refusal;
  return reply.code(statusOf[code]).send({ error: code, ...more });
}

export const refusalStatus = (refusal: Refusal): number => statusOf[refusal.code];

const wordsOf: Record<number, [code: string, message: string]> = {
  400: ['bad_request', 'The request could not be read.'],
  413: ['too_large', 'The request is too large.'],
  415: ['wrong_type', 'Send JSON.'],
};

/** Every error leaves in the shop's own shape; what is inside stays inside. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (error.validation) {
      return reply.code(422).send({ error: 'invalid', message: error.message });
    }
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error(error);
    const [code, message] = wordsOf[status] ?? ['unavailable', 'Something broke on our side.'];
    return reply.code(status).send({ error: code, message });
  });
}
