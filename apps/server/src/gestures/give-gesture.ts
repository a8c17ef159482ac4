import {
  type AgentRequests,
  DESK_LIMITS,
  type Gesture,
  type GesturesLeft,
  ok,
  refuse,
} from '@aisle/protocol';
import { type GestureRecord, gestures, type Read } from '@aisle/storage';
import { mayUse } from '../conversations/may-use.ts';
import type { AgentCaller, Handler, House } from '../house.ts';

/** So far back what was given counts against what may be given (rule 64). */
const PERIOD_MS = 30 * 86_400_000;

/** As it is told in its conversation, where everybody knows with whom it is for. */
const toGesture = ({ shopper: _, agent: __, ...gesture }: GestureRecord): Gesture => gesture;

/** What this agent may still give. */
async function leftFor(house: House, caller: AgentCaller, read: Read): Promise<GesturesLeft> {
  const { storeId, agent } = caller;
  const { gestures: rules } = await house.settings.of(storeId);
  if (!rules) return { sample: 0, exchange: 0 };
  const since = house.clock() - PERIOD_MS;
  const given = await gestures.countGiven(read, { storeId, agentId: agent.agentId, since });
  return {
    sample: Math.max(0, rules.samples - given.sample),
    exchange: Math.max(0, rules.exchanges - given.exchange),
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
    leftFor(house, caller, read),
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
  const made = { storeId, conversationId, gestureId, kind, words, percent: null, agentId };
  const outcome = await house.storage.write(async (tx) => {
    // A repeat gets the answer of the first, however little is left by now (rule 1).
    const known = await gestures.findGesture(tx, { storeId, gestureId });
    if (known) return known;
    const left = await leftFor(house, caller, tx);
    if (left[kind] === 0) return 'used_up';
    await gestures.noteGesture(tx, { ...made, at: house.clock() });
    return gestures.findGesture(tx, { storeId, gestureId });
  });
  if (outcome === 'used_up')
    return refuse('forbidden', 'you have given all of these that you may for now');
  if (outcome?.conversationId !== conversationId)
    return refuse('not_found', 'no such conversation');
  return ok({
    gesture: toGesture(outcome),
    left: await leftFor(house, caller, house.storage.read),
  });
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
  return ok({ gesture: toGesture(taken), left: await leftFor(house, caller, house.storage.read) });
};
