import {
  type AgentRequests,
  type CampaignCaps,
  type KeptCampaign,
  ok,
  type Result,
  refuse,
} from '@aisle/protocol';
import { MIA } from './floor.ts';

type Name =
  | 'fetchCampaigns'
  | 'saveCampaign'
  | 'removeCampaign'
  | 'arrangeCampaigns'
  | 'fetchCampaignFigures'
  | 'fetchCampaignRows';
type Answers = {
  [N in Name]: (payload: AgentRequests[N]['parsed']) => Result<AgentRequests[N]['reply']>;
};

const idOf = (index: number) => `01920000-0000-7000-8000-00000000040${index}`;
const eur = (amount: number) => ({ amount, currency: 'EUR' });
const when = { pages: [], seconds: 20, visitor: 'any' as const, languages: [] };

/** Campaigns to look at. Nothing is judged or counted here: the server's tests do that. */
export const practiceCampaigns = (now: () => number): Answers => {
  let caps: CampaignCaps = { visit: 1, day: 1, week: 2, restDays: 30 };
  let campaigns: KeptCampaign[] = [
    {
      ...{ campaignId: idOf(1), name: 'Size question on a product page', on: true, holdout: 10 },
      words: {
        '*': 'Between two sizes? Tell me how you like it to fit and I will look it up for you.',
        de: 'Zwischen zwei Größen? Sagen Sie mir, wie es sitzen soll, und ich sehe für Sie nach.',
        ar: 'هل تحتارين بين مقاسين؟ أخبريني كيف تفضلين القياس.',
      },
      ...{ senderId: MIA, hours: 'open', updatedAt: 1, shown: 1_204 },
      when: { ...when, pages: ['/products/*'], sign: 'toggled', cartAtLeast: eur(6_000) },
    },
    {
      ...{ campaignId: idOf(2), name: 'Gift season', on: false, holdout: 20, senderId: null },
      words: { '*': 'Looking for a present? Tell me who it is for.' },
      ...{ hours: 'any', from: '2026-12-01', until: '2026-12-24', updatedAt: 1, shown: 0, when },
    },
  ];
  const arm = (met: number, ordered: number, amount: number) => ({
    ...{ met, ordered, revenue: amount === 0 ? [] : [eur(amount)] },
  });
  return {
    fetchCampaigns: () => ok({ campaigns, caps, mode: 'consent' }),
    saveCampaign: ({ campaign, seen }) => {
      const before = campaigns.find((one) => one.campaignId === campaign.campaignId);
      if (before && before.updatedAt !== seen) return refuse('stale', 'somebody has changed it');
      const saved = { ...campaign, updatedAt: (seen ?? 0) + 1, shown: before?.shown ?? 0 };
      campaigns = before
        ? campaigns.map((one) => (one === before ? saved : one))
        : [...campaigns, saved];
      return ok({ campaign: saved });
    },
    removeCampaign: ({ campaignId }) => {
      campaigns = campaigns.filter((one) => one.campaignId !== campaignId);
      return ok(null);
    },
    arrangeCampaigns: ({ order, caps: settled }) => {
      campaigns = campaigns.toSorted(
        (a, b) => order.indexOf(a.campaignId) - order.indexOf(b.campaignId),
      );
      caps = settled;
      return ok(null);
    },
    fetchCampaignFigures: () =>
      ok({
        windowDays: 7,
        campaigns: [
          {
            ...{ campaignId: idOf(1), name: 'Size question on a product page', removed: false },
            shown: { ...arm(1_204, 96, 812_400), opened: 214, wrote: 171, dismissed: 88 },
            held: arm(133, 3, 24_900),
          },
          {
            ...{ campaignId: idOf(2), name: 'Gift season of last year', removed: true },
            shown: { ...arm(61, 4, 31_000), opened: 9, wrote: 6, dismissed: 12 },
            held: arm(15, 1, 8_900),
          },
        ],
      }),
    fetchCampaignRows: () =>
      ok({
        rows: [
          {
            ...{ meetingId: idOf(5), at: now() - 86_400_000, shopper: 'Ines Duarte' },
            conversationId: '01920000-0000-7000-8000-000000000301',
            orders: [{ number: '#1042', total: eur(8_900), placedAt: now() - 80_000_000 }],
          },
          {
            ...{ meetingId: idOf(6), at: now() - 2 * 86_400_000, shopper: null },
            ...{ conversationId: null, orders: [] },
          },
        ],
        next: null,
      }),
  };
};
