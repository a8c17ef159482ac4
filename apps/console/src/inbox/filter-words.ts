import type { InboxFilter } from '@aisle/protocol';
import { handlingWords } from '../handling/words.ts';
import { languageName } from '../language/language-name.ts';
import { formatMoney } from '../money/format-money.ts';
import { inboxWords } from './words.ts';

/** One thing a filter asks, in words, and the filter without it. */
export type FilterPart = { key: string; words: string; without: InboxFilter };

const NAMED = ['priority', 'language', 'waitingMinutes', 'cartAbove', 'teamId'] as const;

/** What a filter asks, thing by thing. `teams`: the names of the store's teams by id. */
export const filterParts = (
  filter: InboxFilter,
  teams: ReadonlyMap<string, string> = new Map(),
): FilterPart[] => {
  const tags = filter.tags ?? [];
  const withoutTag = (tag: string): InboxFilter => {
    const { tags: _, ...rest } = filter;
    const left = tags.filter((one) => one !== tag);
    return left.length > 0 ? { ...rest, tags: left } : rest;
  };
  const named = NAMED.flatMap((name) => {
    const words = partWords(filter, teams)[name];
    const { [name]: _, ...without } = filter;
    return words === undefined ? [] : [{ key: name, words, without }];
  });
  return [
    ...named,
    ...tags.map((tag) => ({ key: `#${tag}`, words: tag, without: withoutTag(tag) })),
  ];
};

const partWords = (
  { priority, language, waitingMinutes, cartAbove, teamId }: InboxFilter,
  teams: ReadonlyMap<string, string>,
): Partial<Record<keyof InboxFilter, string>> => ({
  ...(priority && { priority: handlingWords.withPriority[priority] }),
  ...(language !== undefined && { language: languageName(language) }),
  ...(waitingMinutes !== undefined && { waitingMinutes: inboxWords.waitingOver(waitingMinutes) }),
  ...(cartAbove && { cartAbove: inboxWords.cartAbove(formatMoney(cartAbove)) }),
  ...(teamId !== undefined && { teamId: teams.get(teamId) ?? inboxWords.aTeam }),
});
