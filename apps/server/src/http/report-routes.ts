import { agentRequests } from '@aisle/protocol/schemas';
import { report } from '@aisle/storage';
import { stringify } from 'csv-stringify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { csvHead, csvRow } from '../attribution/csv-row.ts';
import { callerOf } from './doors.ts';
import { sendRefusal } from './refusals.ts';
import type { Site } from './site.ts';

/** Rows read at once; the file is written as they come. */
const AT_ONCE = 500;

type Asked = z.output<typeof agentRequests.fetchReportOrders.payload>;

/** The orders behind a figure of the report as a file. */
export function addReportRoutes(app: FastifyInstance, site: Site): void {
  app.get(
    '/api/v1/agent/report.csv',
    { schema: { tags: ['agent'], operationId: 'report_csv', security: [{ session: [] }] } },
    (request, reply) => sendCsv(site, request, reply),
  );
}

async function sendCsv(site: Site, request: FastifyRequest, reply: FastifyReply) {
  const { storeId } = callerOf(request);
  const { house } = site;
  const tooOften = await house.limits.take('read', storeId);
  if (tooOften) return sendRefusal(reply, tooOften);
  const asked = agentRequests.fetchReportOrders.payload.safeParse(
    payloadOf(request.query as Record<string, string | undefined>),
  );
  if (!asked.success)
    return sendRefusal(reply, { code: 'invalid', message: 'no such list of orders' });
  // A cell that begins like a formula is made text: names and numbers are a shopper's words.
  const csv = stringify({ header: true, columns: csvHead, escape_formulas: true, bom: true });
  writeRows(site, storeId, asked.data, csv).then(
    () => csv.end(),
    (error: unknown) => csv.destroy(error instanceof Error ? error : new Error(String(error))),
  );
  return reply
    .header('content-disposition', 'attachment; filename="orders.csv"')
    .type('text/csv; charset=utf-8')
    .send(csv);
}

/** The query of an address in the words of `fetchReportOrders`. */
const payloadOf = ({
  from,
  to,
  platform,
  productId,
  ...rest
}: Record<string, string | undefined>) => ({
  ...rest,
  from: Number(from),
  to: Number(to),
  ...(platform && productId && { product: { platform, productId } }),
});

async function writeRows(
  { house }: Site,
  storeId: string,
  asked: Asked,
  csv: ReturnType<typeof stringify>,
): Promise<void> {
  let before = asked.before;
  do {
    const page = await report.reportPage(house.storage.read, {
      ...{ ...asked, storeId, before, limit: AT_ONCE },
    });
    for (const row of page.rows) {
      if (csv.destroyed) return;
      if (!csv.write(csvRow(row))) await drained(csv);
    }
    before = page.next ?? undefined;
  } while (before);
}

/** Room again, or nobody who reads any more. */
const drained = (csv: ReturnType<typeof stringify>) =>
  new Promise<void>((resolve) => {
    const go = () => {
      csv.off('drain', go).off('close', go);
      resolve();
    };
    csv.once('drain', go).once('close', go);
  });
