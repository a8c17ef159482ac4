import {
  type AgentClient,
  startTestServer,
  type TestServer,
  type TestStore,
} from './start-test-server.ts';

/** A store with an agent and a supervisor at their consoles. */
export type PairStage = {
  server: TestServer;
  store: TestStore;
  agent: AgentClient;
  supervisor: AgentClient;
  /** What each sends over HTTP. */
  cookies: { agent: string; supervisor: string };
  /** The owner of another store. */
  elsewhere(): Promise<AgentClient>;
};

export async function startPairStage(): Promise<PairStage> {
  const server = await startTestServer();
  const store = await server.addStore({ role: 'agent' });
  const cookies = {
    agent: await server.signIn(store.email),
    supervisor: await server.signIn((await server.addAgent(store.storeId, 'supervisor')).email),
  };
  return {
    ...{ server, store, cookies },
    agent: await server.agent(cookies.agent),
    supervisor: await server.agent(cookies.supervisor),
    async elsewhere() {
      const { email } = await server.addStore({ role: 'owner' });
      return server.agent(await server.signIn(email));
    },
  };
}
