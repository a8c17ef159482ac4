import type { CampaignCaps } from '@aisle/protocol';

/** What a store has until it settles otherwise. */
export const USUAL_CAPS: CampaignCaps = { visit: 1, day: 1, week: 2, restDays: 30 };

const DAY_MS = 86_400_000;

type Met = { campaignId: string; visitKey: string; at: number; dismissedAt: number | null };

/**
 * Whether she may be shown one more, as far as the server knows of her: in this visit, and wherever
 * she has chatted before. Her browser has counted before; this is for pages that do not.
 */
export const allows = (
  caps: CampaignCaps,
  before: readonly Met[],
  asked: { campaignId: string; visitKey: string; now: number },
): boolean => {
  const { campaignId, visitKey, now } = asked;
  const since = (ms: number) => before.filter(({ at }) => at > now - ms).length;
  const inVisit = before.filter((one) => one.visitKey === visitKey);
  return (
    inVisit.length < caps.visit &&
    since(DAY_MS) < caps.day &&
    since(7 * DAY_MS) < caps.week &&
    !inVisit.some(({ dismissedAt }) => dismissedAt !== null) &&
    !before.some(
      (one) =>
        one.campaignId === campaignId &&
        one.dismissedAt !== null &&
        one.dismissedAt > now - caps.restDays * DAY_MS,
    )
  );
};

/** How far back the caps look, milliseconds. */
export const lookBack = ({ restDays }: CampaignCaps): number => Math.max(7, restDays) * DAY_MS;
