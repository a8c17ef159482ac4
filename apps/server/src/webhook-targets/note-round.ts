import { may } from '@aisle/protocol';
import { type TargetRecord, targetDeliveries, team, webhookTargets } from '@aisle/storage';
import type { House } from '../house.ts';
import { restAfter } from '../outgoing/retry-times.ts';
import type { Verdict } from './try-delivery.ts';

/** After so long without one success, and so many tries, a target is stopped. */
const STOP_AFTER_MS = 72 * 3_600_000;
const STOP_AFTER_TRIES = 10;
const LONGEST_WISH_MS = 3_600_000;

/** Writes down, in one transaction, what came of a few tries and what that says of the target. */
export async function noteRound(
  house: House,
  target: TargetRecord,
  verdicts: readonly Verdict[],
): Promise<void> {
  const standing = standingAfter(target, verdicts, house.clock());
  await house.storage.write(async (tx) => {
    for (const { tried } of verdicts) await targetDeliveries.noteTried(tx, tried);
    if (standing) await webhookTargets.changeTarget(tx, target, standing);
  });
  if (standing?.state === 'stopped') await tellOwners(house, target, standing.stoppedWhy ?? '');
}

type Standing = Partial<TargetRecord>;

/** Null: it was well and is well. */
function standingAfter(
  target: TargetRecord,
  verdicts: readonly Verdict[],
  now: number,
): Standing | null {
  const failed = verdicts.filter(({ tried }) => tried.problem !== null);
  const last = failed.at(-1);
  if (last === undefined || failed.length < verdicts.length) {
    // One that arrived shows that it is there, whatever became of the others.
    const well = { failures: 0, failingSince: null, restUntil: 0 };
    return target.failures > 0 ? well : null;
  }
  const failures = target.failures + failed.length;
  const failingSince = target.failingSince ?? now;
  const wishMs = Math.min(Math.max(...failed.map((each) => each.wishMs)), LONGEST_WISH_MS);
  const restUntil = now + Math.max(restAfter(failures), wishMs);
  const standing = { failures, failingSince, restUntil };
  const gone = failed.some(({ wantsNoMore }) => wantsNoMore);
  const longEnough = now - failingSince >= STOP_AFTER_MS && failures >= STOP_AFTER_TRIES;
  if (!gone && !longEnough) return standing;
  const problem = last.tried.problem ?? '';
  const why = gone
    ? problem
    : `No event has arrived there for three days. The last try: ${problem}`;
  return { ...standing, state: 'stopped', stoppedWhy: why, stoppedAt: now };
}

/** By mail, where there is a mail server; the page says it in any case. */
async function tellOwners(house: House, target: TargetRecord, why: string): Promise<void> {
  const { storage, mailer, publicUrl, log } = house;
  log.warn({ targetId: target.targetId }, 'a webhook target was stopped');
  if (!mailer.ready) return;
  const { host } = new URL(target.url);
  const text = [
    `Aisle has stopped sending events to ${host}.`,
    why,
    'What happens meanwhile is kept for it for 14 days. Once it is well again, turn it on here:',
    `${publicUrl()}/console/developers`,
  ].join('\n\n');
  const subject = `Events do not arrive at ${host}`;
  for (const { role, email, disabledAt } of await team.listTeam(storage.read, target.storeId))
    if (may(role, 'manage') && disabledAt === null) await mailer.send({ to: email, subject, text });
}
