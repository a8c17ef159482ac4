import {
  type Cart,
  DESK_LIMITS,
  type Greeting,
  type Hesitation,
  type PageView,
  type ShownVariant,
  type Visitor,
  type VisitReport,
} from '@aisle/protocol';
import { readHesitation, type Trace } from './radar.ts';

/** A greeting with what makes a conversation of it. */
export type HeldGreeting = Greeting & {
  conversationId: string;
  clientId: string;
  /** It was said in a conversation that was open already. */
  said: boolean;
  /** Of the campaign that said it; its meeting is the `clientId`. */
  campaignId?: string;
};

/** Who of the store's shoppers a browser has been before. */
export type KnownVisitor = {
  shopperId: string;
  /** Hash of the secret that told so. */
  credentialHash: string;
  name?: string;
  /** Her newest conversation, while it is open. */
  conversationId?: string;
  sharing: { cart: boolean; pages: boolean };
  /** When this was read. */
  at: number;
};

/** One tab on the shop's pages: a lease in memory that lapses. Nothing of it is ever stored. */
export type Visit = Omit<Trace, 'cart'> & {
  storeId: string;
  visitId: string;
  since: number;
  /** The last word of her page, and the last that brought something new. */
  seenAt: number;
  changedAt: number;
  /** Her page went away then; another of the shop's brings her back. */
  leftAt?: number;
  locale?: string;
  device?: string;
  /** Pages in all; `pages` holds the last of them. */
  pageCount: number;
  wholeCart?: Cart;
  hesitation?: Hesitation;
  /** When agents were called to her; once per visit. */
  calledAt?: number;
  greeting?: HeldGreeting;
  quiet: boolean;
  reachable: boolean;
  known?: KnownVisitor;
};

/** What a report is taken in with. */
export type Taken = {
  storeId: string;
  report: VisitReport;
  device: string | undefined;
  known: KnownVisitor | undefined;
  radar: boolean;
  now: number;
};

const VARIANTS = 24;
/** Lines of a cart that are held before a chat. */
const LINES = 20;

/** The visit after one more report. Says nothing of whether it may be seen: that was settled before. */
export function takeReport(before: Visit | undefined, taken: Taken): Visit {
  const { storeId, report, device, known, radar, now } = taken;
  const visit: Visit = before ? { ...before } : newVisit(storeId, report, device, now);
  const changes = [
    takePage(visit, report, now),
    takeVariants(visit, report, now),
    takeCart(visit, report, now),
    takeGreeting(visit, report),
  ];
  visit.seenAt = now;
  if (report.leaving) visit.leftAt = now;
  else delete visit.leftAt;
  // What she does by herself in the chat is no resting either.
  if (report.active || report.chatting) visit.activeAt = now;
  visit.quiet ||= report.quiet ?? false;
  visit.reachable = report.reachable;
  if (known) visit.known = known;
  else delete visit.known;
  const hesitation = radar ? readHesitation(traceOf(visit), now) : undefined;
  if (JSON.stringify(hesitation) !== JSON.stringify(visit.hesitation)) changes.push(true);
  if (hesitation) visit.hesitation = hesitation;
  else delete visit.hesitation;
  const different =
    !before ||
    changes.includes(true) ||
    visit.reachable !== before.reachable ||
    visit.quiet !== before.quiet ||
    (visit.leftAt === undefined) !== (before.leftAt === undefined) ||
    JSON.stringify(tellable(visit.known)) !== JSON.stringify(tellable(before.known));
  if (different) visit.changedAt = Math.max(now, visit.changedAt + 1);
  return visit;
}

/** The visit with the cart her chat has told of. */
export function withCart(before: Visit, cart: Cart, now: number): Visit {
  const visit = { ...before };
  const changed = takeCart(visit, { cart }, now);
  return changed ? { ...visit, changedAt: Math.max(now, visit.changedAt + 1) } : before;
}

const newVisit = (
  storeId: string,
  { visitId, locale, quiet = false, reachable }: VisitReport,
  device: string | undefined,
  now: number,
): Visit => ({
  ...{ storeId, visitId, since: now, seenAt: now, changedAt: now, quiet, reachable },
  ...{ pages: [], pageCount: 0, variants: [], cartAt: 0, activeAt: now },
  ...(locale !== undefined && { locale }),
  ...(device !== undefined && { device }),
});

function takePage(visit: Visit, { page: seen }: VisitReport, now: number): boolean {
  // The server's clock: a device's may be wrong.
  const page: PageView = { ...seen, at: now };
  const last = visit.pages.at(-1);
  if (last && placeOf(last) === placeOf(page)) {
    // The same page, of which more may be known by now.
    const same = JSON.stringify({ ...last, at: 0 }) === JSON.stringify({ ...page, at: 0 });
    if (!same) visit.pages = [...visit.pages.slice(0, -1), { ...page, at: last.at }];
    return !same;
  }
  visit.pages = [...visit.pages, page].slice(-DESK_LIMITS.visitPages);
  visit.pageCount += 1;
  return true;
}

/** A variant is no page of its own. */
const placeOf = ({ url }: PageView): string => url.replace(/\?.*$/, '');

