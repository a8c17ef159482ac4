import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createLog } from '../log.ts';
import {
  type AgentClient,
  accepted,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';

const log = createLog('silent');
const told = vi.spyOn(log, 'info');

let server: TestServer;
let store: TestStore;
let owner: AgentClient;
let agentId: string;
let agent: AgentClient;

beforeAll(async () => {
  server = await startTestServer({ log });
  store = await server.addStore({ role: 'owner' });
  owner = await server.agent(await server.signIn(store.email));
  const added = await server.addAgent(store.storeId);
  agentId = added.agentId;
  agent = await server.agent(await server.signIn(added.email));
}, 30_000);
afterAll(() => server.end());

const mayGive = async (client: AgentClient) =>
  accepted(await client.emitWithAck('fetchAllowance', {})).percent;

test('18 an owner gives one agent an allowance of her own, takes it back, and it is on record', async () => {
  expect(await mayGive(agent)).toBe(10);
  accepted(await owner.emitWithAck('setAllowance', { agentId, percent: 25 }));
  expect(told).toHaveBeenCalledWith(
    { storeId: store.storeId, by: store.agentId, agentId, percent: 25 },
    'an allowance was changed',
  );
  expect(await mayGive(agent)).toBe(25);
  expect(await mayGive(owner)).toBe(10);
  const settings = { discounts: { percent: 5, hours: 24 } };
  accepted(await owner.emitWithAck('saveSettings', { settings }));
  const { agents, percent } = accepted(await owner.emitWithAck('fetchAllowances', {}));
  expect(percent).toBe(5);
  expect(agents).toHaveLength(2);
  expect(agents).toContainEqual({ agentId, name: 'Mia', role: 'agent', percent: 25 });
  // None at all is not the same as what everyone may.
  accepted(await owner.emitWithAck('setAllowance', { agentId, percent: 0 }));
  expect(await mayGive(agent)).toBe(0);
  accepted(await owner.emitWithAck('setAllowance', { agentId, percent: null }));
  expect(await mayGive(agent)).toBe(5);
});

test('4 nobody but owners and admins sees or sets an allowance, and of their own store only', async () => {
  const refused = { error: { code: 'forbidden' } };
  expect(await agent.emitWithAck('fetchAllowances', {})).toMatchObject(refused);
  expect(await agent.emitWithAck('setAllowance', { agentId, percent: 100 })).toMatchObject(refused);
  expect(await mayGive(agent)).toBe(5);

  const other = await server.addStore({ role: 'admin' });
  const stranger = await server.agent(await server.signIn(other.email));
  expect(await stranger.emitWithAck('setAllowance', { agentId, percent: 100 })).toMatchObject({
    error: { code: 'not_found' },
  });
  expect(await mayGive(agent)).toBe(5);
  const { agents } = accepted(await stranger.emitWithAck('fetchAllowances', {}));
  expect(agents.map((one) => one.agentId)).toEqual([other.agentId]);
  for (const percent of [-1, 101, 2.5])
    expect(await owner.emitWithAck('setAllowance', { agentId, percent })).toMatchObject({
      error: { code: 'invalid' },
    });
}, 30_000);
