import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One question that came in, as the wire has it. */
export type Asked = {
  headers: IncomingHttpHeaders;
  body: { model: string; stream: boolean; messages: { role: string; content: string }[] };
};

/** A server that speaks the chat-completions call, and says what a test tells it to. */
export type CompletionsService = {
  /** What goes into `AISLE_AI_URL`. */
  url: string;
  asked: Asked[];
  /** How it answers from now on. */
  answer: (response: ServerResponse, asked: Asked) => void;
  close(): Promise<void>;
};

/** An answer with this text. */
export const saying = (content: unknown) => (response: ServerResponse) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(
    JSON.stringify({ choices: [{ index: 0, message: { role: 'assistant', content } }] }),
  );
};

/** A refusal with this status. */
export const refusing = (status: number, headers: Record<string, string> = {}) => {
  return (response: ServerResponse) => {
    response.writeHead(status, headers).end('{"error":{"message":"no"}}');
  };
};

export async function startCompletionsService(): Promise<CompletionsService> {
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    if (request.method !== 'POST' || request.url !== '/v1/chat/completions')
      return refusing(404)(response);
    const asked = { headers: request.headers, body: JSON.parse(text) };
    service.asked.push(asked);
    service.answer(response, asked);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const service: CompletionsService = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked: [],
    answer: saying('Merino does not itch.\nSources: none'),
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  return service;
}
