import type { AgentRequests, ByStanding, CurrencyReport } from '@aisle/protocol';
import type { AgentCaller, House } from '../house.ts';
import { countSales } from './fetch-report.ts';

/**
 * Columns of the sales figures, a figure in each row. `of` is all, a team, an agent or a product;
 * `word_of` is the store or her page where they are told apart.
 */
export const SALES_COLUMNS = [
  ...['of', 'platform', 'id', 'name', 'currency', 'figure', 'word_of', 'value', 'unit'],
];

type Cells = (string | number)[];
type Unit = 'conversations' | 'customers' | 'minor' | 'orders' | 'pieces';
type Figure = [
  name: string,
  value: number | null,
  unit: Unit,
  wordOf?: 'store' | 'page' | undefined,
];

/** Whose figures: all of it where only a currency is given. */
type Whose = { of: string; platform?: string; id?: string; name?: string; currency?: string };

const cellsOf =
  ({ of, platform = '', id = '', name = '', currency = '' }: Whose) =>
  ([figure, value, unit, wordOf]: Figure): Cells => [
    ...[of, platform, id, name, currency, figure, wordOf ?? '', value ?? '', unit],
  ];

type Earned = ByStanding['verified'];

const earnedOf = (name: string, earned: Earned, wordOf?: 'store' | 'page'): Figure[] => [
  [`${name}_orders`, earned.orders, 'orders', wordOf],
  [`${name}_gross`, earned.gross, 'minor', wordOf],
  [`${name}_refunded`, earned.refunded, 'minor', wordOf],
];

const SIDES = { with_chat: 'withChat', without_chat: 'withoutChat' } as const;

/** What one currency has earned altogether. */
function* currencyFigures(report: CurrencyReport): Generator<Figure> {
  const { direct, influenced, withChat, withoutChat, customers } = report;
  const kinds = { direct, influenced, with_chat: withChat, without_chat: withoutChat };
  for (const [name, { verified, reported }] of Object.entries(kinds)) {
    yield* earnedOf(name, verified, 'store');
    yield* earnedOf(name, reported, 'page');
  }
  yield ['converted', report.converted, 'conversations'];
  for (const [name, side] of Object.entries(SIDES)) {
    const { verified, reported } = report[side];
    const orders = verified.orders + reported.orders;
    const mean = orders === 0 ? null : Math.round((verified.gross + reported.gross) / orders);
    yield [`${name}_average_order`, mean, 'minor'];
    yield [`${name}_returned`, report.returned[side], 'orders'];
  }
  for (const [name, paid] of Object.entries({
    customers: customers.all,
    chatted_customers: customers.chatted,
  })) {
    yield [name, paid.customers, 'customers'];
    yield [`${name}_value_median`, paid.median, 'minor'];
    yield [`${name}_value_mean`, paid.mean, 'minor'];
  }
}

const bothOf = ({ direct, influenced }: { direct: Earned; influenced: Earned }): Figure[] => [
  ...[...earnedOf('direct', direct), ...earnedOf('influenced', influenced)],
];

const convertedOf = (one: { conversations: number; ordered: number }): Figure[] => [
  ['conversations', one.conversations, 'conversations'],
  ['ordered', one.ordered, 'conversations'],
];

/** What the chat has sold in a period, with every product. Amounts are whole minor units. */
export async function* salesRows(
  house: House,
  { storeId }: Pick<AgentCaller, 'storeId'>,
  { from, to }: AgentRequests['fetchReport']['parsed'],
): AsyncGenerator<Cells> {
  const period = { storeId, from, to };
  const { conversion, currencies } = await countSales(house, period, Number.POSITIVE_INFINITY);
  yield* convertedOf(conversion).map(cellsOf({ of: 'all' }));
  for (const { teamId: id, name, ...one } of conversion.teams)
    yield* convertedOf(one).map(cellsOf({ of: 'team', id, name }));
  for (const { agentId: id, name, ...one } of conversion.agents)
    yield* convertedOf(one).map(cellsOf({ of: 'agent', id, name }));
  for (const report of currencies) {
    const { currency } = report;
    yield* [...currencyFigures(report)].map(cellsOf({ of: 'all', currency }));
    for (const { teamId: id, name, ...one } of report.teams)
      yield* bothOf(one).map(cellsOf({ of: 'team', id, name, currency }));
    for (const { agentId: id, name, ...one } of report.agents)
      yield* bothOf(one).map(cellsOf({ of: 'agent', id, name, currency }));
    for (const { platform, productId: id, name, pieces, direct } of report.products)
      yield* [
        ...([['pieces', pieces, 'pieces']] satisfies Figure[]),
        ...earnedOf('direct', direct),
      ].map(cellsOf({ of: 'product', platform, id, name, currency }));
  }
}
