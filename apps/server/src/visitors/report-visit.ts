import {
  ok,
  type Result,
  refuse,
  type VisitorRules,
  type VisitReply,
  type VisitReport,
} from '@aisle/protocol';
import { campaignMeetings, type Store } from '@aisle/storage';
import type { House } from '../house.ts';
import { greetingFor } from './greeting-for.ts';
import { knowVisitor } from './know-visitor.ts';
import { type KnownVisitor, takeReport, type Visit } from './visit.ts';

/** Until her page's next word: while somebody looks at the list, and else. */
const WATCHED_AGAIN_MS = 10_000;
const AGAIN_MS = 30_000;

const NOT_SEEN = refuse('forbidden', 'she is not to be seen');

export type VisitAsked = { store: Store; report: VisitReport; device: string | undefined };

/**
 * Her page tells where she is, before any chat (rule 41). Memory and the bus take it; nothing is
 * stored. A refusal of `forbidden` ends the page's reports.
 */
export async function reportVisit(house: House, asked: VisitAsked): Promise<Result<VisitReply>> {
  const { storeId } = asked.store;
  const { visitors } = house;
  const rules = await house.visitorRules.of(storeId);
  const { visitId, credential, leaving } = asked.report;
  const known = await knowVisitor(house, storeId, {
    credential,
    before: visitors.find(storeId, visitId)?.known,
  });
  // Looked at again after the pause: another report of hers may have come in between.
  const before = visitors.find(storeId, visitId);
  const report = asSheAllows(rules, known, asked.report);
  if (!report) {
    if (before) visitors.drop(storeId, visitId);
    return NOT_SEEN;
  }
  if (leaving && !before) return ok({ againMs: 0, greeting: null });
  if (!before && !visitors.hasRoom(storeId))
    return refuse('full', 'as many are held as can be', AGAIN_MS);
  const visit = takeReport(before, {
    ...{ storeId, report, known, device: asked.device },
    ...{ radar: rules.radar, now: house.clock() },
  });
  if (isToCall(house, visit)) {
    visit.calledAt = house.clock();
    visit.changedAt += 1;
  }
  visitors.keep(visit);
  await noteWavedAway(house, before, visit);
  return ok({
    againMs: againAfter(house, visit),
    ...(await campaignsFor(house, visit)),
    greeting: await greetingFor(house, asked.store, visit),
  });
}

/** The report without what is not to be seen; null where nothing is. */
function asSheAllows(
  { mode }: VisitorRules,
  known: KnownVisitor | undefined,
  report: VisitReport,
): VisitReport | null {
  const { agreed, cart, ...rest } = report;
  // What she switched off in the chat stays off, whatever a banner says.
  if (mode === 'off' || known?.sharing.pages === false) return null;
  const all = mode === 'everyone';
  if (!all && !agreed.pages && !known) return null;
  const seesCart = known?.sharing.cart !== false && (all || agreed.cart || known !== undefined);
  if (!seesCart) return { ...rest, agreed, cart: null };
  return cart === undefined ? { ...rest, agreed } : { ...rest, agreed, cart };
}

/** Milliseconds; 0: only when something is new, for her chat's line tells that she is there. */
function againAfter({ visitors }: House, visit: Visit): number {
  if (visitors.visitorOf(visit).chatting) return 0;
  return visitors.isWatched(visit.storeId) ? WATCHED_AGAIN_MS : AGAIN_MS;
}

/** Once per visit, seldom per store, and not to somebody who has an agent already. */
const isToCall = ({ visitors }: House, visit: Visit): boolean =>
  visit.hesitation !== undefined &&
  visit.calledAt === undefined &&
  visit.greeting === undefined &&
  !visit.quiet &&
  visit.known?.conversationId === undefined &&
  visitors.mayCall(visit.storeId);

/** A campaign that was waved away counts as that, and rests for her. */
async function noteWavedAway(
  { storage, clock }: House,
  before: Visit | undefined,
  { storeId, greeting }: Visit,
): Promise<void> {
  if (greeting?.campaignId === undefined || greeting.stage !== 'dismissed') return;
  if (before?.greeting?.stage === 'dismissed') return;
  const dismissed = { storeId, meetingId: greeting.clientId, at: clock() };
  await storage.write((tx) => campaignMeetings.noteDismissed(tx, dismissed));
}

/** The name of the store's rules, for a page that can show what they bring. */
async function campaignsFor(
  house: House,
  { storeId, quiet, reachable }: Visit,
): Promise<Pick<VisitReply, 'campaigns'>> {
  if (quiet || !reachable) return {};
  const { rules } = await house.campaigns.of(storeId);
  return rules ? { campaigns: rules.version } : {};
}
