import { DESK_LIMITS, refuse } from '@aisle/protocol';
import type { FastifyError, FastifyInstance } from 'fastify';
import { sendRefusal } from './refusals.ts';
import type { Site } from './site.ts';

/** What no route answers, and what a route threw: refusals like all others. Our own faults are logged. */
export function answerFailures(app: FastifyInstance, { house }: Site): void {
  app.setNotFoundHandler((_request, reply) =>
    sendRefusal(reply, refuse('not_found', 'there is nothing here').error),
  );
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status === 413)
      return sendRefusal(
        reply,
        refuse('too_long', `at most ${DESK_LIMITS.frameBytes} bytes`).error,
      );
    if (status < 500) return reply.code(status).send(refuse('invalid', 'the request is malformed'));
    house.log.error({ route: request.routeOptions.url, err: error }, 'a request failed');
    return sendRefusal(reply, refuse('unavailable', 'something went wrong', 1_000).error);
  });
}
