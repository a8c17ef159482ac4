import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { WebhookBody } from '@aisle/protocol';

/** One request that came in. */
export type Heard = { path: string; headers: IncomingHttpHeaders; text: string; body: WebhookBody };

/** A merchant's system that listens for events. */
export type WebhookSink = {
  url: string;
  heard: Heard[];
  /** How it answers from now on; 204 at first. */
  answer: (response: ServerResponse, heard: Heard) => void;
  /** What arrived at a path, by type. */
  types(path?: string): string[];
  close(): Promise<void>;
};

export const well = (response: ServerResponse): void => {
  response.writeHead(204).end();
};

export async function startWebhookSink(): Promise<WebhookSink> {
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const { url: path = '', headers } = request;
    const heard = { path, headers, text, body: JSON.parse(text || 'null') };
    sink.heard.push(heard);
    sink.answer(response, heard);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const sink: WebhookSink = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard: [],
    answer: well,
    types: (path = '/') =>
      sink.heard.filter((one) => one.path === path).map(({ body }) => body.type),
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  return sink;
}
