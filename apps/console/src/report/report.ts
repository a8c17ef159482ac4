import type { AgentClient } from '@aisle/client';
import type { AgentRequests, CurrencyReport, Refusal, ReportRow } from '@aisle/protocol';
import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import { type Period, type PeriodName, periodOf } from './period.ts';

type Told = AgentRequests['fetchReport']['reply'];
export type Windows = Told['windows'];

export type ReportState =
  | { at: 'loading' }
  | { at: 'failed'; refusal: Refusal }
  | ({ at: 'there' } & Told);

/** Which orders of the period a list shows. */
export type Asked = Pick<
  AgentRequests['fetchReportOrders']['payload'],
  'figure' | 'standing' | 'agentId' | 'product'
> & { name: string };

export type ListState = {
  asked: Asked;
  rows: readonly ReportRow[];
  more: boolean;
  busy: boolean;
  refusal: Refusal | null;
};

/** The report page: a period, a currency, and the list behind a figure. */
export type Report = {
  period: ReadonlySignal<PeriodName>;
  dates: ReadonlySignal<Period>;
  state: ReadonlySignal<ReportState>;
  /** Null while there is none to be shown. */
  shown: ReadonlySignal<CurrencyReport | null>;
  list: ReadonlySignal<ListState | null>;
  choose: (period: PeriodName) => void;
  show: (currency: string) => void;
  reload: () => void;
  open: (asked: Asked) => void;
  close: () => void;
  more: () => Promise<void>;
  /** Answers a refusal, or null when it was taken. */
  setWindows: (windows: Windows) => Promise<Refusal | null>;
  recount: () => Promise<Refusal | null>;
  /** Where the list, or all of the currency's direct orders, can be had as CSV. */
  csvOf: (asked: Asked) => string;
  stop: () => void;
};

export const createReport = (
  client: Pick<AgentClient, 'ask' | 'link'>,
  now: () => number,
): Report => {
  const period = signal<PeriodName>('30');
  const dates = signal(periodOf('30', now()));
  const state = signal<ReportState>({ at: 'loading' });
  const shown = signal<CurrencyReport | null>(null);
  const list = signal<ListState | null>(null);
  let asking = 0;

  const reload = async () => {
    asking += 1;
    const mine = asking;
    dates.value = periodOf(period.peek(), now());
    const { from, to } = dates.peek();
    const answer = await client.ask('fetchReport', { from, to });
    if (mine !== asking) return;
    if (!answer.ok) {
      state.value = { at: 'failed', refusal: answer.error };
      return;
    }
    const { currencies } = answer.value;
    const before = shown.peek()?.currency;
    shown.value = currencies.find((one) => one.currency === before) ?? currencies[0] ?? null;
    state.value = { at: 'there', ...answer.value };
  };
  const page = async (asked: Asked, rows: readonly ReportRow[]) => {
    const { name: _, ...filter } = asked;
    const { from, to } = dates.peek();
    const currency = shown.peek()?.currency ?? 'EUR';
    const last = rows.at(-1);
    const before = last && {
      ...{ placedAt: last.placedAt, platform: last.platform, orderId: last.orderId },
      conversationId: last.conversationId ?? ('' as const),
    };
    list.value = { asked, rows, more: false, busy: true, refusal: null };
    const answer = await client.ask('fetchReportOrders', {
      ...{ from, to, currency, ...filter },
      ...(before && { before }),
    });
    if (list.peek()?.asked !== asked) return;
    list.value = answer.ok
      ? {
          ...{ asked, rows: [...rows, ...answer.value.rows], busy: false, refusal: null },
          more: answer.value.next !== null,
        }
      : { asked, rows, more: rows.length > 0, busy: false, refusal: answer.error };
  };
  const stop = effect(() => {
    if (client.link.value.at === 'connected') untracked(() => void reload());
  });
  const act = async (ask: Promise<{ ok: true } | { ok: false; error: Refusal }>) => {
    const answer = await ask;
    if (answer.ok) void reload();
    return answer.ok ? null : answer.error;
  };
  return {
    period,
    dates,
    state,
    shown,
    list,
    choose: (name) => {
      period.value = name;
      list.value = null;
      state.value = { at: 'loading' };
      void reload();
    },
    show: (currency) => {
      const known = state.peek();
      if (known.at !== 'there') return;
      list.value = null;
      shown.value = known.currencies.find((one) => one.currency === currency) ?? null;
    },
    reload: () => void reload(),
    open: (asked) => void page(asked, []),
    close: () => {
      list.value = null;
    },
    more: async () => {
      const open = list.peek();
      if (open && !open.busy) await page(open.asked, open.rows);
    },
    setWindows: (windows) => act(client.ask('setAttributionWindows', windows)),
    recount: () => act(client.ask('recountAttribution', {})),
    csvOf: ({ figure, standing, agentId, product }) => {
      const { from, to } = dates.peek();
      const query = new URLSearchParams({ from: `${from}`, to: `${to}`, figure });
      query.set('currency', shown.peek()?.currency ?? '');
      if (standing) query.set('standing', standing);
      if (agentId !== undefined) query.set('agentId', agentId);
      if (product) {
        query.set('platform', product.platform);
        query.set('productId', product.productId);
      }
      return `/api/v1/agent/report.csv?${query}`;
    },
    stop: () => {
      asking = -1;
      stop();
    },
  };
};
