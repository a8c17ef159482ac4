import type { AgentClient } from '@aisle/client';
import type { AgentRequests, RatedPlace, RatedRow, Refusal } from '@aisle/protocol';
import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { Period } from '../report/period.ts';

type Told = AgentRequests['fetchRatings']['reply'];

export type RatingsState =
  | { at: 'loading' }
  | { at: 'failed'; refusal: Refusal }
  | ({ at: 'there' } & Told);

/** Which conversations of the period a list shows. */
export type RatedAsked = Pick<AgentRequests['fetchRated']['payload'], 'question' | 'steps'> & {
  name: string;
};

export type RatedList = {
  asked: RatedAsked;
  rows: readonly RatedRow[];
  next: RatedPlace | null;
  busy: boolean;
  refusal: Refusal | null;
};

/** The report's part on ratings: a period, perhaps one agent, and the list behind a figure. */
export type Ratings = {
  state: ReadonlySignal<RatingsState>;
  list: ReadonlySignal<RatedList | null>;
  /** Null: everybody. */
  agentId: ReadonlySignal<string | null>;
  of: (agentId: string | null) => void;
  reload: () => void;
  open: (asked: RatedAsked) => void;
  more: () => void;
  close: () => void;
  stop: () => void;
};

export const createRatings = (
  client: Pick<AgentClient, 'ask' | 'link'>,
  dates: ReadonlySignal<Period>,
): Ratings => {
  const state = signal<RatingsState>({ at: 'loading' });
  const list = signal<RatedList | null>(null);
  const agentId = signal<string | null>(null);
  let asking = 0;

  const filter = () => {
    const who = agentId.peek();
    return { ...dates.peek(), ...(who !== null && { agentId: who }) };
  };
  const reload = async () => {
    asking += 1;
    const mine = asking;
    const answer = await client.ask('fetchRatings', filter());
    if (mine !== asking) return;
    state.value = answer.ok
      ? { at: 'there', ...answer.value }
      : { at: 'failed', refusal: answer.error };
  };
  const page = async (asked: RatedAsked, before: RatedList | null) => {
    const { name: _, ...which } = asked;
    const rows = before?.rows ?? [];
    const shown = { asked, rows, next: before?.next ?? null, busy: true, refusal: null };
    list.value = shown;
    const answer = await client.ask('fetchRated', {
      ...{ ...filter(), ...which },
      ...(before?.next && { before: before.next }),
    });
    if (list.peek()?.asked !== asked) return;
    list.value = answer.ok
      ? { ...shown, rows: [...rows, ...answer.value.rows], next: answer.value.next, busy: false }
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
    open: (asked) => void page(asked, null),
    more: () => {
      const open = list.peek();
      if (open && !open.busy) void page(open.asked, open);
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
