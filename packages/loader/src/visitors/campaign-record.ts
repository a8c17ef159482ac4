import type { Met } from './judge-campaign.ts';

/** What this browser remembers of campaigns: when it was here first, and what it has met. */
export type CampaignRecord = { first: number; met: Met[] };

/** Longer than any campaign rests. */
const KEPT_MS = 366 * 86_400_000;

const keyOf = (siteKey: string) => `aisle.campaigns.${siteKey}`;

/** Null where this browser remembers nothing, or must not. */
export const readRecord = (siteKey: string): CampaignRecord | null => {
  try {
    const { first, met } = JSON.parse(localStorage.getItem(keyOf(siteKey)) ?? '') as CampaignRecord;
    return { first: Number(first), met: Array.isArray(met) ? met : [] };
  } catch {
    return null;
  }
};

/** Keeps what is not too old. Answers whether it will be remembered. */
export const keepRecord = (siteKey: string, { first, met }: CampaignRecord): boolean => {
  try {
    const kept = met.filter(({ at }) => at > Date.now() - KEPT_MS);
    localStorage.setItem(keyOf(siteKey), JSON.stringify({ first, met: kept }));
    return true;
  } catch {
    return false;
  }
};
