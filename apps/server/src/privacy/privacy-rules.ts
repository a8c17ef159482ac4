import { type AgentRequests, DESK_LIMITS, ok, type PrivacyRules } from '@aisle/protocol';
import type { AgentCaller, Handler, House } from '../house.ts';
import { changeSettings } from '../stores/change-settings.ts';

/** What a store has settled, or what holds where it has not. */
export const rulesOf = async ({ settings }: House, storeId: string): Promise<PrivacyRules> =>
  (await settings.of(storeId)).privacy ?? { keepDays: DESK_LIMITS.keepDays };

/** How long it keeps what it knows of people nobody has signed for. */
export const fetchPrivacyRules: Handler<AgentRequests['fetchPrivacyRules'], AgentCaller> = async (
  house,
  { storeId },
) => ok(await rulesOf(house, storeId));

export const savePrivacyRules: Handler<AgentRequests['savePrivacyRules'], AgentCaller> = async (
  house,
  { storeId },
  privacy,
) => {
  await changeSettings(house, storeId, (before) => ({ ...before, privacy }));
  return ok(null);
};
