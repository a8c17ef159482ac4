import { refuse } from '@aisle/protocol';
import { campaignReport } from '@aisle/protocol/schemas';
import type { FastifyInstance } from 'fastify';
import { meetCampaign } from '../campaigns/meet-campaign.ts';
import { nameOrder } from '../campaigns/name-order.ts';
import { allowsOrigin } from '../stores/store-book.ts';
import { campaignRulesSchema, campaignSchema } from './docs.ts';
import { sendRefusal, sendResult } from './refusals.ts';
import { allow } from './shopper-routes.ts';
import { openToAll, originOf, type Site } from './site.ts';
import { fromJson, takeText } from './text-body.ts';
import { truncateAddress } from './truncate-address.ts';

/**
 * When a store's campaigns speak, and that one did. The conditions are the same for every page, so
 * caches may keep them; the name of the version stands in the address. Reports come as JSON under
 * `text/plain`, as those of a visit do.
 */
export function addCampaignRoutes(app: FastifyInstance, site: Site): void {
  const { house, book, metrics } = site;
  app.get<{ Querystring: { store: string } }>(
    '/api/v1/shopper/campaigns',
    { schema: campaignRulesSchema() },
    async ({ query }, reply) => {
      void reply.headers(openToAll);
      const store = await book.bySiteKey(query.store);
      if (!store)
        return sendRefusal(reply, refuse('not_found', 'no store has this site key').error);
      const { caps, rules } = await house.campaigns.of(store.storeId);
      void reply.header('cache-control', 'public, max-age=300');
      return sendResult(reply, { ok: true, value: rules?.told ?? { caps, campaigns: [] } });
    },
  );
  void app.register(async (scope) => {
    takeText(scope);
    scope.post('/api/v1/shopper/campaign', { schema: campaignSchema() }, async (request, reply) => {
      const origin = originOf(request);
      void reply.header('cache-control', 'no-store');
      const parsed = campaignReport.safeParse(fromJson(request.body));
      if (!parsed.success)
        return sendRefusal(reply, refuse('invalid', 'not a report of a campaign').error);
      const report = parsed.data;
      const store = await book.bySiteKey(report.siteKey);
      if (!store)
        return sendRefusal(reply, refuse('not_found', 'no store has this site key').error);
      if (origin === undefined || !allowsOrigin(store, origin))
        return sendRefusal(reply, refuse('forbidden', 'this origin may not').error);
      allow(reply, origin);
      const [who = ''] = report.kind === 'met' ? [report.visitId] : report.meetings;
      const tooFast =
        (await house.limits.take('campaignFromAddress', truncateAddress(request.ip))) ??
        (await house.limits.take('campaign', who));
      if (tooFast) return sendRefusal(reply, tooFast);
      const result =
        report.kind === 'met'
          ? await meetCampaign(house, store, report)
          : await nameOrder(house, store, report);
      metrics.request('reportCampaign', result.ok ? 'ok' : result.error.code);
      return sendResult(reply, result);
    });
  });
}
