import {
  type AgentRequests,
  DESK_LIMITS,
  ok,
  type Result,
  refuse,
  refuseField,
  TEST_EVENT,
  type TargetDelivery as ToldDelivery,
  type WebhookTarget,
} from '@aisle/protocol';
import {
  type TargetDelivery,
  type TargetRecord,
  targetDeliveries,
  webhookTargets,
} from '@aisle/storage';
import { v7 } from 'uuid';
import type { AgentCaller, Handler, House } from '../house.ts';
import { newSecret } from './target-secrets.ts';

type Answers<Name extends keyof AgentRequests> = Handler<AgentRequests[Name], AgentCaller>;

/** For so long the secret before is signed with, too. */
const FORMER_MS = 24 * 3_600_000;
const absent = refuse('not_found', 'no such webhook target');

const fetchWebhookTargets: Answers<'fetchWebhookTargets'> = async (house, { storeId }) =>
  ok({ targets: await describeTargets(house, storeId) });

const addWebhookTarget: Answers<'addWebhookTarget'> = async (house, { storeId }, asked) => {
  const { storage, clock, targets } = house;
  const unfit = targets.unfit(asked.url);
  if (unfit) return refuseField('url', unfit);
  const secret = newSecret();
  const targetId = v7();
  const made = {
    ...{ storeId, targetId, url: asked.url, events: [...new Set(asked.events)] },
    ...{ sealedSecret: targets.secrets.seal(storeId, secret), createdAt: clock() },
  };
  const added = await storage.write((tx) =>
    webhookTargets.addTarget(tx, made, DESK_LIMITS.webhookTargets),
  );
  if (!added)
    return refuse('invalid', `there are ${DESK_LIMITS.webhookTargets} already; remove one first`);
  return ok({ secret, targetId, targets: await describeTargets(house, storeId) });
};

const changeWebhookTarget: Answers<'changeWebhookTarget'> = async (house, caller, asked) => {
  const { storage, clock, targets } = house;
  const { storeId } = caller;
  const { targetId, url, events, state } = asked;
  const unfit = url === undefined ? null : targets.unfit(url);
  if (unfit) return refuseField('url', unfit);
  const fresh = { failures: 0, failingSince: null, restUntil: 0 };
  const changed = await storage.write(async (tx) => {
    const found = await webhookTargets.changeTarget(
      tx,
      { storeId, targetId },
      {
        // At another address it has not failed yet.
        ...(url !== undefined && { url, ...fresh }),
        ...(events && { events: [...new Set(events)] }),
        ...(state && { state, ...fresh, stoppedWhy: null, stoppedAt: null }),
        ...(!url && !events && !state && { targetId }),
      },
    );
    if (found && state === 'on') await targetDeliveries.sendAllWaiting(tx, targetId, clock());
    return found;
  });
  if (!changed) return absent;
  targets.look(storeId);
  return ok({ targets: await describeTargets(house, storeId) });
};

const removeWebhookTarget: Answers<'removeWebhookTarget'> = async (house, caller, asked) => {
  const { storeId } = caller;
  const target = { storeId, targetId: asked.targetId };
  const gone = await house.storage.write((tx) => webhookTargets.removeTarget(tx, target));
  return gone ? ok({ targets: await describeTargets(house, storeId) }) : absent;
};

const rotateWebhookSecret: Answers<'rotateWebhookSecret'> = async (house, caller, asked) => {
  const { storage, clock, targets } = house;
  const { storeId } = caller;
  const one = { storeId, targetId: asked.targetId };
  const secret = newSecret();
  const sealedSecret = targets.secrets.seal(storeId, secret);
  const formerUntil = clock() + FORMER_MS;
  const changed = await storage.write((tx) =>
    webhookTargets.rotateSecret(tx, one, { sealedSecret, formerUntil }),
  );
  if (!changed) return absent;
  return ok({ secret, targets: await describeTargets(house, storeId) });
};

