import type { FastifyInstance } from 'fastify';
import { takeWebhook } from '../connections/take-webhook.ts';
import { sendResult } from './refusals.ts';
import type { Site } from './site.ts';

/** A shop's order with many lines and long texts. */
const MOST_BYTES = 1_024 * 1_024;

/** Where shops tell what happened: the body as it came in, for the signature is on its bytes. */
export function addWebhookRoutes(app: FastifyInstance, { house }: Site): void {
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) =>
      done(null, body),
    );
    scope.post<{ Params: { storeId: string } }>(
      '/api/v1/webhooks/:storeId',
      { bodyLimit: MOST_BYTES, schema: { tags: ['webhooks'], operationId: 'webhook' } },
      async (request, reply) => {
        const { storeId } = request.params;
        const tooFast = await house.limits.take('webhook', storeId);
        if (tooFast) return sendResult(reply, { ok: false, error: tooFast });
        const headers = Object.fromEntries(
          Object.entries(request.headers).map(([name, value]) => [name, String(value ?? '')]),
        );
        const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
        return sendResult(reply, await takeWebhook(house, storeId, { headers, body }));
      },
    );
  });
}
