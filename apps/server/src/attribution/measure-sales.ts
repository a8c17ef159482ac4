import type { Conversion, CurrencyReport, StoreSettings, Team } from '@aisle/protocol';
import type { CustomerValue, sales } from '@aisle/storage';
import { windowsOf } from './count-order.ts';

/** An order follows a conversation within so many days: the longer of the store's two windows. */
export const conversionDays = (settings: StoreSettings): number => {
  const { directDays, influencedDays } = windowsOf(settings);
  return Math.max(directDays, influencedDays);
};

type Began = Awaited<ReturnType<typeof sales.conversationsByAgent>>;
type Followed = Awaited<ReturnType<typeof sales.conversions>>;

/** Who counts towards the conversion, and in which words. */
export type People = { names: ReadonlyMap<string, string>; teams: readonly Team[] };

/** How many conversations led to an order: all, by who has them, by team. */
export function measureConversion(
  began: Began,
  followed: Followed,
  days: number,
  { names, teams }: People,
): Conversion {
  /** Once each, whatever currencies she paid in. */
  const ordered = new Map(followed.map(({ conversationId, agentId }) => [conversationId, agentId]));
  const of = (counts: (agentId: string) => boolean) => ({
    conversations: began
      .filter(({ agentId }) => counts(agentId))
      .reduce((sum, { conversations }) => sum + conversations, 0),
    ordered: [...ordered.values()].filter(counts).length,
  });
  const agents = began
    .filter(({ agentId }) => agentId !== '')
    .map(({ agentId }) => ({
      ...{ agentId, name: names.get(agentId) ?? '' },
      ...of((one) => one === agentId),
    }));
  return {
    ...of(() => true),
    days,
    agents: agents.sort((a, b) => b.ordered - a.ordered || b.conversations - a.conversations),
    teams: teams.map(({ teamId, name, members }) => ({
      ...{ teamId, name },
      ...of((one) => members.includes(one)),
    })),
  };
}

/** What customers have paid, in the middle and on average: values that occurred, whole minor units. */
const paidBy = (values: readonly number[]): CurrencyReport['customers']['all'] => {
  const sorted = values.toSorted((a, b) => a - b);
  const total = sorted.reduce((sum, one) => sum + one, 0);
  return {
    customers: sorted.length,
    median: sorted[Math.max(0, Math.ceil(sorted.length / 2) - 1)] ?? null,
    mean: sorted.length === 0 ? null : Math.round(total / sorted.length),
  };
};

/** Customers who ordered in the period in a currency: everyone, and those the chat came before an order of. */
export const measureCustomers = (
  values: readonly CustomerValue[],
  currency: string,
): CurrencyReport['customers'] => {
  const here = values.filter((one) => one.currency === currency);
  return {
    all: paidBy(here.map(({ paid }) => paid)),
    chatted: paidBy(here.filter(({ chatted }) => chatted).map(({ paid }) => paid)),
  };
};
