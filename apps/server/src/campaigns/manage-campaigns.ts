import { type AgentRequests, DESK_LIMITS, ok, refuse } from '@aisle/protocol';
import { agents, campaignMeetings, campaigns } from '@aisle/storage';
import type { AgentCaller, Handler } from '../house.ts';
import { changeSettings } from '../stores/change-settings.ts';
import { USUAL_CAPS } from './caps.ts';

export const fetchCampaigns: Handler<AgentRequests['fetchCampaigns'], AgentCaller> = async (
  { storage: { read }, settings, visitorRules },
  { storeId },
) => {
  const [all, shown] = await Promise.all([
    campaigns.listCampaigns(read, storeId),
    campaignMeetings.countShown(read, storeId),
  ]);
  return ok({
    campaigns: all.map((one) => ({ ...one, shown: shown.get(one.campaignId) ?? 0 })),
    caps: (await settings.of(storeId)).campaignCaps ?? USUAL_CAPS,
    mode: (await visitorRules.of(storeId)).mode,
  });
};

/** Makes or changes one. What pages know of it is new within seconds, on open ones within minutes. */
export const saveCampaign: Handler<AgentRequests['saveCampaign'], AgentCaller> = async (
  house,
  { storeId, agent },
  { campaign, seen },
) => {
  const { from, until, senderId } = campaign;
  if (from !== undefined && until !== undefined && until < from)
    return refuse('invalid', 'the last day is before the first');
  const { read, write } = house.storage;
  if (senderId !== null && !(await agents.isEnabled(read, storeId, senderId)))
    return refuse('invalid', 'nobody of the team has this name any more');
  const saved = await write((tx) =>
    campaigns.saveCampaign(tx, {
      ...{ storeId, campaign, seen, updatedBy: agent.agentId, at: house.clock() },
      most: DESK_LIMITS.campaigns,
    }),
  );
  if (saved === 'stale') return refuse('stale', 'somebody has changed this campaign meanwhile');
  if (saved === 'full') return refuse('full', `a store has ${DESK_LIMITS.campaigns} at most`);
  if (!saved) return refuse('not_found', 'no such campaign');
  house.campaigns.forget(storeId);
  const shown = await campaignMeetings.countShown(read, storeId);
  return ok({ campaign: { ...saved, shown: shown.get(saved.campaignId) ?? 0 } });
};

export const removeCampaign: Handler<AgentRequests['removeCampaign'], AgentCaller> = async (
  house,
  { storeId },
  { campaignId },
) => {
  const gone = await house.storage.write((tx) =>
    campaigns.removeCampaign(tx, { storeId, campaignId, at: house.clock() }),
  );
  if (!gone) return refuse('not_found', 'no such campaign');
  house.campaigns.forget(storeId);
  return ok(null);
};

export const arrangeCampaigns: Handler<AgentRequests['arrangeCampaigns'], AgentCaller> = async (
  house,
  { storeId },
  { order, caps },
) => {
  await house.storage.write((tx) => campaigns.arrangeCampaigns(tx, { storeId, order }));
  await changeSettings(house, storeId, (before) => ({ ...before, campaignCaps: caps }));
  house.campaigns.forget(storeId);
  return ok(null);
};
