import type { CampaignRules, CampaignSign, CampaignWhen, Money } from '@aisle/protocol';

/** What of her page a campaign's conditions are held against. */
export type Seen = {
  path: string;
  /** She has looked at this page. */
  seconds: number;
  signs: ReadonlySet<CampaignSign>;
  cart: Money | undefined;
  returning: boolean;
  language: string;
};

/** One campaign she has met in this browser; `no`: when she waved it away. Instants in milliseconds. */
export type Met = { id: string; meeting: string; at: number; no?: number };

/** A visit may have several tabs: what another met in the last half hour counts as this one's. */
const VISIT_MS = 1_800_000;
const DAY_MS = 86_400_000;

const fits = (pattern: string, path: string): boolean =>
  new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*')}$`).test(path);

/** Whether all its conditions are true at once. */
export const isTrue = (when: CampaignWhen, seen: Seen): boolean =>
  (when.pages.length === 0 || when.pages.some((pattern) => fits(pattern, seen.path))) &&
  seen.seconds >= when.seconds &&
  (!when.sign || seen.signs.has(when.sign)) &&
  (!when.cartAtLeast ||
    (seen.cart?.currency === when.cartAtLeast.currency &&
      seen.cart.amount >= when.cartAtLeast.amount)) &&
  (when.visitor === 'any' || seen.returning === (when.visitor === 'returning')) &&
  (when.languages.length === 0 ||
    when.languages.some((tag) => `${seen.language}-`.startsWith(`${tag}-`)));

/**
 * The first campaign whose conditions are true and which the caps allow, if any.
 *
 * @param visitAt when her visit began
 * @param passed those that the server did not let through on this page
 */
export const chooseCampaign = (
  { caps, campaigns }: CampaignRules,
  seen: Seen,
  met: readonly Met[],
  { now, visitAt, passed }: { now: number; visitAt: number; passed: ReadonlySet<string> },
): string | undefined => {
  const since = (at: number) => met.filter((one) => one.at >= at).length;
  if (
    since(Math.min(visitAt, now - VISIT_MS)) >= caps.visit ||
    since(now - DAY_MS) >= caps.day ||
    since(now - 7 * DAY_MS) >= caps.week
  )
    return undefined;
  const rests = (id: string) =>
    met.some((one) => one.id === id && one.no && one.no > now - caps.restDays * DAY_MS);
  return campaigns.find(
    ({ campaignId, when }) => !passed.has(campaignId) && !rests(campaignId) && isTrue(when, seen),
  )?.campaignId;
};
