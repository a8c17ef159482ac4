import type { AgentClient } from '@aisle/client';
import type { Refusal, Result } from '@aisle/protocol';
import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import { createFigurePages, type FigurePages } from './figure-pages.ts';
import type { Period } from './period.ts';

/** One agent, or those who are in a team now. */
export type Who = { agentId: string } | { teamId: string };

/** A period, perhaps of one agent or team. */
export type PartFilter = Period & { agentId?: string; teamId?: string };

export type PartState<Told> =
  | { at: 'loading' }
  | { at: 'failed'; refusal: Refusal }
  | { at: 'there'; told: Told };

/** A part of the report: its figures for a period, perhaps of one agent or team, and the list behind one. */
export type ReportPart<Told, Asked, Row, Place> = FigurePages<Asked, Row, Place> & {
  state: ReadonlySignal<PartState<Told>>;
  /** Null: everybody. */
  who: ReadonlySignal<Who | null>;
  of: (who: Who | null) => void;
  /** What is shown now. */
  filter: () => PartFilter;
  reload: () => void;
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

/** Asked anew for each period, person and connection; an answer that was overtaken is dropped. */
export const createReportPart = <Told, Asked, Row, Place>({
  client,
  dates,
  fetch,
  page,
}: Needs<Told, Asked, Row, Place>): ReportPart<Told, Asked, Row, Place> => {
  const state = signal<PartState<Told>>({ at: 'loading' });
  const who = signal<Who | null>(null);
  let asking = 0;

  const filter = (): PartFilter => ({ ...dates.peek(), ...who.peek() });
  const pages = createFigurePages((asked: Asked, before: Place | null) =>
    page(filter(), asked, before),
  );
  const reload = async () => {
    asking += 1;
    const mine = asking;
    const answer = await fetch(filter());
    if (mine !== asking) return;
    state.value = answer.ok
      ? { at: 'there', told: answer.value }
      : { at: 'failed', refusal: answer.error };
  };
  const stop = effect(() => {
    const connected = client.link.value.at === 'connected';
    void dates.value;
    if (!connected) return;
    pages.close();
    untracked(() => void reload());
  });
  return {
    ...pages,
    ...{ state, who, filter },
    of: (chosen) => {
      who.value = chosen;
      pages.close();
      void reload();
    },
    reload: () => void reload(),
    stop: () => {
      asking = -1;
      stop();
    },
  };
};
