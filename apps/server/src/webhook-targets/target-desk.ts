import type { Fetch } from '@aisle/commerce';
import {
  type TargetDelivery,
  type TargetRecord,
  targetDeliveries,
  webhookTargets,
} from '@aisle/storage';
import type { KeySealer } from '../connections/seal-keys.ts';
import type { House } from '../house.ts';
import { whyNotAsked } from '../outgoing/safe-fetch.ts';
import { dropOldEvents } from './drop-old-events.ts';
import { noteRound } from './note-round.ts';
import { createTargetSecrets, type TargetSecrets } from './target-secrets.ts';
import { type Means, tryDelivery, type Verdict } from './try-delivery.ts';

/** Sends events to the targets of every store, from the outbox in the database. */
export type TargetDesk = {
  /** Something may be due for the store. */
  look(storeId: string): void;
  /** Looks everywhere: what other nodes left, what is to be tried again. */
  review(): Promise<void>;
  /** Sends one event now, whatever the target's state; nothing is noted. */
  tryOnce(target: TargetRecord, delivery: TargetDelivery): Promise<Verdict>;
  /** Why an address cannot be a target, in words; null: it can. */
  unfit(url: string): string | null;
  secrets: TargetSecrets;
  /** Resolves when nothing is under way any more. */
  stop(): Promise<void>;
};

type Parts = {
  fetch: Fetch;
  sealer: KeySealer;
  localOrigins: readonly string[];
  /** Tells the other nodes: whichever has the target's lease sends. */
  bus: {
    publish(message: { storeId: string }): void;
    subscribe(heard: (message: { storeId: string }) => void): void;
  } | null;
};

/** `elsewhere`: another node has the target's lease. */
type Round = 'sent' | 'nothing' | 'elsewhere';

type OneTarget = { storeId: string; targetId: string };

/** A node that says nothing for so long is gone, and another takes its targets. */
const LEASE_MS = 30_000;
/** A lease is renewed when less than this is left of it: more than a try may take. */
const MARGIN_MS = 12_000;
/** Deliveries under way to one target: one while it fails. */
const AT_ONCE = 8;
/** Targets served at the same time, of one store and in all: none may keep the others waiting. */
const OF_STORE = 4;
const IN_ALL = 128;

export function createTargetDesk(house: () => House, parts: Parts): TargetDesk {
  const { fetch, localOrigins, bus } = parts;
  const secrets = createTargetSecrets(parts.sealer);
  /** By target, those that are served now; by store, how many. */
  const running = new Map<string, Promise<void>>();
  const ofStore = new Map<string, number>();
  const looking = new Set<string>();
  /** Looked for while they were served, or while their store had too many. */
  const again = new Set<string>();
  const heldUntil = new Map<string, number>();
  let stopped = false;

  const means = (): Means => {
    const { storage, clock } = house();
    return { read: storage.read, fetch, secrets, clock };
  };

  const lookHere = (storeId: string, told: boolean): void => {
    // Whoever is looked for meanwhile is found by this look, too: it has not read what is due yet.
    if (stopped || looking.has(storeId)) return;
    looking.add(storeId);
    void webhookTargets
      .listTargets(house().storage.read, storeId)
      .finally(() => looking.delete(storeId))
      .then((all) => {
        for (const target of all) serve(target, told);
      })
      .catch((err: unknown) => house().log.warn({ err }, 'webhook targets were not looked at'));
  };
  bus?.subscribe(({ storeId }) => lookHere(storeId, true));

  function serve({ storeId, targetId }: OneTarget, told: boolean): void {
    if (stopped) return;
    const busy = ofStore.get(storeId) ?? 0;
    if (running.has(targetId) || busy >= OF_STORE) {
      again.add(storeId);
      return;
    }
    // The next review finds it.
    if (running.size >= IN_ALL) return;
    ofStore.set(storeId, busy + 1);
    const work = drain({ storeId, targetId }, told)
      .catch((err: unknown) => house().log.warn({ err }, 'webhooks were not sent'))
      .finally(() => {
        running.delete(targetId);
        const left = (ofStore.get(storeId) ?? 1) - 1;
        if (left > 0) ofStore.set(storeId, left);
        else ofStore.delete(storeId);
        if (again.delete(storeId)) lookHere(storeId, told);
      });
    running.set(targetId, work);
  }

  /** @param told another node has said so: it is not told the same in return */
  async function drain(target: OneTarget, told: boolean): Promise<void> {
    let came: Round = 'sent';
    while (!stopped && came === 'sent') came = await round(target);
    if (came === 'elsewhere' && !told) bus?.publish({ storeId: target.storeId });
  }

  /** Sends what is due, a few at a time. */
  async function round(one: OneTarget): Promise<Round> {
    const { storage, clock, nodeId } = house();
    const now = clock();
    const target = await webhookTargets.findTarget(storage.read, one);
    if (target?.state !== 'on' || target.restUntil > now) return 'nothing';
    if (target.leasedBy !== nodeId && target.leasedUntil > now) return 'elsewhere';
    const limit = target.failures > 0 ? 1 : AT_ONCE;
    const due = await targetDeliveries.dueDeliveries(storage.read, {
      ...{ targetId: one.targetId, now, limit },
    });
    if (due.length === 0) return 'nothing';
    if (!(await hold(one.targetId, now))) return 'elsewhere';
    const verdicts = await Promise.all(due.map((each) => tryDelivery(means(), target, each)));
    await noteRound(house(), target, verdicts);
    return 'sent';
  }

  /** Whether this node may send to the target. */
  async function hold(targetId: string, now: number): Promise<boolean> {
    if ((heldUntil.get(targetId) ?? 0) > now + MARGIN_MS) return true;
    const { storage, nodeId } = house();
    const until = now + LEASE_MS;
    const taken = await storage.write((tx) =>
      webhookTargets.leaseTarget(tx, { targetId, nodeId, now, until }),
    );
    if (taken) heldUntil.set(targetId, until);
    else heldUntil.delete(targetId);
    return taken;
  }

  return {
    secrets,
    look: (storeId) => lookHere(storeId, false),
    async review() {
      const { storage, clock, nodeId } = house();
      const asked = { now: clock(), nodeId, limit: IN_ALL };
      for (const target of await webhookTargets.dueTargets(storage.read, asked))
        serve(target, true);
      await dropOldEvents(house());
    },
    tryOnce: (target, delivery) => tryDelivery(means(), target, delivery),
    unfit(address) {
      const url = URL.parse(address);
      if (!url) return 'this is no address';
      return whyNotAsked(url, localOrigins);
    },
    async stop() {
      stopped = true;
      await Promise.all(running.values());
      if (heldUntil.size === 0) return;
      const { storage, nodeId, log } = house();
      await storage
        .write((tx) => webhookTargets.releaseTargets(tx, nodeId))
        .catch((err: unknown) => log.warn({ err }, 'webhook targets were not let go'));
    },
  };
}
