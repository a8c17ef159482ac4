import { refuse, refuseField } from '@aisle/protocol';
import { text } from '@aisle/protocol/schemas';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { sendRefusal, sendResult } from './refusals.ts';
import { originOf, type Site } from './site.ts';

const firstStore = z.strictObject({
  code: z.string().max(200),
  store: z.strictObject({ name: text(100), origin: z.string().max(300) }),
  owner: z.strictObject({
    name: text(100),
    email: z.email().max(320),
    password: z.string().max(200),
  }),
});

/** The first store of an empty server, made in the browser. */
export function addSetupRoutes(app: FastifyInstance, site: Site): void {
  app.get(
    '/api/v1/setup',
    { schema: { tags: ['setup'], summary: 'Whether this server has no store yet' } },
    async (_request, reply) =>
      reply.header('cache-control', 'no-store').send({ open: await site.setUp.isOpen() }),
  );
  app.post(
    '/api/v1/setup',
    {
      schema: {
        tags: ['setup'],
        summary: 'Makes the first store and its owner',
        body: z.toJSONSchema(firstStore, { unrepresentable: 'any', io: 'input' }),
      },
    },
    async (request, reply) => {
      const { host } = request.headers;
      if (!site.isOwnOrigin({ origin: originOf(request), host }))
        return sendRefusal(reply, refuse('forbidden', 'this origin may not set up').error);
      const tooFast = await site.house.limits.take('signIn', `setup ${request.ip}`);
      if (tooFast) return sendRefusal(reply, tooFast);
      const asked = firstStore.safeParse(request.body);
      if (!asked.success) {
        const [issue] = asked.error.issues;
        const unfit = refuseField(`${issue?.path.join('.')}`, `${issue?.message}`);
        return sendRefusal(reply, unfit.error);
      }
      return sendResult(reply, await site.setUp.run(asked.data));
    },
  );
}
