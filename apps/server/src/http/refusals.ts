import type { Refusal, RefusalCode, Result } from '@aisle/protocol';
import type { FastifyReply } from 'fastify';

/** HTTP's word for each refusal; the body tells the same as over a socket (rule 7). */
const STATUS: Record<RefusalCode, number> = {
  busy: 503,
  full: 507,
  rate_limited: 429,
  shutting_down: 503,
  timeout: 504,
  unavailable: 503,
  blocked: 403,
  closed: 409,
  forbidden: 403,
  invalid: 400,
  not_found: 404,
  sold_out: 409,
  stale: 409,
  unsupported: 409,
  too_long: 413,
  unauthorized: 401,
  unknown_event: 404,
  unsupported_protocol: 426,
};

/** Sends a refusal as a failed `Result`. */
export function sendRefusal(reply: FastifyReply, error: Refusal): FastifyReply {
  if (error.retryAfterMs !== undefined)
    void reply.header('retry-after', Math.ceil(error.retryAfterMs / 1_000));
  return reply.code(STATUS[error.code]).send({ ok: false, error });
}

/** Sends the whole result, as the socket's acknowledgement would carry it. */
export const sendResult = (reply: FastifyReply, result: Result<unknown>): FastifyReply =>
  result.ok ? reply.send(result) : sendRefusal(reply, result.error);
