import type { AutomationCondition, AutomationEvent, Content } from '@aisle/protocol';
import { automationRuns } from '@aisle/storage';
import fc from 'fast-check';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newShopper } from '../testing/queue-stage.ts';
import {
  type AgentClient,
  accepted,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';

const MINUTE = 60_000;
let now = Date.parse('2026-06-01T10:00:00Z');
let server: TestServer;
let store: TestStore;
let owner: AgentClient;
/** Whether a rule of this store looks for waits: else nobody reads them. */
let looksForWaits = false;
beforeAll(async () => {
  server = await startTestServer({ clock: () => now, timing: { tendMs: 20 } });
});
afterAll(() => server.end());

type Deed = 'asks' | 'thanks' | 'answers' | 'takes' | 'gives back' | 'closes' | 'reopens' | 'waits';
const DEEDS: readonly Deed[] = [
  ...(['asks', 'thanks', 'answers', 'takes', 'gives back', 'closes', 'reopens', 'waits'] as const),
];
const EVENTS: readonly AutomationEvent[] = [
  ...([{ kind: 'started' }, { kind: 'shopper_wrote' }, { kind: 'agent_answered' }] as const),
  ...([{ kind: 'assigned' }, { kind: 'closed' }, { kind: 'reopened' }] as const),
  ...([{ kind: 'waiting', minutes: 3 }] as const),
];
/** Such as can be known afterwards. */
const CONDITIONS: readonly AutomationCondition[] = [
  ...([{ kind: 'unassigned' }, { kind: 'language', language: 'de' }] as const),
  ...([
    { kind: 'hours', open: true },
    { kind: 'ordered_before', ordered: false },
  ] as const),
];
const contentOf = (deed: Deed): Content | null => {
  if (deed === 'takes') return { kind: 'assigned', agentId: store.agentId };
  if (deed === 'gives back') return { kind: 'assigned', agentId: null };
  if (deed === 'closes') return { kind: 'closed' };
  if (deed === 'reopens') return { kind: 'reopened' };
  if (deed === 'waits') return null;
  return { kind: 'message', text: deed };
};

test('58 the dry run finds what the rules did with the same conversations', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.constantFrom(...DEEDS), { maxLength: 7 }), { maxLength: 3 }),
      fc.uniqueArray(
        fc.record({
          event: fc.constantFrom(...EVENTS),
          match: fc.constantFrom('all' as const, 'any' as const),
          conditions: fc.subarray([...CONDITIONS]),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      async (talks, bodies) => {
        now += 8 * 24 * 60 * MINUTE;
        store = await server.addStore({ role: 'owner' });
        owner = await server.agent(await server.signIn(store.email));
        const actions = [{ kind: 'priority' as const, priority: 'high' as const }];
        looksForWaits = bodies.some(({ event }) => event.kind === 'waiting');
        const rules = [];
        for (const [index, body] of bodies.entries()) {
          const asked = { ...body, actions, automationId: v7(), name: `${index}`, on: true };
          const saved = await owner.emitWithAck('saveAutomation', { ...asked, seen: null });
          rules.push(accepted(saved).automation);
        }
        for (const [index, deeds] of talks.entries()) await live(deeds, index);
        await settled();
        for (const { automationId, event, match, conditions } of rules) {
          const { runs } = accepted(
            await owner.emitWithAck('fetchAutomationRuns', { automationId }),
          );
          const { matches } = accepted(
            await owner.emitWithAck('checkAutomation', { event, match, conditions }),
          );
          const named = (all: readonly { conversationId: string; at: number }[]) =>
            all.map(({ conversationId, at }) => `${conversationId} ${at}`).sort();
          expect(named(matches)).toEqual(named(runs));
          expect(matches.every(({ unknown }) => unknown.length === 0)).toBe(true);
        }
      },
    ),
    { numRuns: 8 },
  );
}, 120_000);

/** Lives through a conversation, minute by minute. */
async function live(deeds: readonly Deed[], index: number): Promise<void> {
  now += MINUTE;
  const { conversationId, client } = await newShopper(server, store, index % 2 ? 'de-AT' : 'fr');
  const { storeId, agentId } = store;
  for (const deed of deeds) {
    now += MINUTE;
    await settled();
    const content = contentOf(deed);
    if (content === null) {
      for (let i = 0; i < 3; i += 1) {
        now += MINUTE;
        await settled();
      }
      continue;
    }
    const hers = deed === 'asks' || deed === 'thanks';
    // One that is closed takes nothing; that is as it is in life.
    if (hers)
      await client.emitWithAck('sendMessage', { conversationId, clientId: v7(), text: deed });
    else if (deed === 'answers')
      await owner.emitWithAck('sendMessage', { conversationId, clientId: v7(), text: deed });
    else {
      const author = { kind: 'agent', agentId } as const;
      await server.storage.append({ storeId, conversationId, clientId: v7(), author, content });
    }
  }
}

/** Until everything that was stored so far has been read. */
async function settled(): Promise<void> {
  const { read } = server.storage;
  const { storeId } = store;
  await expect
    .poll(
      async () => {
        // Within one millisecond nobody knows what was read and what came after.
        now += 1;
        const asked = { storeId, now, waitMs: 3 * MINUTE, limit: 9 };
        return [
          await automationRuns.unreadConversations(read, { storeId, since: 0, limit: 9 }),
          looksForWaits ? await automationRuns.waitingConversations(read, asked) : [],
        ];
      },
      { timeout: 20_000, interval: 10 },
    )
    .toEqual([[], []]);
}
