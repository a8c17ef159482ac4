import {
  type AgentRequests,
  type ByStanding,
  type CurrencyReport,
  ok,
  type Team,
} from '@aisle/protocol';
import {
  agents,
  type Earned,
  type Period,
  report,
  reportSums,
  routing,
  sales,
} from '@aisle/storage';
import type { AgentCaller, Handler, House } from '../house.ts';
import { shopOf } from '../orders/ask-connector.ts';
import { windowsOf } from './count-order.ts';
import { conversionDays, measureConversion, measureCustomers } from './measure-sales.ts';

/** How many products are named; the rest is in the list behind the figure. */
const PRODUCTS = 100;

/** What the chat has sold in a period, currency by currency (rules 21 and 60). */
export const fetchReport: Handler<AgentRequests['fetchReport'], AgentCaller> = async (
  house,
  { storeId },
  { from, to },
) => {
  const error = await house.limits.take('read', storeId);
  if (error) return { ok: false, error };
  return ok(await countSales(house, { storeId, from, to }));
};

/**
 * The same without asking whether that is too often.
 *
 * @param most products at most, those that have earned most
 */
export async function countSales(
  house: House,
  period: Period,
  most = PRODUCTS,
): Promise<AgentRequests['fetchReport']['reply']> {
  const { storeId } = period;
  const { read } = house.storage;
  const settings = await house.settingsOf(storeId);
  const days = conversionDays(settings);
  const [sums, known, connector, began, followed, values, teams, byTeam] = await Promise.all([
    reportSums.sumsOf(read, period),
    report.ordersKnown(read, period),
    shopOf(house, storeId),
    sales.conversationsByAgent(read, period),
    sales.conversions(read, period, days),
    sales.customerValues(read, period),
    routing.listTeams(read, storeId),
    reportSums.earnedByTeam(read, period),
  ]);
  const names = await namesOf(house, storeId, [...sums.speakers, ...sums.sellers, ...began]);
  const currencies = [...new Set(known.map(({ currency }) => currency))].sort();
  return {
    currencies: currencies.map((currency) => ({
      ...inCurrency(currency, sums, known, names, most),
      teams: teamsOf(currency, teams, byTeam),
      converted: followed.filter((one) => one.currency === currency).length,
      customers: measureCustomers(values, currency),
    })),
    conversion: measureConversion(began, followed, days, { names, teams }),
    windows: windowsOf(settings),
    onlyReported: !connector?.capabilities.orders,
    counting: house.recounts.counted(storeId),
  };
}

async function namesOf(
  { storage }: House,
  storeId: string,
  rows: { agentId: string }[],
): Promise<Map<string, string>> {
  const ids = [...new Set(rows.map(({ agentId }) => agentId))].filter((one) => one !== '');
  const cards = await agents.listAgentCards(storage.read, storeId, ids);
  return new Map(cards.map(({ agentId, name }) => [agentId, name]));
}

type Sums = Awaited<ReturnType<typeof reportSums.sumsOf>>;
type Known = Awaited<ReturnType<typeof report.ordersKnown>>;

const NOTHING: Earned = { orders: 0, gross: 0, refunded: 0 };

const earned = ({ orders, gross, refunded }: Earned): Earned => ({ orders, gross, refunded });

const byStanding = <T extends { standing: string }>(
  rows: readonly T[],
  of: (row: T) => Earned,
): ByStanding => {
  const one = (standing: string) => {
    const row = rows.find((each) => each.standing === standing);
    return row ? earned(of(row)) : NOTHING;
  };
  return { verified: one('verified'), reported: one('reported') };
};

const total = <T>(rows: readonly T[], of: (row: T) => number): number =>
  rows.reduce((sum, row) => sum + of(row), 0);

function inCurrency(
  currency: string,
  { standings, speakers, sellers, products }: Sums,
  known: Known,
  names: ReadonlyMap<string, string>,
  most: number,
): Omit<CurrencyReport, 'converted' | 'customers' | 'teams'> {
  const here = <T extends { currency: string }>(rows: readonly T[]): T[] =>
    rows.filter((row) => row.currency === currency);
  const sold = here(standings);
  const all = here(known);
  const chatted = total(all, ({ chats }) => chats.returned);
  return {
    currency,
    direct: byStanding(sold, (row) => ({
      ...{ orders: row.directOrders, gross: row.directGross, refunded: row.directRefunded },
    })),
    influenced: byStanding(sold, (row) => ({
      orders: row.influencedOrders,
      gross: row.influencedGross,
      refunded: row.influencedRefunded,
    })),
    withChat: byStanding(all, ({ chats }) => chats),
    withoutChat: byStanding(all, ({ chats, ...row }) => ({
      orders: row.orders - chats.orders,
      gross: row.gross - chats.gross,
      refunded: row.refunded - chats.refunded,
    })),
    returned: {
      withChat: chatted,
      withoutChat: total(all, ({ returned }) => returned) - chatted,
    },
    agents: agentsOf(here(speakers), here(sellers), names),
    products: here(products)
      .sort((a, b) => b.gross - b.refunded - (a.gross - a.refunded) || b.gross - a.gross)
      .slice(0, most)
      .map(({ platform, productId, name, pieces, ...row }) => ({
        ...{ platform, productId, name, pieces },
        direct: earned(row),
      })),
  };
}

function agentsOf(
  speakers: Sums['speakers'],
  sellers: Sums['sellers'],
  names: ReadonlyMap<string, string>,
): CurrencyReport['agents'] {
  const ids = new Set([...speakers, ...sellers].map(({ agentId }) => agentId));
  return [...ids]
    .map((agentId) => ({
      agentId,
      name: names.get(agentId) ?? '',
      direct: earned(sellers.find((one) => one.agentId === agentId) ?? NOTHING),
      influenced: earned(speakers.find((one) => one.agentId === agentId) ?? NOTHING),
    }))
    .filter(hasEarned)
    .sort(byEarned);
}

function teamsOf(
  currency: string,
  teams: readonly Team[],
  { direct, influenced }: Awaited<ReturnType<typeof reportSums.earnedByTeam>>,
): CurrencyReport['teams'] {
  const of = (rows: typeof direct, teamId: string) =>
    earned(rows.find((one) => one.currency === currency && one.teamId === teamId) ?? NOTHING);
  return teams
    .map(({ teamId, name }) => ({
      ...{ teamId, name, direct: of(direct, teamId), influenced: of(influenced, teamId) },
    }))
    .filter(hasEarned)
    .sort(byEarned);
}

type Both = { direct: Earned; influenced: Earned };

const hasEarned = ({ direct, influenced }: Both): boolean => direct.orders + influenced.orders > 0;

const byEarned = (a: Both, b: Both): number =>
  b.direct.gross - a.direct.gross || b.influenced.gross - a.influenced.gross;
