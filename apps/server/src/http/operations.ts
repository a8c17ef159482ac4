import type { FastifyInstance } from 'fastify';
import type { Site } from './site.ts';

/** For load balancers and monitoring; documented in the README, not in the API. */
export function addOperations(app: FastifyInstance, { ready, draining, metrics }: Site): void {
  const hidden = { schema: { hide: true } };
  /** The process runs. */
  app.get('/healthz', hidden, async () => ({ status: 'ok' }));
  /** It can do its work: the database takes writes and it is not leaving. */
  app.get('/readyz', hidden, async (_request, reply) => {
    if (draining()) return reply.code(503).send({ status: 'leaving' });
    try {
      return { status: 'ready', ...(await ready()) };
    } catch (error) {
      const why = error instanceof Error ? error.message : 'not ready';
      return reply.code(503).send({ status: 'not ready', why });
    }
  });
  app.get('/metrics', hidden, async (_request, reply) => {
    const { type, text } = await metrics.told();
    return reply.type(type).send(text);
  });
}
