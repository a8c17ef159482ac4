import { newId, systemClock } from '@aisle/client';
import {
  type AgentRequests,
  type ApiKey,
  ok,
  type Result,
  refuse,
  refuseField,
  type TargetDelivery,
  type WebhookTarget,
} from '@aisle/protocol';
import { MIA } from './floor.ts';

type Name =
  | 'fetchApiKeys'
  | 'createApiKey'
  | 'revokeApiKey'
  | 'fetchWebhookTargets'
  | 'addWebhookTarget'
  | 'changeWebhookTarget'
  | 'removeWebhookTarget'
  | 'rotateWebhookSecret'
  | 'testWebhookTarget'
  | 'fetchTargetDeliveries'
  | 'redeliver';
type Answers = {
  [N in Name]: (payload: AgentRequests[N]['parsed']) => Result<AgentRequests[N]['reply']>;
};

const DAY_MS = 24 * 3_600_000;
const SECRET = 'whsec_cHJhY3RpY2UtcHJhY3RpY2UtcHJhY3RpY2UtcHJhYw==';
const KEY = 'aisle_practice-key-of-a-store-that-sells-nothing-';

const mia = { agentId: MIA, name: 'Mia Lindqvist' };
const absent = refuse('not_found', 'no such webhook target');

/** Keys and webhook targets of the practice store: one well, one that fails, one that was stopped. */
export const practiceDevelopers = (now: () => number): Answers => {
  const id = () => newId(systemClock);
  const key = (name: string, more: Partial<ApiKey> = {}): ApiKey => ({
    ...({ keyId: id(), name, prefix: 'aisle_Xk3vQ9', scope: 'read', speaksAs: mia } as const),
    ...{ silent: false, createdBy: 'Mia Lindqvist', createdAt: now() - 40 * DAY_MS },
    ...{ expiresAt: null, lastUsedAt: now() - 240_000, ...more },
  });
  let keys: ApiKey[] = [
    key('Warehouse'),
    key('Warenwirtschaftssystemschnittstelle für Rücksendungen', {
      ...({ prefix: 'aisle_7fTz2m', scope: 'write', lastUsedAt: null } as const),
      ...{ expiresAt: now() + 4 * DAY_MS, silent: true },
      speaksAs: { agentId: id(), name: 'Maximiliane-Theodora von Hohenstein-Waldburg' },
    }),
  ];
  const target = (url: string, more: Partial<WebhookTarget> = {}): WebhookTarget => ({
    ...({ targetId: id(), url, events: ['message.created', 'order.linked'], state: 'on' } as const),
    ...{ stopped: null, failingSince: null, formerUntil: null, createdAt: now() - 9 * DAY_MS },
    ...{ waiting: 0, failed: 0, delivered: 1_204, ...more },
  });
  let targets: WebhookTarget[] = [
    target('https://erp.loop.example/aisle/events'),
    target(
      'https://automation.a-rather-long-company-name.example/hooks/catch/9918273/conversations-and-returns/',
      { failingSince: now() - 2 * 3_600_000, waiting: 12, formerUntil: now() + DAY_MS / 2 },
    ),
    target('https://old.loop.example/hook', {
      ...({ state: 'stopped', waiting: 58, failed: 3, delivered: 0 } as const),
      stopped: {
        why: 'No event has arrived there for three days. The last try: There is no such name.',
        at: now() - DAY_MS,
      },
    }),
  ];
  const delivery = (type: TargetDelivery['type'], more: Partial<TargetDelivery>) => ({
    ...({ eventId: `evt_${id()}_1`, type, at: now() - 60_000, state: 'delivered' } as const),
    ...{ tries: 1, nextAt: null },
    last: { at: now() - 59_000, status: 204, tookMs: 84, answer: '', problem: null },
    ...more,
  });
  const failing = (status: number | null, problem: string, answer = '') => ({
    last: { at: now() - 30_000, status, tookMs: 5_000, answer, problem },
  });
  const log: TargetDelivery[] = [
    delivery('message.created', {}),
    delivery('message.created', {
      ...({ state: 'waiting', tries: 3, nextAt: now() + 120_000 } as const),
      ...failing(
        503,
        'It answered 503.',
        '<html><h1>Back soon</h1><script>alert(1)</script></html>',
      ),
    }),
    delivery('cart_proposal.accepted', {
      ...({ state: 'waiting', tries: 1, nextAt: now() + 4_000 } as const),
      ...failing(null, 'It did not answer in time.'),
    }),
    delivery('conversation.assigned', { state: 'waiting', tries: 0, nextAt: now(), last: null }),
    delivery('order.linked', {
      ...({ state: 'failed', tries: 29 } as const),
      ...failing(
        null,
        'It redirected us. Events go nowhere but to the address that was entered: enter the final one.',
      ),
    }),
  ];
  return {
    fetchApiKeys: () => ok({ keys }),
    createApiKey: ({ name, scope, days }) => {
      const expiresAt = days === null ? null : now() + days * DAY_MS;
      keys = [...keys, key(name, { scope, expiresAt, createdAt: now(), lastUsedAt: null })];
      return ok({ secret: KEY, keys });
    },
    revokeApiKey: ({ keyId }) => {
      keys = keys.filter((one) => one.keyId !== keyId);
      return ok({ keys });
    },
    fetchWebhookTargets: () => ok({ targets }),
    addWebhookTarget: ({ url, events }) => {
      if (!url.startsWith('https://')) return refuseField('url', 'only https is asked');
      const added = target(url, { events, delivered: 0, createdAt: now() });
      targets = [...targets, added];
      return ok({ secret: SECRET, targetId: added.targetId, targets });
    },
    changeWebhookTarget: ({ targetId, ...change }) => {
      const { url, events, state } = change;
      targets = targets.map((one) =>
        one.targetId === targetId
          ? {
              ...{ ...one, ...(url && { url }), ...(events && { events }) },
              ...(state && { state, stopped: null, failingSince: null }),
            }
          : one,
      );
      return ok({ targets });
    },
    removeWebhookTarget: ({ targetId }) => {
      targets = targets.filter((one) => one.targetId !== targetId);
      return ok({ targets });
    },
    rotateWebhookSecret: ({ targetId }) => {
      targets = targets.map((one) =>
        one.targetId === targetId ? { ...one, formerUntil: now() + DAY_MS } : one,
      );
      return ok({ secret: SECRET, targets });
    },
    testWebhookTarget: ({ targetId }) => {
      const found = targets.find((one) => one.targetId === targetId);
      if (!found) return absent;
      const test = delivery('webhook.test', { at: now() });
      log.unshift(test);
      return ok({ delivery: test });
    },
    fetchTargetDeliveries: ({ state }) =>
      ok({ deliveries: log.filter((one) => !state || one.state === state), more: false }),
    redeliver: ({ eventId }) => {
      const found = log.find((one) => one.eventId === eventId);
      if (!found) return refuse('not_found', 'no such delivery');
      Object.assign(found, { state: 'waiting', nextAt: now(), tries: 0 });
      return ok(null);
    },
  };
};
