import type { AgentClient } from '@aisle/client';
import type {
  AgentRequests,
  CurrencyReport,
  Refusal,
  ReportPlace,
  ReportRow,
} from '@aisle/protocol';
import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import { createFigurePages, type FigurePages } from './figure-pages.ts';
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
  'figure' | 'only' | 'standing' | 'agentId' | 'teamId' | 'product'
> & { name: string };

/** The report page: a period, a currency, and the list behind a figure. */
export type Report = FigurePages<Asked, ReportRow, ReportPlace> & {
  period: ReadonlySignal<PeriodName>;
  dates: ReadonlySignal<Period>;
  state: ReadonlySignal<ReportState>;
  /** Null while there is none to be shown. */
  shown: ReadonlySignal<CurrencyReport | null>;
  choose: (period: PeriodName) => void;
  show: (currency: string) => void;
  reload: () => void;
  /** Answers a refusal, or null when it was taken. */
  setWindows: (windows: Windows) => Promise<Refusal | null>;
  recount: () => Promise<Refusal | null>;
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
  const pages = createFigurePages((asked: Asked, before: ReportPlace | null) => {
    const { name: _, ...filter } = asked;
    const { from, to } = dates.peek();
    const currency = shown.peek()?.currency ?? 'EUR';
    return client.ask('fetchReportOrders', {
      ...{ from, to, currency, ...filter },
      ...(before && { before }),
    });
  });
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
    ...pages,
    choose: (name) => {
      period.value = name;
      pages.close();
      state.value = { at: 'loading' };
      void reload();
    },
    show: (currency) => {
      const known = state.peek();
      if (known.at !== 'there') return;
      pages.close();
      shown.value = known.currencies.find((one) => one.currency === currency) ?? null;
    },
    reload: () => void reload(),
    setWindows: (windows) => act(client.ask('setAttributionWindows', windows)),
    recount: () => act(client.ask('recountAttribution', {})),
    stop: () => {
      asking = -1;
      stop();
    },
  };
};
