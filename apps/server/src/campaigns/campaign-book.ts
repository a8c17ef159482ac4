import { createHash } from 'node:crypto';
import type { CampaignCaps, CampaignRules } from '@aisle/protocol';
import { type CampaignRecord, campaigns, type Storage } from '@aisle/storage';
import type { HoursBook } from '../hours/hours-book.ts';
import { keepAnswers } from '../keep-answers.ts';
import type { SettingsBook } from '../stores/settings-book.ts';
import { USUAL_CAPS } from './caps.ts';
import { dayIn, isInSeason, type Moment } from './running.ts';

/** A store's campaigns, ready to be asked. */
export type StoreCampaigns = {
  /** In the order in which they are tried. */
  campaigns: CampaignRecord[];
  caps: CampaignCaps;
  /** What pages are told, and its name; null where nothing is on. */
  rules: { told: CampaignRules; version: string } | null;
};

/** Stores' campaigns without asking the database at every page; changes show within seconds. */
export type CampaignBook = {
  of(storeId: string): Promise<StoreCampaigns>;
  /** Changed on this node. */
  forget(storeId: string): void;
  /** What the calendar says there now. */
  momentOf(storeId: string): Promise<Moment>;
};

const KEPT_MS = 5_000;

export function createCampaignBook(deps: {
  storage: Storage;
  settings: SettingsBook;
  hours: HoursBook;
  clock: () => number;
}): CampaignBook {
  const { storage, settings, hours, clock } = deps;
  const kept = keepAnswers({ forMs: KEPT_MS, clock, ask: look });
  return { of: kept.get, forget: kept.forget, momentOf };

  async function look(storeId: string): Promise<StoreCampaigns> {
    const all = await campaigns.listCampaigns(storage.read, storeId);
    const caps = (await settings.of(storeId)).campaignCaps ?? USUAL_CAPS;
    if (all.length === 0) return { campaigns: all, caps, rules: null };
    const moment = await momentOf(storeId);
    const now = all.filter((one) => isInSeason(one, moment));
    const told = {
      caps,
      campaigns: now.map(({ campaignId, when }) => ({ campaignId, when })),
    };
    const version = createHash('sha256').update(JSON.stringify(told)).digest('base64url');
    const rules = now.length > 0 ? { told, version: version.slice(0, 12) } : null;
    return { campaigns: all, caps, rules };
  }

  async function momentOf(storeId: string): Promise<Moment> {
    const { settled, own } = await hours.of(storeId);
    const at = clock();
    return { today: dayIn(settled.plan?.timeZone ?? 'UTC', at), open: own.isOpen(at) };
  }
}
