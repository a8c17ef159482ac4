import { type CampaignReply, type CampaignReport, ok, type Result, refuse } from '@aisle/protocol';
import { campaignMeetings, leases, type Store } from '@aisle/storage';
import { v7 } from 'uuid';
import type { House } from '../house.ts';
import { greetingFor } from '../visitors/greeting-for.ts';
import type { HeldGreeting, Visit } from '../visitors/visit.ts';
import { armOf } from './arms.ts';
import { allows, lookBack } from './caps.ts';
import { isRunning } from './running.ts';
import { wordsOf } from './words-of.ts';

type Met = Extract<CampaignReport, { kind: 'met' }>;

const NOTHING: CampaignReply = { meetingId: null, greeting: null };

/**
 * A campaign's conditions have come true on her page (rule 59). Whether it is said is settled here:
 * by the caps, the calendar, who is there, and the lot that holds some out. Either arm is counted at
 * this moment, once per visit. Only a visit that may be seen (rule 41) can meet one.
 */
export async function meetCampaign(
  house: House,
  store: Store,
  met: Met,
): Promise<Result<CampaignReply>> {
  const { storeId } = store;
  const { visitors } = house;
  const visit = visitors.find(storeId, met.visitId);
  if (!visit) return refuse('not_found', 'this visit is not seen');
  // The same again, after an answer that was lost.
  if (visit.greeting?.campaignId === met.campaignId)
    return ok({
      meetingId: visit.greeting.clientId,
      greeting: await greetingFor(house, store, visit),
    });
  const due = isDisturbed(house, visit) ? null : await dueNow(house, storeId, met);
  if (!due) return ok(NOTHING);
  const kept = await keepMeeting(house, visit, met, due.holdout);
  if (!kept) return ok(NOTHING);
  const { meetingId, arm } = kept;
  // Looked at again after the pauses: somebody may have written, or she may have gone.
  const now = visitors.find(storeId, met.visitId);
  if (arm === 'held' || !now || isDisturbed(house, now)) return ok({ meetingId, greeting: null });
  const greeting: HeldGreeting = {
    ...{ agentId: due.senderId, campaign: due.name, campaignId: met.campaignId },
    ...{ text: due.text, at: house.clock(), stage: 'waiting' as const },
    ...{ conversationId: v7(), clientId: meetingId, said: false },
  };
  const changedAt = Math.max(house.clock(), now.changedAt + 1);
  const greeted: Visit = { ...now, greeting, changedAt };
  visitors.keep(greeted);
  return ok({ meetingId, greeting: await greetingFor(house, store, greeted) });
}

/** Somebody has written to her, she has waved one away, speaks already, or cannot be shown any. */
const isDisturbed = ({ visitors }: House, visit: Visit): boolean =>
  visit.greeting !== undefined ||
  visit.quiet ||
  !visit.reachable ||
  visit.known?.conversationId !== undefined ||
  visitors.visitorOf(visit).chatting;

type Due = { name: string; senderId: string | null; text: string; holdout: number };

/** The campaign, if it may be said in her language at this moment by whoever says it. */
async function dueNow(
  house: House,
  storeId: string,
  { campaignId, locale }: Met,
): Promise<Due | null> {
  const { campaigns } = await house.campaigns.of(storeId);
  const campaign = campaigns.find((one) => one.campaignId === campaignId);
  if (!campaign || !isRunning(campaign, await house.campaigns.momentOf(storeId))) return null;
  const text = wordsOf(campaign, locale);
  const { name, senderId, holdout } = campaign;
  if (text === null || !(await isThere(house, storeId, senderId))) return null;
  return { name, senderId, text, holdout };
}

async function isThere(
  { storage, clock }: House,
  storeId: string,
  senderId: string | null,
): Promise<boolean> {
  if (senderId === null) return true;
  const there = await leases.availableAgents(storage.read, storeId, clock());
  return there.some(({ agentId }) => agentId === senderId);
}

/** Counts it and draws the lot; null: she was shown as many as she may be. */
async function keepMeeting(
  house: House,
  { storeId, visitId, known }: Visit,
  { campaignId, earlier }: Met,
  holdout: number,
) {
  const now = house.clock();
  const visitKey = house.keyedHash(`visit ${storeId} ${visitId}`);
  const shopperId = known?.shopperId;
  const { caps } = await house.campaigns.of(storeId);
  const lot = armOf(house.keyedHash(`campaign ${campaignId} ${shopperId ?? visitId}`), holdout);
  return house.storage.write(async (tx) => {
    // Of all her tabs, where she is known: the caps are counted over them.
    await tx.lock(`greetings ${shopperId ?? visitKey}`);
    const since = now - lookBack(caps);
    const before = await campaignMeetings.meetingsOf(tx, { storeId, visitKey, shopperId, since });
    if (!allows(caps, before, { campaignId, visitKey, now })) return null;
    const stays =
      earlier &&
      (await campaignMeetings.armOfMeeting(tx, { storeId, campaignId, meetingId: earlier }));
    const { meeting } = await campaignMeetings.meetCampaign(tx, {
      ...{ meetingId: v7({ msecs: now }), storeId, campaignId, visitKey, at: now },
      ...{ arm: stays || lot, shopperId: shopperId ?? null },
    });
    return meeting;
  });
}
