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
let ours: TestStore;
let theirs: TestStore;
let supervisor: AgentClient;

beforeAll(async () => {
  server = await startTestServer();
  ours = await server.addStore();
  theirs = await server.addStore();
  const { email } = await server.addAgent(ours.storeId, 'supervisor');
  supervisor = await server.agent(await server.signIn(email));
});
afterAll(() => server.end());

const settled = {
  mode: 'automatic' as const,
  capacity: 4,
  rules: [{ page: '/returns', skill: 'returns' }],
};

test('29 what a supervisor settles is there when she looks again', async () => {
  const own = { agentId: ours.agentId, capacity: 2, languages: ['de', 'en'], skills: ['returns'] };
  const team = { teamId: v7(), name: 'Returns', members: [ours.agentId] };
  accepted(await supervisor.emitWithAck('saveRouting', { routing: settled }));
  accepted(await supervisor.emitWithAck('saveAgentRouting', own));
  accepted(await supervisor.emitWithAck('saveTeam', team));
  const found = accepted(await supervisor.emitWithAck('fetchRouting', {}));
  expect(found.routing).toEqual(settled);
  expect(found.teams).toEqual([team]);
  expect(found.agents).toContainEqual({ ...own, name: 'Mia' });
  const agent = await server.agent(await server.signIn(ours.email));
  const seen = accepted(await agent.emitWithAck('fetchRoster', {}));
  expect(seen.teams).toEqual([{ teamId: team.teamId, name: 'Returns' }]);
  expect(seen.colleagues.map(({ agentId }) => agentId)).not.toContain(theirs.agentId);
  accepted(await supervisor.emitWithAck('removeTeam', { teamId: team.teamId }));
  expect(accepted(await supervisor.emitWithAck('fetchRouting', {})).teams).toEqual([]);
});

test('29 nothing of another store can be settled', async () => {
  const own = { agentId: theirs.agentId, capacity: 2, languages: [], skills: [] };
  const team = { teamId: v7(), name: 'Ours', members: [theirs.agentId] };
  const answers = [
    await supervisor.emitWithAck('saveAgentRouting', own),
    await supervisor.emitWithAck('saveTeam', team),
    await supervisor.emitWithAck('removeTeam', { teamId: v7() }),
  ];
  for (const answer of answers) expect(answer).toMatchObject({ error: { code: 'not_found' } });
});

test.each([
  ['a capacity below none', { routing: { ...settled, capacity: -1 } }],
  ['a third way', { routing: { ...settled, mode: 'random' as never } }],
  ['a rule without a skill', { routing: { ...settled, rules: [{ page: '/x', skill: '' }] } }],
])('29 %s is refused', async (_, payload) => {
  expect(await supervisor.emitWithAck('saveRouting', payload)).toMatchObject({
    error: { code: 'invalid' },
  });
});

test('29 agents hand on, but do not settle who takes what', async () => {
  const agent = await server.agent(await server.signIn(ours.email));
  expect(await agent.emitWithAck('fetchRouting', {})).toMatchObject({
    error: { code: 'forbidden' },
  });
  expect(await agent.emitWithAck('saveRouting', { routing: settled })).toMatchObject({
    error: { code: 'forbidden' },
  });
});
