import { id } from '@aisle/protocol/schemas';
import { erasure } from '@aisle/storage';
import type { FastifyInstance } from 'fastify';
import { mayReadFeedback } from '../feedback/who-reads.ts';
import { personsShoppers } from '../privacy/persons-shoppers.ts';
import { callerOf } from './doors.ts';
import { sendRefusal } from './refusals.ts';
import type { Site } from './site.ts';

/** Everything the store holds of one person, as a file to hand to her. */
export function addPrivacyRoutes(app: FastifyInstance, { house }: Site): void {
  app.get(
    '/api/v1/agent/shopper.json',
    { schema: { tags: ['agent'], operationId: 'shopper_json', security: [{ session: [] }] } },
    async (request, reply) => {
      const { storeId, agent } = callerOf(request);
      const tooOften = await house.limits.take('read', storeId);
      if (tooOften) return sendRefusal(reply, tooOften);
      const asked = id.safeParse((request.query as Record<string, unknown>).shopperId);
      const which = asked.success ? await personsShoppers(house, storeId, asked.data) : null;
      if (!which) return sendRefusal(reply, { code: 'not_found', message: 'no such shopper' });
      const told = await erasure.exportShoppers(house.storage.read, which);
      const data = {
        ...told,
        ...(told.feedback && { feedback: told.feedback.filter(mayReadFeedback(agent)) }),
      };
      return reply
        .header('content-disposition', 'attachment; filename="shopper.json"')
        .header('cache-control', 'no-store')
        .type('application/json; charset=utf-8')
        .send(JSON.stringify(data, null, 2));
    },
  );
}
