import type { FastifyInstance } from 'fastify';

/** Takes JSON under `text/plain`, too: a browser asks no leave for that first, and may beacon it. */
export function takeText(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser(
    ['text/plain', 'application/json'],
    { parseAs: 'string' },
    (_request, body, done) => done(null, body),
  );
}

/** Null for what is no JSON. */
export function fromJson(body: unknown): unknown {
  try {
    return JSON.parse(String(body));
  } catch {
    return null;
  }
}
