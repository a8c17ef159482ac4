import type { Connector } from '@aisle/commerce';
import { type MailSink, startMailSink } from './mail-sink.ts';
import { startTestServer, type TestServer } from './start-test-server.ts';

/** Two nodes on one file, with a shop and a real mail server. `server` is the one to be asked. */
export type TwoNodes = {
  sink: MailSink;
  server: TestServer;
  second: TestServer;
  end(): Promise<void>;
};

/** @param clock the time of both, milliseconds since 1970 */
export async function startTwoNodes(clock: () => number, shop: () => Connector): Promise<TwoNodes> {
  const sink = await startMailSink();
  const deps = {
    ...{ clock, timing: { tendMs: 20, graceMs: 1, pageChangeMs: 1 } },
    connectorOf: async () => shop(),
  };
  const shared = {
    ...{ smtpUrl: sink.url, mailFrom: 'Chat <chat@shop.example>' },
    secret: 'a secret that both of the nodes have in common',
  };
  const server = await startTestServer(deps, shared);
  const { databaseUrl } = server.config;
  const second = await startTestServer(deps, { ...shared, databaseUrl });
  const end = async () => {
    await second.end();
    await server.end();
    await sink.close();
  };
  return { sink, server, second, end };
}
