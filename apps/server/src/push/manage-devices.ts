import { type AgentRequests, DESK_LIMITS, ok, refuse } from '@aisle/protocol';
import { pushDevices, stores } from '@aisle/storage';
import { holdLooking } from '../agents/lease.ts';
import type { AgentCaller, Handler } from '../house.ts';
import { callWords } from './call-words.ts';
import { canSeal } from './seal-push.ts';

type Answers<Name extends keyof AgentRequests> = Handler<AgentRequests[Name], AgentCaller>;

const TEST_TTL_SECONDS = 60;

const fetchPushKey: Answers<'fetchPushKey'> = async ({ push }) => ok({ key: push.publicKey });

const savePushDevice: Answers<'savePushDevice'> = async (
  { storage, push, calls, clock },
  { storeId, agent, session },
  device,
) => {
  const unfit = push.unfit(device.endpoint);
  if (unfit) return refuse('invalid', `notifications cannot be sent there: ${unfit}`);
  if (!canSeal(device)) return refuse('invalid', 'this is no key of a browser');
  const { agentId } = agent;
  const { sessionId } = session;
  const kept = { ...device, storeId, agentId, sessionId, createdAt: clock() };
  await storage.write((tx) => pushDevices.saveDevice(tx, kept, DESK_LIMITS.pushDevices));
  calls.deviceAdded(storeId);
  return ok(null);
};

const removePushDevice: Answers<'removePushDevice'> = async (
  { storage },
  { storeId, agent: { agentId } },
  { endpoint },
) => {
  await storage.write((tx) => pushDevices.dropDevices(tx, { storeId, agentId, endpoint }));
  return ok(null);
};

const testPushDevice: Answers<'testPushDevice'> = async (
  { storage, push, limits },
  { storeId, agent: { agentId } },
  { endpoint },
) => {
  const error = await limits.take('pushTry', agentId);
  if (error) return { ok: false, error };
  const device = await pushDevices.findDevice(storage.read, { storeId, agentId, endpoint });
  if (!device) return refuse('not_found', 'this device is not known here; switch it on again');
  const body = (await stores.findStore(storage.read, storeId))?.name ?? '';
  const payload = { title: callWords('test', device.locale), body, conversationId: null };
  const verdict = await push.tryOnce(device, { payload, ttlSeconds: TEST_TTL_SECONDS });
  if (verdict.kind === 'gone')
    return ok({ problem: 'The browser has taken its word back. Switch it off and on again.' });
  return ok({ problem: verdict.kind === 'taken' ? null : verdict.problem });
};

/** Told by each console of its own screen, at first and whenever it changes. */
const reportLooking: Answers<'reportLooking'> = async (house, caller, { looking }) => {
  await holdLooking(house, caller, looking);
  return ok(null);
};

/** Notifications on agents' devices. */
export const pushHandlers = {
  fetchPushKey,
  savePushDevice,
  removePushDevice,
  testPushDevice,
  reportLooking,
};
