import type {
  CampaignReply,
  CampaignReport,
  CampaignRules,
  CampaignSign,
  Money,
  Result,
  VisitReply,
} from '@aisle/protocol';
import { languageOf } from '../shell/page-view.ts';
import { keepRecord, readRecord } from './campaign-record.ts';
import { isBusy } from './is-busy.ts';
import { chooseCampaign } from './judge-campaign.ts';

/** What a page's campaigns need of it. */
type Needs = {
  server: string;
  siteKey: string;
  visitId: string;
  /** Of the rules, from the server. */
  version: string;
  launcher: () => HTMLButtonElement | null | undefined;
  cart: () => Money | undefined;
  /** A code was refused, a sold-out variant shown, variants changed. */
  signs: () => Iterable<CampaignSign>;
  /** Something stands there, she chats, or she wants to be left alone. */
  quiet: () => boolean;
  show: (greeting: NonNullable<VisitReply['greeting']>) => void;
  chatted: boolean;
};

const LOOK_MS = 1_000;
const IDLE_S = 30;
/** So long what one tab has stored may take to the others, generously. */
const SPREAD_MS = 200;
/** A visit that begins so long after the first one is another. */
const APART_MS = 1_800_000;
const WINDOW_MS = 7 * 86_400_000;

const post = async (server: string, report: CampaignReport): Promise<CampaignReply | null> => {
  const response = await fetch(`${server}/api/v1/shopper/campaign`, {
    method: 'POST',
    keepalive: true,
    body: JSON.stringify(report),
  });
  const answer: Result<CampaignReply | null> = await response.json();
  return answer.ok ? answer.value : null;
};

/**
 * Judges on her page whether a campaign's conditions have come true. Nothing is told before they have;
 * then the server settles whether it is said. What she has met is remembered in this browser alone, so
 * that neither a reload nor another tab shows her more.
 */
export const runCampaigns = async (needs: Needs): Promise<() => void> => {
  const { server, siteKey, visitId, version } = needs;
  const address = `${server}/api/v1/shopper/campaigns?store=${encodeURIComponent(siteKey)}&v=${version}`;
  const told: Result<CampaignRules> = await (await fetch(address)).json();
  if (!told.ok) return () => {};
  // A UUIDv7 begins with its instant.
  const visitAt = Number.parseInt(visitId.replace('-', '').slice(0, 12), 16);
  const record = readRecord(siteKey) ?? { first: visitAt, met: [] };
  // A browser that forgets would be shown the same again on every page.
  if (!keepRecord(siteKey, record)) return () => {};
  const returning = needs.chatted || visitAt - record.first > APART_MS;

  let path = location.pathname;
  let seconds = 0;
  let still = 0;
  let read = false;
  let asking = false;
  let passed = new Set<string>();
  const moved = () => {
    still = 0;
    const { scrollHeight, clientHeight } = document.documentElement;
    if (scrollHeight > clientHeight) read ||= scrollY + clientHeight >= scrollHeight * 0.75;
  };
  const names = ['pointermove', 'pointerdown', 'keydown', 'scroll'];
  for (const name of names) addEventListener(name, moved, { passive: true, capture: true });

  const look = async () => {
    if (document.visibilityState === 'hidden') return;
    if (path !== location.pathname) {
      ({ pathname: path } = location);
      seconds = 0;
      read = false;
      passed = new Set();
    }
    seconds += 1;
    still += 1;
    const button = needs.launcher();
    if (asking || !button?.isConnected || needs.quiet() || isBusy(button)) return;
    asking = true;
    try {
      // One tab at a time: the next one reads what this one has met.
      await (navigator.locks
        ? navigator.locks.request(`aisle.campaigns.${siteKey}`, meet)
        : meet());
    } catch {
      // Without an answer it was not said; another page asks again.
    }
    asking = false;
  };
  const meet = async () => {
    const { first, met } = readRecord(siteKey) ?? record;
    const signs = new Set(needs.signs());
    if (still >= IDLE_S) signs.add('idle');
    if (read) signs.add('read');
    const seen = {
      ...{ path, seconds, signs, cart: needs.cart(), returning },
      language: languageOf(window),
    };
    const campaignId = chooseCampaign(told.value, seen, met, { now: Date.now(), visitAt, passed });
    if (!campaignId) return;
    passed.add(campaignId);
    const earlier = met.findLast(({ id }) => id === campaignId)?.meeting;
    const reply = await post(server, {
      ...{ kind: 'met', siteKey, visitId, campaignId, locale: seen.language },
      ...(earlier && { earlier }),
    });
    if (!reply?.meetingId) return;
    const now = { id: campaignId, meeting: reply.meetingId, at: Date.now() };
    keepRecord(siteKey, { first, met: [...met, now] });
    if (reply.greeting) needs.show(reply.greeting);
    // Another tab's process learns of it a moment later: it must not be its turn before.
    await new Promise((known) => setTimeout(known, SPREAD_MS));
  };
  const timer = setInterval(look, LOOK_MS);
  return () => {
    clearInterval(timer);
    for (const name of names) removeEventListener(name, moved, { capture: true });
  };
};

/** She waved a campaign away: it rests. Anything else that was is not remembered here. */
export const restCampaign = (siteKey: string, meeting: string): void => {
  const record = readRecord(siteKey);
  if (!record?.met.some((one) => one.meeting === meeting)) return;
  const no = Date.now();
  const met = record.met.map((one) => (one.meeting === meeting ? { ...one, no } : one));
  keepRecord(siteKey, { ...record, met });
};

/** The page says that she has ordered: named to the server once, with the campaigns she met before. */
export const nameOrder = async (server: string, siteKey: string, order: unknown): Promise<void> => {
  const { id } = Object(order) as { id?: unknown };
  const orderId = typeof id === 'number' ? `${id}` : id;
  const met = readRecord(siteKey)?.met.filter(({ at }) => at > Date.now() - WINDOW_MS) ?? [];
  // Of each campaign the last time counts.
  const last = new Map(met.map((one) => [one.id, one.meeting]));
  if (typeof orderId !== 'string' || last.size === 0) return;
  await post(server, {
    kind: 'ordered',
    siteKey,
    orderId,
    meetings: [...last.values()].slice(-20),
  });
};
