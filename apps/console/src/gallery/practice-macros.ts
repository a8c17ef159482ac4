import { newId, systemClock } from '@aisle/client';
import { type AgentRequests, type Macro, ok, type Result, refuseField } from '@aisle/protocol';

type Names =
  | 'fetchMacros'
  | 'saveOwnMacro'
  | 'saveSharedMacro'
  | 'removeOwnMacro'
  | 'removeSharedMacro';
type Answers = {
  [N in Names]: (payload: AgentRequests[N]['parsed']) => Result<AgentRequests[N]['reply']>;
};

/** The macros of the practice team; one sends the reply of this id. */
export const practiceMacros = (replyId: string | undefined): Answers => {
  const macro = (name: string, shared: boolean, steps: Macro['steps']): Macro => ({
    ...{ macroId: newId(systemClock), name, shared, steps, updatedAt: 1 },
  });
  let macros = [
    macro('Late delivery', true, [
      ...(replyId ? [{ kind: 'reply' as const, replyId }] : []),
      { kind: 'tag', tags: ['late'] },
      { kind: 'priority', priority: 'high' },
      { kind: 'snooze', until: 'tomorrow' },
    ]),
    macro('Done with thanks', false, [{ kind: 'tag', tags: ['happy'] }, { kind: 'close' }]),
  ];
  const save =
    (shared: boolean): Answers['saveOwnMacro'] =>
    ({ seen: _, ...draft }) => {
      const taken = macros.find(({ name }) => name === draft.name);
      if (taken && taken.macroId !== draft.macroId) return refuseField('name', 'taken', 'taken');
      const saved = { ...draft, shared, updatedAt: Date.now() };
      macros = [...macros.filter(({ macroId }) => macroId !== draft.macroId), saved];
      return ok({ macro: saved });
    };
  const remove: Answers['removeOwnMacro'] = (gone) => {
    macros = macros.filter(({ macroId }) => macroId !== gone.macroId);
    return ok(null);
  };
  return {
    fetchMacros: () => ok({ macros }),
    saveOwnMacro: save(false),
    saveSharedMacro: save(true),
    removeOwnMacro: remove,
    removeSharedMacro: remove,
  };
};