function takeVariants(visit: Visit, { page, variants = [] }: VisitReport, at: number): boolean {
  const { product } = page;
  if (!product) return false;
  return variants
    .map((shown) => takeVariant(visit, { ...shown, product: product.name }, at))
    .includes(true);
}

function takeVariant(visit: Visit, shown: ShownVariant & { product: string }, at: number): boolean {
  const last = visit.variants.at(-1);
  if (last && JSON.stringify({ ...last, at: 0 }) === JSON.stringify({ ...shown, at: 0 }))
    return false;
  visit.variants = [...visit.variants, { ...shown, at }].slice(-VARIANTS);
  return true;
}

function takeCart(
  visit: Visit,
  { cart, codeRefused }: Pick<VisitReport, 'cart' | 'codeRefused'>,
  now: number,
): boolean {
  const before = visit.wholeCart;
  if (codeRefused) visit.codeRefused = { at: now };
  if (cart === undefined) return codeRefused ?? false;
  if (cart === null) {
    delete visit.wholeCart;
    return before !== undefined;
  }
  if (before?.hash === cart.hash) return codeRefused ?? false;
  visit.wholeCart = { ...cart, lines: cart.lines.slice(0, LINES) };
  const refused = cart.codes.find(
    ({ code, applied }) =>
      !applied && !before?.codes.some((one) => one.code === code && !one.applied),
  );
  // The first look at a cart says what is in it, not that anything happened.
  if (before && linesOf(before) !== linesOf(cart)) visit.cartAt = now;
  if (refused) visit.codeRefused = { at: Math.max(now, visit.cartAt), code: refused.code };
  return true;
}

/** What is in a cart and what it costs, without what was tried on it in vain. */
const linesOf = ({ lines, codes }: Cart): string =>
  JSON.stringify([
    lines.map(({ key, quantity, ref }) => [key, quantity, ref.variantId]),
    codes.filter(({ applied }) => applied),
  ]);

const STAGES: Greeting['stage'][] = ['waiting', 'shown', 'dismissed', 'opened'];
const further = (a: Greeting['stage'], b: Greeting['stage']) =>
  STAGES.indexOf(a) >= STAGES.indexOf(b) ? a : b;

function takeGreeting(visit: Visit, { greeting: stage }: VisitReport): boolean {
  if (!stage || !visit.greeting) return false;
  const next = further(visit.greeting.stage, stage);
  if (stage === 'dismissed') visit.quiet = true;
  if (next === visit.greeting.stage) return false;
  visit.greeting = { ...visit.greeting, stage: next };
  return true;
}

const cartSums = ({ wholeCart }: Visit) =>
  wholeCart && {
    quantity: wholeCart.lines.reduce((sum, { quantity }) => sum + quantity, 0),
    subtotal: wholeCart.subtotal,
  };

export const traceOf = (visit: Visit): Trace => ({ ...visit, cart: cartSums(visit) });

/**
 * What two nodes know of one visit. The later word stands; what agents did is kept from either: of two
 * greetings the earlier one, at its furthest stage.
 */
export function mergeVisits(here: Visit, there: Visit): Visit {
  const [older, newer] = here.changedAt > there.changedAt ? [there, here] : [here, there];
  const greeting = mergeGreetings(older.greeting, newer.greeting);
  const calledAt = Math.min(here.calledAt ?? Infinity, there.calledAt ?? Infinity);
  return {
    ...newer,
    since: Math.min(here.since, there.since),
    seenAt: Math.max(here.seenAt, there.seenAt),
    quiet: here.quiet || there.quiet,
    ...(greeting && { greeting }),
    ...(calledAt !== Infinity && { calledAt }),
  };
}

function mergeGreetings(a?: HeldGreeting, b?: HeldGreeting): HeldGreeting | undefined {
  if (!a || !b) return a ?? b;
  if (a.clientId === b.clientId) return { ...a, stage: further(a.stage, b.stage) };
  const first = a.at - b.at || (a.clientId < b.clientId ? -1 : 1);
  return first < 0 ? a : b;
}

/** What of her agents are told. */
const tellable = (known: KnownVisitor | undefined): Visitor['known'] =>
  known && {
    shopperId: known.shopperId,
    ...(known.name !== undefined && { name: known.name }),
    ...(known.conversationId !== undefined && { conversationId: known.conversationId }),
  };

/** A visit as consoles see it. */
export function toVisitor(visit: Visit, isOnline: (shopperId: string) => boolean): Visitor {
  const { visitId, since, seenAt, locale, device, pages, hesitation, greeting, known } = visit;
  const page = pages.at(-1);
  if (!page) throw new Error('a visit begins with a page');
  const cart = cartSums(visit);
  const told = tellable(known);
  return {
    ...{ visitId, since, seenAt, page, pages: visit.pageCount },
    ...{ quiet: visit.quiet, reachable: visit.reachable },
    ...(locale !== undefined && { locale }),
    ...(device !== undefined && { device }),
    ...(cart && { cart }),
    ...(hesitation && { hesitation }),
    ...(greeting && { greeting: toGreeting(greeting) }),
    ...(told && { known: told }),
    chatting: known !== undefined && isOnline(known.shopperId),
  };
}

const toGreeting = ({ agentId, campaign, text, at, stage }: HeldGreeting): Greeting => ({
  ...{ agentId, text, at, stage },
  ...(campaign !== undefined && { campaign }),
});
