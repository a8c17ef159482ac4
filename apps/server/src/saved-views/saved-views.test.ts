import { v7 } from 'uuid';
import { afterAll, expect, test } from 'vitest';
import { startPairStage } from '../testing/pair-stage.ts';
import { type AgentClient, accepted } from '../testing/start-test-server.ts';

const { server, store, agent, supervisor, elsewhere } = await startPairStage();
afterAll(() => server.end());

const draft = (name: string) => ({
  ...{ viewId: v7(), seen: null, name, tab: 'open' as const, filter: { tags: ['gift'] } },
});
const views = async (client: AgentClient) => accepted(await client.emitWithAck('fetchViews', {}));
const names = async (client: AgentClient) => (await views(client)).views.map(({ name }) => name);

async function converse(tags: string[]) {
  const shopper = await server.shopper((await server.openSession(store.siteKey)).token);
  const conversationId = v7();
  accepted(await shopper.emitWithAck('startConversation', { conversationId }));
  accepted(await agent.emitWithAck('changeHandling', { conversationId, tags }));
  return conversationId;
}

test('an agent keeps her own; everyone’s are the supervisor’s to change', async () => {
  accepted(await agent.emitWithAck('saveOwnView', draft('Mine')));
  const shared = draft('Gifts');
  expect(await agent.emitWithAck('saveSharedView', shared)).toMatchObject({
    error: { code: 'forbidden' },
  });
  const { view } = accepted(await supervisor.emitWithAck('saveSharedView', shared));
  expect(view).toMatchObject({ shared: true, name: 'Gifts', filter: { tags: ['gift'] } });
  expect([await names(agent), await names(supervisor)]).toEqual([['Gifts', 'Mine'], ['Gifts']]);
  // Through her own list she reaches no one else's.
  const { viewId } = view;
  expect(await agent.emitWithAck('removeOwnView', { viewId })).toMatchObject({
    error: { code: 'not_found' },
  });
});

test('each view tells how many it holds, and the inbox lists just those', async () => {
  const fitting = [await converse(['gift']), await converse(['gift', 'vip'])];
  await converse(['vip']);
  const { counts, views: all } = await views(agent);
  const gifts = all.find(({ name }) => name === 'Gifts');
  expect(counts.find(({ viewId }) => viewId === gifts?.viewId)).toMatchObject({
    ...{ conversations: 2, more: false },
  });
  const shown = { tab: 'open' as const, filter: gifts?.filter ?? {} };
  const { rows, next } = accepted(await agent.emitWithAck('watchInbox', shown));
  expect(rows.map((row) => row.conversationId).toSorted()).toEqual(fitting.toSorted());
  expect(next).toBeNull();
});

test('another store has views of its own', async () => {
  const foreign = await elsewhere();
  const { views: ours } = await views(supervisor);
  expect(await names(foreign)).toEqual([]);
  const [{ viewId } = { viewId: '' }] = ours;
  for (const remove of ['removeSharedView', 'removeOwnView'] as const)
    expect(await foreign.emitWithAck(remove, { viewId })).toMatchObject({
      error: { code: 'not_found' },
    });
});

test('a taken name, a stale change and a filter nobody knows are refused', async () => {
  const one = draft('Big carts');
  const { view } = accepted(await supervisor.emitWithAck('saveSharedView', one));
  const taken = { error: { code: 'invalid', field: 'name', reason: 'taken' } };
  expect(await supervisor.emitWithAck('saveSharedView', draft(' Big carts '))).toMatchObject(taken);
  const seen = view.updatedAt;
  accepted(await supervisor.emitWithAck('saveSharedView', { ...one, seen, name: 'Large' }));
  expect(
    await supervisor.emitWithAck('saveSharedView', { ...one, seen, name: 'Huge' }),
  ).toMatchObject({ error: { code: 'stale' } });
  for (const filter of [{ sql: '1=1' }, { language: "de' or 1=1" }, { waitingMinutes: 0 }])
    expect(
      await supervisor.emitWithAck('saveSharedView', { ...draft('x'), filter: filter as object }),
    ).toMatchObject({ error: { code: 'invalid' } });
});
