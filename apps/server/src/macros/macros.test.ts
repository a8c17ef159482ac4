import { DESK_LIMITS, type MacroStep } from '@aisle/protocol';
import { v7 } from 'uuid';
import { afterAll, expect, test } from 'vitest';
import { startPairStage } from '../testing/pair-stage.ts';
import { type AgentClient, accepted } from '../testing/start-test-server.ts';

const { server, agent, supervisor, elsewhere } = await startPairStage();
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
  const foreign = await elsewhere();
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

test('a taken name is told by its field, a full list by its code', async () => {
  const first = draft('Thanks');
  accepted(await agent.emitWithAck('saveOwnMacro', first));
  expect(await agent.emitWithAck('saveOwnMacro', draft('Thanks'))).toMatchObject({
    error: { code: 'invalid', field: 'name', reason: 'taken' },
  });
  const kept = (await names(agent)).length;
  for (let at = kept; at < DESK_LIMITS.macros; at += 1)
    await agent.emitWithAck('saveOwnMacro', draft(`Macro ${at}`));
  expect(await agent.emitWithAck('saveOwnMacro', draft('One more'))).toMatchObject({
    error: { code: 'full' },
  });
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
