import { type AgentRequests, ok, type ReportRow } from '@aisle/protocol';
import { type ReportRecord, report } from '@aisle/storage';
import type { AgentCaller, Handler } from '../house.ts';
import { conversionDays } from './measure-sales.ts';

/** Orders in one answer. */
const PAGE = 50;

/** The orders behind a figure of the report, with the evidence for each. */
export const fetchReportOrders: Handler<AgentRequests['fetchReportOrders'], AgentCaller> = async (
  house,
  { storeId },
  asked,
) => {
  const days = conversionDays(await house.settingsOf(storeId));
  const { rows, next } = await report.reportPage(house.storage.read, {
    ...{ ...asked, storeId, days, limit: PAGE },
  });
  return ok({ rows: rows.map(toReportRow), next });
};

/** One order behind a figure, with nothing but what the report shows. */
export const toReportRow = ({ order, part, shopper }: ReportRecord): ReportRow => ({
  platform: order.platform,
  orderId: order.orderId,
  number: order.number,
  placedAt: order.placedAt,
  standing: order.standing,
  status: order.status,
  currency: order.currency,
  total: order.total.amount,
  conversationId: part?.conversationId ?? null,
  ...(shopper !== null && { shopper }),
  ...(part?.agentId && { agentId: part.agentId }),
  evidence: part?.evidence ?? [],
  touches: part?.touches ?? [],
  directGross: part?.directGross ?? 0,
  directRefunded: part?.directRefunded ?? 0,
  influencedGross: part?.influencedGross ?? 0,
  influencedRefunded: part?.influencedRefunded ?? 0,
});
