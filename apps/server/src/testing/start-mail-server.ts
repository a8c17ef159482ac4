import { type MailSink, startMailSink } from './mail-sink.ts';
import {
  type AgentClient,
  startTestServer,
  type TestServer,
  type TestStore,
} from './start-test-server.ts';

/** A server that hands its letters to a real mail server, and the owner of a store of its own. */
export type MailServer = {
  sink: MailSink;
  server: TestServer;
  store: TestStore;
  owner: AgentClient;
  end(): Promise<void>;
};

/** @param clock the server's time, milliseconds since 1970 */
export async function startMailServer(clock: () => number): Promise<MailServer> {
  const sink = await startMailSink();
  const server = await startTestServer(
    { clock, timing: { tendMs: 30, graceMs: 1, pageChangeMs: 1 } },
    { smtpUrl: sink.url, mailFrom: 'Chat <chat@shop.example>' },
  );
  const store = await server.addStore({ role: 'owner' });
  const owner = await server.agent(await server.signIn(store.email));
  const end = async () => {
    await server.end();
    await sink.close();
  };
  return { sink, server, store, owner, end };
}
