import {
  type AgentRequests,
  DESK_LIMITS,
  type Gesture,
  type GesturesLeft,
  ok,
  refuse,
} from '@aisle/protocol';
import { type GestureRecord, gestures } from '@aisle/storage';
import { mayUse } from '../conversations/may-use.ts';
import type { AgentCaller, Handler, House } from '../house.ts';

/** So far back what was given counts against what may be given (rule 64). */
const PERIOD_MS = 30 * 86_400_000;

/** As it is told in its conversation, where everybody knows with whom it is for. */
const toGesture = ({ shopper: _, agent: __, ...gesture }: GestureRecord): Gesture => gesture;

/** What each agent of the store may give in the period. */
async function allowedIn({ settings }: House, storeId: string): Promise<GesturesLeft> {
  const { samples = 0, exchanges = 0 } = (await settings.of(storeId)).gestures ?? {};
  return { sample: samples, exchange: exchanges };
}

/** What this agent may still give. */
async function leftFor(house: House, { storeId, agent }: AgentCaller): Promise<GesturesLeft> {
  const allowed = await allowedIn(house, storeId);
  const period = { storeId, agentId: agent.agentId, since: house.clock() - PERIOD_MS };
  const given = await gestures.countGiven(house.storage.read, period);
  return {
    sample: Math.max(0, allowed.sample - given.sample),
    exchange: Math.max(0, allowed.exchange - given.exchange),
  };
}

export const fetchGestures: Handler<AgentRequests['fetchGestures'], AgentCaller> = async (
  house,
  caller,
  { conversationId },
) => {
  const error = await mayUse(house, caller, conversationId);
  if (error) return { ok: false, error };
  const { read } = house.storage;
  const limit = DESK_LIMITS.conversationGestures;
  const [found, left] = await Promise.all([
    gestures.gesturesOf(read, { storeId: caller.storeId, conversationId, limit }),
    leftFor(house, caller),
  ]);
  return ok({ gestures: found.map(toGesture), left });
};

/** Gives one, within what the store lets each agent give. */
export const giveGesture: Handler<AgentRequests['giveGesture'], AgentCaller> = async (
  house,
  caller,
  { conversationId, gestureId, kind, words },
) => {
  const error = await mayUse(house, caller, conversationId);
  if (error) return { ok: false, error };
  const { storeId, agent } = caller;
  const { agentId } = agent;
  const at = house.clock();
  const made = { storeId, conversationId, gestureId, kind, words, percent: null, agentId, at };
  const limit = { since: at - PERIOD_MS, most: (await allowedIn(house, storeId))[kind] };
  const given = await house.storage.write((tx) => gestures.giveGesture(tx, made, limit));
  if (given === 'used_up')
    return refuse('forbidden', 'you have given all of these that you may for now');
  if (!given) return refuse('not_found', 'no such conversation');
  return ok({ gesture: toGesture(given), left: await leftFor(house, caller) });
};

/** Takes back what the caller gave himself. */
export const takeBackGesture: Handler<AgentRequests['takeBackGesture'], AgentCaller> = async (
  house,
  caller,
  { gestureId },
) => {
  const { storeId, agent } = caller;
  const at = house.clock();
  const taken = await house.storage.write((tx) =>
    gestures.takeBackGesture(tx, { storeId, gestureId, agentId: agent.agentId, at }),
  );
  if (!taken) return refuse('not_found', 'you have given nothing of that name');
  return ok({ gesture: toGesture(taken), left: await leftFor(house, caller) });
};
