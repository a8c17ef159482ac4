import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { build } from 'vite';
import { startChatServer } from './chat-server.ts';
import { drawnPicture } from './knits.ts';
import { shopPage } from './page.ts';

const HERE = join(import.meta.dirname, '../..');

/** The widget built as it ships, and the name of its first chunk. */
export const buildWidget = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'aisle-widget-'));
  await build({
    root: HERE,
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
  });
  const manifest = JSON.parse(await readFile(join(folder, '.vite/manifest.json'), 'utf8'));
  return {
    folder,
    chunk: `/widget/${manifest['src/boot.tsx'].file}`,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
};

export type BuiltWidget = Awaited<ReturnType<typeof buildWidget>>;

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.svg': 'image/svg+xml' };

/** A shop's page with the built widget and a chat server behind it, all on one free port. */
export const openStage = async ({ folder, chunk }: BuiltWidget) => {
  const send = (response: ServerResponse, body: string | Buffer, type: string) => {
    response.writeHead(200, {
      'content-type': `${type}; charset=utf-8`,
      // The strictest page the widget has to live in.
      'content-security-policy':
        "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src-elem 'unsafe-inline'; style-src-attr 'none'; img-src 'self'; connect-src 'self' ws:; require-trusted-types-for 'script'",
    });
    response.end(body);
  };
  const route = async (url: string, response: ServerResponse) => {
    const [, first, ...rest] = new URL(url, 'http://here').pathname.split('/');
    if (first === 'picture')
      return send(response, drawnPicture(decodeURIComponent(rest[0] ?? '')), 'image/svg+xml');
    if (first !== 'widget') return send(response, shopPage(chunk), 'text/html');
    const file = join(folder, rest.join('/'));
    send(response, await readFile(file), TYPES[extname(file)] ?? 'text/plain');
  };
  return startChatServer((request, response) => {
    route(request.url ?? '/', response).catch(() => response.writeHead(404).end());
  });
};
