import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answer = { status?: number; body: unknown; headers?: Record<string, string> };
export type Call = { method: string; url: URL; headers: IncomingMessage['headers']; text: string };

/** A fake shop's server: real HTTP on a free port, answering what it is told. */
export async function serve(answer: (call: Call) => Answer | Promise<Answer>) {
  const server = createServer((request, response) => {
    void handle(request, response).catch(() => response.writeHead(500).end());
  });
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const {
      status = 200,
      body,
      headers,
    } = await answer({
      method: request.method ?? 'GET',
      url: new URL(request.url ?? '/', origin),
      headers: request.headers,
      text: Buffer.concat(chunks).toString('utf8'),
    });
    response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(typeof body === 'string' ? body : JSON.stringify(body));
  };
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
