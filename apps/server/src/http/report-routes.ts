import { agentRequests } from '@aisle/protocol/schemas';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ORDER_COLUMNS, orderRows } from '../attribution/orders-table.ts';
import { SALES_COLUMNS, salesRows } from '../attribution/sales-table.ts';
import { CAMPAIGN_COLUMNS, campaignRows } from '../campaigns/campaigns-table.ts';
import { FEEDBACK_COLUMNS, feedbackRows } from '../feedback/feedback-log.ts';
import { GESTURE_COLUMNS, gestureRows } from '../gestures/gesture-log.ts';
import { isTimeZone } from '../hours/is-time-zone.ts';
import type { AgentCaller, House } from '../house.ts';
import { RATED_COLUMNS, ratedRows } from '../ratings/rated-table.ts';
import { RATING_COLUMNS, ratingRows } from '../ratings/ratings-table.ts';
import { SERVED_COLUMNS, servedRows } from '../service/served-table.ts';
import { SERVICE_COLUMNS, serviceRows } from '../service/service-table.ts';
import { TOPIC_COLUMNS, topicRows } from '../service/topics-table.ts';
import { callerOf } from './doors.ts';
import { sendRefusal } from './refusals.ts';
import { sendTable, type Table } from './send-table.ts';
import type { Site } from './site.ts';

type Query = Record<string, string | undefined>;

/** The figures of the report and what is behind each of them, as files. */
export function addReportRoutes(app: FastifyInstance, { house }: Site): void {
  /** A refusal of what the address asks for is words; what is read is a table. */
  const add = (
    path: string,
    summary: string,
    tableOf: (house: House, caller: AgentCaller, query: Query) => Table | null,
  ) =>
    app.get(
      `/api/v1/agent/${path}.csv`,
      {
        schema: {
          ...{ tags: ['agent'], operationId: `${path.replaceAll('-', '_')}_csv`, summary },
          security: [{ session: [] }],
        },
      },
      async (request: FastifyRequest, reply) => {
        const caller = callerOf(request);
        const tooOften = await house.limits.take('read', caller.storeId);
        if (tooOften) return sendRefusal(reply, tooOften);
        const table = tableOf(house, caller, request.query as Query);
        return table
          ? sendTable(reply, table)
          : sendRefusal(reply, { code: 'invalid', message: 'no such list' });
      },
    );
  add('report', 'The orders behind a figure', (known, { storeId }, query) => {
    const asked = agentRequests.fetchReportOrders.payload.safeParse(ordersAsked(query));
    if (!asked.success) return null;
    const rows = orderRows(known, storeId, asked.data);
    return { file: 'orders.csv', columns: ORDER_COLUMNS, rows };
  });
  add('gestures', 'What agents gave out of goodwill', ({ storage }, { storeId }) => ({
    ...{ file: 'gestures.csv', columns: GESTURE_COLUMNS, rows: gestureRows(storage.read, storeId) },
  }));
  add('feedback', 'What shoppers said about agents', ({ storage }, caller, query) => {
    const asked = agentRequests.fetchFeedback.payload.safeParse(feedbackAsked(query));
    if (!asked.success) return null;
    const rows = feedbackRows(storage.read, caller, asked.data);
    return { file: 'feedback.csv', columns: FEEDBACK_COLUMNS, rows };
  });
  add('sales-figures', 'What the chat has sold', (known, caller, query) => {
    const asked = agentRequests.fetchReport.payload.safeParse(inPeriod(query));
    if (!asked.success) return null;
    const rows = salesRows(known, caller, asked.data);
    return { file: 'sales.csv', columns: SALES_COLUMNS, rows };
  });
  add('campaign-figures', 'What campaigns have brought', (known, caller, query) => {
    const asked = agentRequests.fetchCampaignFigures.payload.safeParse(inPeriod(query));
    if (!asked.success) return null;
    const rows = campaignRows(known, caller, asked.data);
    return { file: 'campaigns.csv', columns: CAMPAIGN_COLUMNS, rows };
  });
  add('service', 'The conversations behind a figure of the service', (known, caller, query) => {
    const asked = agentRequests.fetchServed.payload.safeParse(inPeriod(query));
    if (!asked.success) return null;
    const rows = servedRows(known, caller, asked.data);
    return { file: 'conversations.csv', columns: SERVED_COLUMNS, rows };
  });
  add('service-figures', 'How shoppers were served', (known, caller, query) => {
    const asked = agentRequests.fetchService.payload.safeParse(inPeriod(query));
    if (!asked.success || !isTimeZone(asked.data.timeZone)) return null;
    const rows = serviceRows(known, caller, asked.data);
    return { file: 'service.csv', columns: SERVICE_COLUMNS, rows };
  });
  add('topics', 'What shoppers asked about', (known, caller, query) => {
    const asked = agentRequests.fetchTopics.payload.safeParse(inPeriod(query));
    if (!asked.success) return null;
    const rows = topicRows(known, caller, asked.data);
    return { file: 'topics.csv', columns: TOPIC_COLUMNS, rows };
  });
  add('ratings', 'The conversations behind a figure of the ratings', (known, caller, query) => {
    const asked = agentRequests.fetchRated.payload.safeParse(ratedAsked(query));
    if (!asked.success) return null;
    const rows = ratedRows(known, caller, asked.data);
    return { file: 'ratings.csv', columns: RATED_COLUMNS, rows };
  });
  add('ratings-figures', 'How shoppers rated the help', (known, caller, query) => {
    const asked = agentRequests.fetchRatings.payload.safeParse(inPeriod(query));
    if (!asked.success) return null;
    const rows = ratingRows(known, caller, asked.data);
    return { file: 'rating-figures.csv', columns: RATING_COLUMNS, rows };
  });
}

/** The query of an address in the words of a request. */
const inPeriod = ({ from, to, ...rest }: Query) => ({
  ...{ ...rest, from: Number(from), to: Number(to) },
});

const ordersAsked = ({ platform, productId, ...rest }: Query) => ({
  ...inPeriod(rest),
  ...(platform && productId && { product: { platform, productId } }),
});

const ratedAsked = ({ lowest, highest, ...rest }: Query) => ({
  ...inPeriod(rest),
  ...(lowest && highest && { steps: { from: Number(lowest), to: Number(highest) } }),
});

const feedbackAsked = ({ open, ...rest }: Query) => ({
  ...rest,
  ...(open !== undefined && { open: open === 'true' }),
});
