import { type AutomationEvent, type Entry, isSaid } from '@aisle/protocol';

/** A conversation as it stands at one place of its log. */
export type Standing = {
  assignedTo: string | null;
  /** The team it was last given to, until somebody has it. */
  teamId: string | null;
  /** Since when she waits for an answer. */
  waitingSince: number | null;
  closed: boolean;
};

/** Something that happened in a conversation and may start rules. */
export type Happening = {
  kind: AutomationEvent['kind'];
  /** Names it within the house: the same whoever reads it, however often. */
  key: string;
  at: number;
  standing: Standing;
  /** What was said; empty where nothing was. */
  text: string;
  /** With `tagged`. */
  tag?: string;
  /** With `waiting`: how long, minutes. */
  minutes?: number;
};

export const AT_FIRST: Standing = {
  ...{ assignedTo: null, teamId: null, waitingSince: null, closed: false },
};

const asks = ({ content }: Entry): boolean =>
  isSaid(content) || content.kind === 'return_requested' || content.kind === 'return_answered';

/** How a conversation stands after this entry. */
const after = (before: Standing, entry: Entry): Standing => {
  const { author, content, at } = entry;
  if (content.kind === 'assigned')
    return { ...before, assignedTo: content.agentId, teamId: content.teamId ?? null };
  if (content.kind === 'closed') return { ...before, closed: true, waitingSince: null };
  if (content.kind === 'reopened') return { ...before, closed: false };
  if (!asks(entry) || author.kind === 'system') return before;
  const waitingSince = author.kind === 'shopper' ? (before.waitingSince ?? at) : null;
  return { ...before, waitingSince };
};

/** Whether a rule did it: then it starts none (rule 58). */
const byRule = ({ content }: Entry): boolean => 'rule' in content && content.rule !== undefined;

const kindOf = (entry: Entry): AutomationEvent['kind'] | null => {
  const { author, content } = entry;
  if (content.kind === 'assigned') return content.agentId === null ? null : 'assigned';
  if (content.kind === 'closed') return 'closed';
  if (content.kind === 'reopened') return 'reopened';
  if (content.kind === 'order_placed') return 'ordered';
  if (!asks(entry)) return null;
  if (author.kind === 'shopper') return 'shopper_wrote';
  return author.kind === 'agent' ? 'agent_answered' : null;
};

const textOf = ({ content }: Entry): string =>
  'text' in content && typeof content.text === 'string' ? content.text : '';

/** When a wait of so many minutes that began then is too long. */
export const dueAfter = (waitingSince: number, minutes: number): number =>
  waitingSince + minutes * 60_000;

/** She has waited for so long. */
export const waited = (conversationId: string, standing: Standing, minutes: number): Happening => ({
  ...{ kind: 'waiting', key: `${conversationId} waiting ${standing.waitingSince} ${minutes}` },
  ...{ at: dueAfter(standing.waitingSince ?? 0, minutes), standing, text: '', minutes },
});

/**
 * Goes through a run of a conversation's log: what happened in it, and how it stands afterwards.
 * Pure, the same for what happens now and for what happened last week.
 *
 * @param minutes waits that count as too long; none where somebody else looks after them
 */
export function walkLog(
  from: Standing,
  entries: readonly Entry[],
  minutes: readonly number[] = [],
): { standing: Standing; happenings: Happening[] } {
  let standing = from;
  const happenings: Happening[] = [];
  for (const entry of entries) {
    const { conversationId, seq, at } = entry;
    const next = after(standing, entry);
    // The wait ends here: was it too long before?
    if (standing.waitingSince !== null && next.waitingSince === null)
      happenings.push(...waitsUntil(conversationId, standing, minutes, at));
    standing = next;
    const kind = byRule(entry) ? null : kindOf(entry);
    if (kind !== null)
      happenings.push({
        ...{ kind, key: `${conversationId} ${seq}`, at, standing, text: textOf(entry) },
      });
  }
  return { standing, happenings };
}

/** Waits that were too long at that instant, the shortest first. */
export const waitsUntil = (
  conversationId: string,
  standing: Standing,
  minutes: readonly number[],
  at: number,
): Happening[] =>
  minutes
    .filter((each) => dueAfter(standing.waitingSince ?? at, each) <= at)
    .map((each) => waited(conversationId, standing, each));
