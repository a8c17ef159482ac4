import { findAbandoned, sweepLeases } from './agents/sweep-leases.ts';
import { dropUnsent } from './attachments/drop-unsent.ts';
import { noteUnsettled } from './audit/note-unsettled.ts';
import { dropOldDeliveries } from './connections/drop-old-deliveries.ts';
import { wakeDue } from './handling/wake-due.ts';
import type { House } from './house.ts';
import type { Logger } from './log.ts';
import { dropOldWishes, lookAtOrders } from './orders/look-at-orders.ts';
import { dropOldPractices } from './practice/drop-old-practices.ts';
import { dropOldCounts } from './privacy/drop-old-counts.ts';
import { forgetIdle } from './privacy/forget-idle.ts';
import { keepIndex } from './search/keep-index.ts';
import { patienceOf, type Timing } from './timing.ts';
import { dropEndedWatches, lookAtWatches } from './watches/look-at-watches.ts';
import { sendWeekly } from './weekly/send-weekly.ts';

/** How often what has ended by itself is dropped. */
const DROP_EVERY_MS = 3_600_000;

type Sockets = { reviewSessions(): Promise<void> };

/** Looks after what changes by itself, again and again. Returns how to stop. */
export function startTending(house: House, timing: Timing, sockets: Sockets): () => void {
  const leaseTending = createLeaseTending(house, timing);
  const { mailbox, log } = house;
  const stops = [repeat(timing.tendMs, () => tend(house, leaseTending, sockets), log)];
  // Apart: a mail server that hangs holds nothing else up.
  if (mailbox) stops.push(repeat(timing.mailboxMs, mailbox.fetch, log));
  // And so does a shop that hangs.
  stops.push(repeat(timing.tendMs, () => lookAtWatches(house), log));
  stops.push(repeat(timing.tendMs, () => lookAtOrders(house), log));
  stops.push(repeat(DROP_EVERY_MS, () => dropEndedWatches(house), log));
  stops.push(repeat(DROP_EVERY_MS, () => dropOldWishes(house), log));
  if (house.mailer.ready) stops.push(repeat(timing.tendMs, () => sendWeekly(house), log));
  return () => {
    for (const stop of stops) stop();
  };
}

async function tend(
  house: House,
  tendLeases: () => Promise<void>,
  sockets: Sockets,
): Promise<void> {
  house.presence.beat();
  house.visitors.review();
  house.viewers.beat();
  await tendLeases();
  await wakeDue(house);
  await house.queue.review();
  house.queuePlaces.review();
  await house.availability.review();
  await house.inbox.review();
  await keepIndex(house);
  await house.automations.review();
  await house.targets.review();
  house.mail.look();
  await house.calls.review();
  await dropOldDeliveries(house);
  await dropUnsent(house);
  await forgetIdle(house);
  await dropOldCounts(house);
  await dropOldPractices(house);
  await noteUnsettled(house);
  await sockets.reviewSessions();
}

/**
 * Leases are left alone while a node is new: after a restart their agents are on the way back. Who
 * has none at all is looked for seldom, it reads every store.
 */
function createLeaseTending(house: House, timing: Timing): () => Promise<void> {
  const { graceMs } = timing;
  const openedAt = house.clock();
  const patienceMs = patienceOf(timing);
  let abandonedAt = openedAt;
  return async () => {
    const now = house.clock();
    if (now - openedAt < patienceMs) return;
    await sweepLeases(house);
    if (now - abandonedAt < graceMs) return;
    abandonedAt = now;
    await findAbandoned(house);
  };
}

/** Runs again and again, never twice at once. Returns how to stop. */
function repeat(everyMs: number, work: () => Promise<void>, log: Logger): () => void {
  let timer: NodeJS.Timeout;
  let stopped = false;
  const next = () => {
    timer = setTimeout(async () => {
      await work().catch((err: unknown) => log.warn({ err }, 'tending failed'));
      if (!stopped) next();
    }, everyMs);
    timer.unref();
  };
  next();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
