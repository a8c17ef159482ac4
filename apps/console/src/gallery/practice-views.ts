import { newId, systemClock } from '@aisle/client';
import {
  type AgentRequests,
  type InboxFilter,
  type InboxTab,
  ok,
  type Result,
  refuseField,
  type SavedView,
} from '@aisle/protocol';

type Names = 'fetchViews' | 'saveOwnView' | 'saveSharedView' | 'removeOwnView' | 'removeSharedView';
type Answers = {
  [N in Names]: (payload: AgentRequests[N]['parsed']) => Result<AgentRequests[N]['reply']>;
};

const view = (name: string, shared: boolean, filter: InboxFilter): SavedView => ({
  ...{ viewId: newId(systemClock), name, shared, tab: 'open', filter, updatedAt: 1 },
});

/** The views of the practice team. `count`: how many conversations fit. */
export const practiceViews = (count: (tab: InboxTab, filter: InboxFilter) => number): Answers => {
  let views = [
    view('Gifts', true, { tags: ['gift'] }),
    view('Waiting long', true, { waitingMinutes: 1 }),
    view('Full carts', false, { cartAbove: { amount: 6_000, currency: 'EUR' } }),
  ];
  const save =
    (shared: boolean): Answers['saveOwnView'] =>
    ({ seen: _, ...draft }) => {
      const taken = views.find(({ name }) => name === draft.name);
      if (taken && taken.viewId !== draft.viewId) return refuseField('name', 'taken', 'taken');
      const saved = { ...draft, shared, updatedAt: Date.now() };
      views = [...views.filter(({ viewId }) => viewId !== draft.viewId), saved];
      return ok({ view: saved });
    };
  const remove: Answers['removeOwnView'] = (gone) => {
    views = views.filter(({ viewId }) => viewId !== gone.viewId);
    return ok(null);
  };
  return {
    fetchViews: () =>
      ok({
        views,
        counts: views.map(({ viewId, tab, filter }) => ({
          ...{ viewId, conversations: count(tab, filter), more: false },
        })),
      }),
    saveOwnView: save(false),
    saveSharedView: save(true),
    removeOwnView: remove,
    removeSharedView: remove,
  };
};