const testWebhookTarget: Answers<'testWebhookTarget'> = async (house, caller, asked) => {
  const { storage, clock, targets } = house;
  const found = await findFor(house, caller, asked.targetId);
  if (!found.ok) return found;
  const target = found.value;
  const { storeId, targetId } = target;
  const at = clock();
  const test = { storeId, targetId, eventId: `evt_${v7()}`, type: TEST_EVENT, at } as const;
  const delivery = {
    ...({ ...test, state: 'waiting', tries: 0, nextAt: at, since: at } as const),
    ...{ conversationId: null, seq: null, triedAt: null },
    ...{ status: null, tookMs: null, answer: null, problem: null },
  };
  const { tried } = await targets.tryOnce(target, delivery);
  const after = { ...delivery, ...tried };
  await storage.write((tx) => targetDeliveries.addTried(tx, after));
  return ok({ delivery: describeDelivery(after) });
};

const fetchTargetDeliveries: Answers<'fetchTargetDeliveries'> = async (house, caller, asked) => {
  const { storage } = house;
  const { storeId } = caller;
  const { targetId, state, before } = asked;
  if (!(await webhookTargets.findTarget(storage.read, { storeId, targetId }))) return absent;
  const limit = DESK_LIMITS.pageDeliveries;
  const rows = await targetDeliveries.listDeliveries(storage.read, {
    ...{ storeId, targetId, state, before, limit: limit + 1 },
  });
  const more = rows.length > limit;
  return ok({ deliveries: rows.slice(0, limit).map(describeDelivery), more });
};

const redeliver: Answers<'redeliver'> = async (house, caller, { targetId, eventId }) => {
  const found = await findFor(house, caller, targetId);
  if (!found.ok) return found;
  if (found.value.state !== 'on') return refuse('invalid', 'turn the target on first');
  const { storeId } = caller;
  const again = { storeId, targetId, eventId, at: house.clock() };
  const known = await house.storage.write((tx) => targetDeliveries.sendAgain(tx, again));
  if (!known) return refuse('not_found', 'no such delivery');
  house.targets.look(storeId);
  return ok(null);
};

/** The target, for what asks it at once: not too often. */
async function findFor(
  { storage, limits }: House,
  { storeId }: AgentCaller,
  targetId: string,
): Promise<Result<TargetRecord>> {
  const target = await webhookTargets.findTarget(storage.read, { storeId, targetId });
  if (!target) return absent;
  const error = await limits.take('webhookTry', storeId);
  return error ? { ok: false, error } : ok(target);
}

async function describeTargets(house: House, storeId: string): Promise<WebhookTarget[]> {
  const { storage, clock } = house;
  const records = await webhookTargets.listTargets(storage.read, storeId);
  const counts = await targetDeliveries.countDeliveries(
    storage.read,
    records.map(({ targetId }) => targetId),
  );
  return records.map((record) => {
    const { targetId, url, events, state, stoppedWhy, stoppedAt, failingSince, createdAt } = record;
    const counted = (which: TargetDelivery['state']) =>
      counts.find((each) => each.targetId === targetId && each.state === which)?.deliveries ?? 0;
    const { formerUntil } = record;
    return {
      ...{ targetId, url, events, state, failingSince, createdAt },
      stopped: stoppedAt === null ? null : { why: stoppedWhy ?? '', at: stoppedAt },
      formerUntil: formerUntil !== null && formerUntil > clock() ? formerUntil : null,
      waiting: counted('waiting'),
      failed: counted('failed'),
      delivered: counted('delivered'),
    };
  });
}

const describeDelivery = (row: TargetDelivery): ToldDelivery => {
  const { eventId, type, at, state, tries, nextAt, triedAt, status, tookMs, answer, problem } = row;
  return {
    ...{ eventId, type, at, state, tries, nextAt },
    last:
      triedAt === null
        ? null
        : { at: triedAt, status, tookMs: tookMs ?? 0, answer: answer ?? '', problem },
  };
};

/** Who answers for webhook targets. */
export const targetHandlers = {
  fetchWebhookTargets,
  addWebhookTarget,
  changeWebhookTarget,
  removeWebhookTarget,
  rotateWebhookSecret,
  testWebhookTarget,
  fetchTargetDeliveries,
  redeliver,
};
