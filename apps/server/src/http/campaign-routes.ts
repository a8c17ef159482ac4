import { refuse } from '@aisle/protocol';
import { campaignReport } from '@aisle/protocol/schemas';
import type { FastifyInstance } from 'fastify';
import { meetCampaign } from '../campaigns/meet-campaign.ts';
import { nameOrder } from '../campaigns/name-order.ts';
import { campaignRulesSchema, campaignSchema } from './docs.ts';
import { addPageReport } from './page-report.ts';
import { sendRefusal, sendResult } from './refusals.ts';
import { openToAll, type Site } from './site.ts';

/**
 * When a store's campaigns speak, and that one did. The conditions are the same for every page, so
 * caches may keep them; the name of the version stands in the address.
 */
export function addCampaignRoutes(app: FastifyInstance, site: Site): void {
  const { house, book } = site;
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
  addPageReport(app, site, {
    ...{ path: '/api/v1/shopper/campaign', schema: campaignSchema(), body: campaignReport },
    ...{ name: 'a report of a campaign', metric: 'reportCampaign' },
    limits: {
      ...{ address: 'campaignFromAddress', own: 'campaign' },
      who: (report) => (report.kind === 'met' ? report.visitId : (report.meetings[0] ?? '')),
    },
    take: (store, report) =>
      report.kind === 'met' ? meetCampaign(house, store, report) : nameOrder(house, store, report),
  });
}
