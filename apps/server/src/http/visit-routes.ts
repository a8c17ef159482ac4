import { refuse } from '@aisle/protocol';
import { visitReport } from '@aisle/protocol/schemas';
import type { FastifyInstance } from 'fastify';
import { describeDevice } from '../shoppers/device.ts';
import { allowsOrigin } from '../stores/store-book.ts';
import { reportVisit } from '../visitors/report-visit.ts';
import { visitSchema } from './docs.ts';
import { sendRefusal, sendResult } from './refusals.ts';
import { allow } from './shopper-routes.ts';
import { originOf, type Site } from './site.ts';
import { fromJson, takeText } from './text-body.ts';
import { truncateAddress } from './truncate-address.ts';

/**
 * Where a visitor is. The body is JSON under `text/plain`: a browser asks no leave for that first, so
 * one report is one request, and a page that goes away may still send it.
 */
export function addVisitRoutes(app: FastifyInstance, site: Site): void {
  void app.register(async (scope) => {
    takeText(scope);
    scope.post('/api/v1/shopper/visit', { schema: visitSchema() }, async (request, reply) => {
      const { house, book, metrics } = site;
      const origin = originOf(request);
      void reply.header('cache-control', 'no-store');
      const parsed = visitReport.safeParse(fromJson(request.body));
      if (!parsed.success)
        return sendRefusal(reply, refuse('invalid', 'not a report of a visit').error);
      const report = parsed.data;
      const store = await book.bySiteKey(report.siteKey);
      if (!store)
        return sendRefusal(reply, refuse('not_found', 'no store has this site key').error);
      if (origin === undefined || !allowsOrigin(store, origin))
        return sendRefusal(reply, refuse('forbidden', 'this origin may not').error);
      allow(reply, origin);
      const tooFast =
        (await house.limits.take('visitFromAddress', truncateAddress(request.ip))) ??
        (await house.limits.take('visit', report.visitId));
      if (tooFast) return sendRefusal(reply, tooFast);
      const device = describeDevice(request.headers['user-agent']);
      const result = await reportVisit(house, { store, report, device });
      metrics.request('reportVisit', result.ok ? 'ok' : result.error.code);
      return sendResult(reply, result);
    });
  });
}
