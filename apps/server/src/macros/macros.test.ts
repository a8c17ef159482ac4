import type { MacroStep } from '@aisle/protocol';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type AgentClient,
  accepted,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';

let server: TestServer;
let store: TestStore;
let agent: AgentClient;
let supervisor: AgentClient;

beforeAll(async () => {
  server = await startTestServer();
  store = await server.addStore({ role: 'agent' });
  agent = await server.agent(await server.signIn(store.email));
  const { email } = await server.addAgent(store.storeId, 'supervisor');
  supervisor = await server.agent(await server.signIn(email));
});
afterAll(() => server.end());

const STEPS: MacroStep[] = [
  { kind: 'tag', tags: ['late'] },
  { kind: 'priority', priority: 'high' },
  { kind: 'close' },
];
const draft = (name: string, steps = STEPS) => ({ macroId: v7(), seen: null, name, steps });
const names = async (client: AgentClient) =>
  accepted(await client.emitWithAck('fetchMacros', {})).macros.map(({ name }) => name);

test('an agent keeps her own; everyone’s are the supervisor’s, and no other store’s', async () => {
  accepted(await agent.emitWithAck('saveOwnMacro', draft('Mine')));
  expect(await agent.emitWithAck('saveSharedMacro', draft('Late'))).toMatchObject({
    error: { code: 'forbidden' },
  });
  const { macro } = accepted(await supervisor.emitWithAck('saveSharedMacro', draft('Late')));
  expect(macro).toMatchObject({ shared: true, steps: STEPS });
  expect([await names(agent), await names(supervisor)]).toEqual([['Late', 'Mine'], ['Late']]);
  const elsewhere = await server.addStore({ role: 'owner' });
  const foreign = await server.agent(await server.signIn(elsewhere.email));
  expect(await names(foreign)).toEqual([]);
  const { macroId } = macro;
  for (const [client, name] of [
    [agent, 'removeOwnMacro'],
    [foreign, 'removeSharedMacro'],
  ] as const)
    expect(await client.emitWithAck(name, { macroId })).toMatchObject({
      error: { code: 'not_found' },
    });
  accepted(await supervisor.emitWithAck('removeSharedMacro', { macroId }));
  expect(await names(agent)).toEqual(['Mine']);
});

test('a taken name, nothing to do, two ends and anything behind an end are refused', async () => {
  accepted(await supervisor.emitWithAck('saveSharedMacro', draft('Twice')));
  const close: MacroStep = { kind: 'close' };
  const wrong = {
    taken: draft('Twice'),
    empty: draft('a', []),
    doubled: draft('b', [close, close]),
    behind: draft('c', [close, { kind: 'priority', priority: 'low' }]),
    both: draft('d', [{ kind: 'snooze', until: 'hour' }, close]),
  };
  for (const [what, payload] of Object.entries(wrong))
    expect(await supervisor.emitWithAck('saveSharedMacro', payload), what).toMatchObject({
      error: { code: 'invalid' },
    });
});
