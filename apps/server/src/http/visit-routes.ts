import { visitReport } from '@aisle/protocol/schemas';
import type { FastifyInstance } from 'fastify';
import { describeDevice } from '../shoppers/device.ts';
import { reportVisit } from '../visitors/report-visit.ts';
import { visitSchema } from './docs.ts';
import { addPageReport } from './page-report.ts';
import type { Site } from './site.ts';

/** Where a visitor is. */
export function addVisitRoutes(app: FastifyInstance, site: Site): void {
  addPageReport(app, site, {
    ...{ path: '/api/v1/shopper/visit', schema: visitSchema(), body: visitReport },
    ...{ name: 'a report of a visit', metric: 'reportVisit' },
    limits: { address: 'visitFromAddress', own: 'visit', who: ({ visitId }) => visitId },
    take: (store, report, { headers }) =>
      reportVisit(site.house, { store, report, device: describeDevice(headers['user-agent']) }),
  });
}
