import { type Result, refuse } from '@aisle/protocol';
import type { Store } from '@aisle/storage';
import type { FastifyInstance, FastifyRequest, FastifySchema } from 'fastify';
import type { z } from 'zod';
import type { Limits } from '../limits.ts';
import { allowsOrigin } from '../stores/store-book.ts';
import { sendRefusal, sendResult } from './refusals.ts';
import { allow } from './shopper-routes.ts';
import { originOf, type Site } from './site.ts';
import { fromJson, takeText } from './text-body.ts';
import { truncateAddress } from './truncate-address.ts';

type Named = { siteKey: string };
type Limit = Parameters<Limits['take']>[0];

type PageReport<Report extends Named> = {
  path: string;
  schema: FastifySchema;
  body: z.ZodType<Report>;
  /** What a body that does not fit is not, such as `a report of a visit`. */
  name: string;
  /** What the metrics call it. */
  metric: Parameters<Site['metrics']['request']>[0];
  /** How often an address may report, and how often whoever `who` names. */
  limits: { address: Limit; own: Limit; who: (report: Report) => string };
  take: (store: Store, report: Report, request: FastifyRequest) => Promise<Result<unknown>>;
};

/**
 * What a store's page tells without a chat. The body is JSON under `text/plain`: a browser asks no
 * leave for that first, so one report is one request, and a page that goes away may still send it.
 * Only pages of the store's own origins may.
 */
export function addPageReport<Report extends Named>(
  app: FastifyInstance,
  { house, book, metrics }: Site,
  { path, schema, body, name, metric, limits, take }: PageReport<Report>,
): void {
  void app.register(async (scope) => {
    takeText(scope);
    scope.post(path, { schema }, async (request, reply) => {
      const origin = originOf(request);
      void reply.header('cache-control', 'no-store');
      const parsed = body.safeParse(fromJson(request.body));
      if (!parsed.success) return sendRefusal(reply, refuse('invalid', `not ${name}`).error);
      const report = parsed.data;
      const store = await book.bySiteKey(report.siteKey);
      if (!store)
        return sendRefusal(reply, refuse('not_found', 'no store has this site key').error);
      if (origin === undefined || !allowsOrigin(store, origin))
        return sendRefusal(reply, refuse('forbidden', 'this origin may not').error);
      allow(reply, origin);
      const tooFast =
        (await house.limits.take(limits.address, truncateAddress(request.ip))) ??
        (await house.limits.take(limits.own, limits.who(report)));
      if (tooFast) return sendRefusal(reply, tooFast);
      const result = await take(store, report, request);
      metrics.request(metric, result.ok ? 'ok' : result.error.code);
      return sendResult(reply, result);
    });
  });
}
