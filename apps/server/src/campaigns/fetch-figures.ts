import { type AgentRequests, type CampaignArm, DESK_LIMITS, ok } from '@aisle/protocol';
import { campaignFigures, campaigns, type Period } from '@aisle/storage';
import type { AgentCaller, Handler, House } from '../house.ts';

const { campaignWindowDays } = DESK_LIMITS;
const WINDOW_MS = campaignWindowDays * 86_400_000;

/** What each campaign has done in a period, counted in both arms: the console compares them. */
export const fetchCampaignFigures: Handler<
  AgentRequests['fetchCampaignFigures'],
  AgentCaller
> = async (house, { storeId }, { from, to }) => {
  const error = await house.limits.take('read', storeId);
  if (error) return { ok: false, error };
  return ok(await countCampaigns(house, { storeId, from, to }));
};

/** The same without asking whether that is too often. */
export async function countCampaigns(
  { storage: { read } }: House,
  period: Period,
): Promise<AgentRequests['fetchCampaignFigures']['reply']> {
  const { storeId } = period;
  const [names, counts, earned] = await Promise.all([
    campaigns.campaignNames(read, storeId),
    campaignFigures.countMeetings(read, period),
    campaignFigures.sumOrders(read, { ...period, windowMs: WINDOW_MS }),
  ]);
  const armOf = (campaignId: string, arm: CampaignArm) => {
    const count = counts.find((one) => one.campaignId === campaignId && one.arm === arm);
    const sums = earned.filter((one) => one.campaignId === campaignId && one.arm === arm);
    return {
      met: count?.met ?? 0,
      opened: count?.opened ?? 0,
      wrote: count?.wrote ?? 0,
      dismissed: count?.dismissed ?? 0,
      // Somebody who paid in two currencies is two here: a shop has one for a shopper.
      ordered: sums.reduce((sum, { ordered }) => sum + ordered, 0),
      revenue: sums.map(({ net, currency }) => ({ amount: Math.max(0, net), currency })),
    };
  };
  return {
    campaigns: names
      .map(({ campaignId, name, removed }) => {
        const { met, ordered, revenue } = armOf(campaignId, 'held');
        const shown = armOf(campaignId, 'shown');
        return { campaignId, name, removed, shown, held: { met, ordered, revenue } };
      })
      .filter(({ removed, shown, held }) => !removed || shown.met + held.met > 0),
    windowDays: campaignWindowDays,
  };
}

/** The shoppers behind a figure. */
export const fetchCampaignRows: Handler<AgentRequests['fetchCampaignRows'], AgentCaller> = async (
  { storage: { read } },
  { storeId },
  asked,
) => {
  const { rows, next } = await campaignFigures.campaignRows(read, {
    ...asked,
    ...{ storeId, windowMs: WINDOW_MS, limit: DESK_LIMITS.pageCampaign },
  });
  const meetings = rows.map(({ meetingId }) => meetingId);
  const orders = await campaignFigures.ordersAfter(read, {
    ...{ storeId, meetings, windowMs: WINDOW_MS },
  });
  return ok({
    rows: rows.map((row) => ({
      ...row,
      orders: orders
        .filter(({ meetingId }) => meetingId === row.meetingId)
        .map(({ number, total, currency, placedAt }) => ({
          ...{ number, placedAt, total: { amount: total, currency } },
        })),
    })),
    next,
  });
};
