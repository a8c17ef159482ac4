import { newId, systemClock } from '@aisle/client';
import {
  type AgentRequests,
  AUTOMATION_PROBLEMS,
  type Automation,
  type AutomationMatch,
  type AutomationRun,
  findAutomationProblem,
  type InboxRow,
  ok,
  type Result,
  refuseField,
} from '@aisle/protocol';

type Names =
  | 'fetchAutomations'
  | 'saveAutomation'
  | 'removeAutomation'
  | 'arrangeAutomations'
  | 'fetchAutomationRuns'
  | 'checkAutomation';
type Answers = {
  [N in Names]: (payload: AgentRequests[N]['parsed']) => Result<AgentRequests[N]['reply']>;
};

const HOUR_MS = 3_600_000;

/** The rules of the practice store, and what they did in its conversations. */
export const practiceAutomations = (
  rows: () => readonly InboxRow[],
  teamId: string,
  agentId: string,
): Answers => {
  const rule = (name: string, more: Partial<Automation>): Automation => ({
    ...{ automationId: newId(systemClock), name, on: true, updatedAt: 1 },
    ...({ event: { kind: 'shopper_wrote' }, match: 'all', conditions: [], actions: [] } as const),
    ...more,
  });
  let automations: Automation[] = [
    rule('Arabic first', {
      conditions: [{ kind: 'language', language: 'ar' }, { kind: 'unassigned' }],
      actions: [{ kind: 'assign', agentId }],
    }),
    rule('Returns', {
      match: 'any',
      conditions: [
        { kind: 'words', words: ['return', 'refund', 'send back'] },
        { kind: 'page', part: '/returns' },
      ],
      actions: [
        { kind: 'tag', tag: 'returns' },
        { kind: 'team', teamId },
      ],
    }),
    rule('Dear carts', {
      event: { kind: 'waiting', minutes: 5 },
      conditions: [{ kind: 'cart', is: 'over', than: { amount: 30_000, currency: 'EUR' } }],
      actions: [
        { kind: 'priority', priority: 'urgent' },
        { kind: 'say', text: 'Somebody is with you in a moment. Your cart stays as it is.' },
      ],
    }),
    rule('After hours', {
      on: false,
      event: { kind: 'started' },
      conditions: [{ kind: 'hours', open: false }],
      actions: [{ kind: 'say', text: 'Thank you for writing. We are back tomorrow.' }],
    }),
  ];
  const now = () => Date.now();
  const runs = (automationId: string): AutomationRun[] =>
    rows()
      .slice(0, 3)
      .map(({ conversationId }, index) => ({
        ...{ automationId, name: 'Returns', conversationId, at: now() - (index + 1) * 5 * HOUR_MS },
        state: 'done',
        steps: [
          { kind: 'tag', about: 'returns', outcome: 'done' },
          index === 1
            ? { kind: 'team', about: '', outcome: 'team_gone' }
            : { kind: 'team', about: 'Returns', outcome: 'done' },
        ],
      }));
  return {
    fetchAutomations: () => ok({ automations }),
    saveAutomation: ({ seen: _, ...draft }) => {
      const found = findAutomationProblem(draft);
      if (found) return refuseField(found.field, AUTOMATION_PROBLEMS[found.problem], found.problem);
      const saved = { ...draft, updatedAt: now() };
      const known = automations.some((one) => one.automationId === saved.automationId);
      automations = known
        ? automations.map((one) => (one.automationId === saved.automationId ? saved : one))
        : [...automations, saved];
      return ok({ automation: saved });
    },
    removeAutomation: (gone) => {
      automations = automations.filter((one) => one.automationId !== gone.automationId);
      return ok(null);
    },
    arrangeAutomations: ({ automationIds }) => {
      const place = (one: Automation) => automationIds.indexOf(one.automationId);
      automations = automations.toSorted((a, b) => place(a) - place(b));
      return ok({ automations });
    },
    fetchAutomationRuns: ({ automationId }) => ok({ runs: runs(automationId), more: false }),
    checkAutomation: ({ event, conditions }) => {
      if (event.kind === 'tagged') return ok({ matches: [], looked: 0, next: null });
      const cart = conditions.some(({ kind }) => kind === 'cart');
      const matches: AutomationMatch[] = rows()
        .slice(0, 4)
        .map(({ conversationId, shopper, last }, index) => ({
          ...{ conversationId, shopper: shopper.name ?? null, preview: last?.preview ?? '' },
          ...{ at: now() - (index + 1) * 9 * HOUR_MS, unknown: cart ? ['cart'] : [] },
        }));
      return ok({ matches, looked: rows().length, next: null });
    },
  };
};
