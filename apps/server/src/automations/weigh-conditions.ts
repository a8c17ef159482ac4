import {
  type AutomationCondition,
  type AutomationDraft,
  LIMITS,
  type Money,
  type PageView,
  type Team,
} from '@aisle/protocol';
import { findWords } from './find-words.ts';
import type { Happening } from './walk-log.ts';

/** What is known of a conversation beside its log. */
export type Facts = {
  locale: string | undefined;
  /** Her pages, the newest first. */
  trail: readonly PageView[];
  isOpen: (at: number) => boolean;
  teams: readonly Team[];
  /** When her orders were placed. */
  ordered: readonly number[];
  satisfaction: number | null;
  /** What is only known of this moment; null: looked at afterwards, when nobody can say. */
  now: { tags: readonly string[]; cart: Money | null } | null;
};

/** True, false, or null: nobody can say any more. */
type Weight = boolean | null;

const sameOrNull = (one: boolean, other: boolean): Weight => (one === other ? one : null);

/**
 * Whether she was on such a page. Looking at a page again moves it up in her trail, so that afterwards
 * the page before and the one behind the moment are both possible.
 */
function onPage(part: string, at: number, { trail, now }: Facts): Weight {
  const fits = (page: PageView | undefined) => page?.url.includes(part) === true;
  if (now) return fits(trail[0]);
  const index = trail.findIndex((page) => page.at <= at);
  if (index === 0) return fits(trail[0]);
  if (index > 0) return sameOrNull(fits(trail[index]), fits(trail[index - 1]));
  return trail.length < LIMITS.trailPages && !trail.some(fits) ? false : null;
}

const primary = (locale: string | undefined) => locale?.toLowerCase().split(/[-_]/)[0];

/** Her first order is no order before itself. */
const orderedBefore = ({ kind, at }: Happening, ordered: readonly number[]): boolean => {
  const before = ordered.filter((placedAt) => placedAt <= at).length;
  return kind === 'ordered' ? before > 1 : before > 0;
};

function weigh(condition: AutomationCondition, happening: Happening, facts: Facts): Weight {
  const { at, standing, text } = happening;
  switch (condition.kind) {
    case 'language':
      return primary(facts.locale) === condition.language;
    case 'page':
      return onPage(condition.part, at, facts);
    case 'words':
      return findWords(text, condition.words);
    case 'hours':
      return facts.isOpen(at) === condition.open;
    case 'cart': {
      if (!facts.now) return null;
      const { cart } = facts.now;
      const { is, than } = condition;
      if (cart === null || cart.currency !== than.currency) return false;
      return is === 'over' ? cart.amount > than.amount : cart.amount < than.amount;
    }
    case 'tag':
      return facts.now ? facts.now.tags.includes(condition.tag) : null;
    case 'team': {
      const team = facts.teams.find(({ teamId }) => teamId === condition.teamId);
      const { assignedTo, teamId } = standing;
      return team !== undefined && assignedTo !== null
        ? team.members.includes(assignedTo)
        : team !== undefined && teamId === condition.teamId;
    }
    case 'unassigned':
      return standing.assignedTo === null;
    case 'ordered_before':
      return orderedBefore(happening, facts.ordered) === condition.ordered;
    case 'rating':
      return facts.satisfaction !== null && facts.satisfaction <= condition.most;
  }
}

/** Whether a rule acts, and which conditions leave that open. */
export type Verdict = { acts: Weight; unknown: AutomationCondition['kind'][] };

/** Weighs all conditions of a rule together. */
export function weighConditions(
  { match, conditions }: Pick<AutomationDraft, 'match' | 'conditions'>,
  happening: Happening,
  facts: Facts,
): Verdict {
  const weights = conditions.map((each) => weigh(each, happening, facts));
  const unknown = conditions.filter((_, i) => weights[i] === null).map(({ kind }) => kind);
  const decides = match !== 'all';
  if (conditions.length === 0) return { acts: true, unknown };
  if (weights.includes(decides)) return { acts: decides, unknown: [] };
  return { acts: unknown.length > 0 ? null : !decides, unknown: [...new Set(unknown)] };
}

/** Whether this is what a rule waits for. */
export const isAwaited = (
  { event }: Pick<AutomationDraft, 'event'>,
  { kind, tag, minutes }: Happening,
): boolean => {
  if (event.kind !== kind) return false;
  if (event.kind === 'waiting') return event.minutes === minutes;
  return event.kind !== 'tagged' || event.tag === undefined || event.tag === tag;
};
