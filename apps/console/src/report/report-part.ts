import type { AgentClient } from '@aisle/client';
import type { Refusal, Result } from '@aisle/protocol';
import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { Period } from './period.ts';

/** A period, perhaps of one agent. */
export type PartFilter = Period & { agentId?: string };

export type PartState<Told> =
  | { at: 'loading' }
  | { at: 'failed'; refusal: Refusal }
  | { at: 'there'; told: Told };

/** What is behind a figure, as far as it was asked for. */
export type FigureList<Asked, Row, Place> = {
  asked: Asked;
  rows: readonly Row[];
  next: Place | null;
  busy: boolean;
  refusal: Refusal | null;
};

/** A part of the report: its figures for a period, perhaps of one agent, and the list behind one. */
export type ReportPart<Told, Asked, Row, Place> = {
  state: ReadonlySignal<PartState<Told>>;
  list: ReadonlySignal<FigureList<Asked, Row, Place> | null>;
  /** Null: everybody. */
  agentId: ReadonlySignal<string | null>;
  of: (agentId: string | null) => void;
  reload: () => void;
  open: (asked: Asked) => void;
  more: () => void;
  close: () => void;
  stop: () => void;
};

type Needs<Told, Asked, Row, Place> = {
  client: Pick<AgentClient, 'link'>;
  dates: ReadonlySignal<Period>;
  fetch: (filter: PartFilter) => Promise<Result<Told>>;
  page: (
    filter: PartFilter,
    asked: Asked,
    before: Place | null,
  ) => Promise<Result<{ rows: readonly Row[]; next: Place | null }>>;
};

/** Asked anew for each period, agent and connection; an answer that was overtaken is dropped. */
export const createReportPart = <Told, Asked, Row, Place>({
  client,
  dates,
  fetch,
  page,
}: Needs<Told, Asked, Row, Place>): ReportPart<Told, Asked, Row, Place> => {
  const state = signal<PartState<Told>>({ at: 'loading' });
  const list = signal<FigureList<Asked, Row, Place> | null>(null);
  const agentId = signal<string | null>(null);
  let asking = 0;

  const filter = (): PartFilter => {
    const who = agentId.peek();
    return { ...dates.peek(), ...(who !== null && { agentId: who }) };
  };
  const reload = async () => {
    asking += 1;
    const mine = asking;
    const answer = await fetch(filter());
    if (mine !== asking) return;
    state.value = answer.ok
      ? { at: 'there', told: answer.value }
      : { at: 'failed', refusal: answer.error };
  };
  const read = async (asked: Asked, known: FigureList<Asked, Row, Place> | null) => {
    const shown = {
      ...{ asked, rows: known?.rows ?? [], next: known?.next ?? null },
      ...{ busy: true, refusal: null },
    };
    list.value = shown;
    const answer = await page(filter(), asked, shown.next);
    if (list.peek() !== shown) return;
    list.value = answer.ok
      ? {
          ...{ ...shown, busy: false, next: answer.value.next },
          rows: [...shown.rows, ...answer.value.rows],
        }
      : { ...shown, busy: false, refusal: answer.error };
  };
  const stop = effect(() => {
    const connected = client.link.value.at === 'connected';
    void dates.value;
    if (!connected) return;
    list.value = null;
    untracked(() => void reload());
  });
  return {
    state,
    list,
    agentId,
    of: (who) => {
      agentId.value = who;
      list.value = null;
      void reload();
    },
    reload: () => void reload(),
    open: (asked) => void read(asked, null),
    more: () => {
      const open = list.peek();
      if (open && !open.busy) void read(open.asked, open);
    },
    close: () => {
      list.value = null;
    },
    stop: () => {
      asking = -1;
      stop();
    },
  };
};
