import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type Appearance, refuse } from '@aisle/protocol';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { sendRefusal } from './refusals.ts';
import type { Site } from './site.ts';

const MONTH_MS = 30 * 24 * 3_600_000;

/** What shops' pages load: from anywhere, without cookies, never sniffed. */
const openToAll = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
  'timing-allow-origin': '*',
};

/** The page of `data-isolate`: its own chunks and the shop's pictures, framed by any shop. */
const FRAME_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  'img-src https: http: data: blob:',
  "media-src 'self' data: blob:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const notBuilt = (reply: FastifyReply, what: string): FastifyReply =>
  sendRefusal(reply, refuse('unavailable', `${what} is not built; run pnpm build`).error);

/** The embed script and the hashed chunks behind it. */
export async function addAssets(app: FastifyInstance, site: Site): Promise<void> {
  addScript(app, site);
  const folders = site.assets.widget.filter((folder) => existsSync(folder));
  if (folders.length === 0) {
    app.get('/widget/*', { schema: { hide: true } }, (_request, reply) =>
      notBuilt(reply, 'the widget'),
    );
    return;
  }
  await app.register(fastifyStatic, {
    root: folders,
    prefix: '/widget/',
    schemaHide: true,
    index: false,
    dotfiles: 'ignore',
    immutable: true,
    maxAge: MONTH_MS,
    setHeaders(reply, path) {
      void reply.headers(openToAll);
      if (path.endsWith('.html')) void reply.header('content-security-policy', FRAME_POLICY);
    },
  });
}

/** Members of an object literal, to stand where the build left room for them. */
const asMembers = (siteKey: string, { accent, side, label }: Appearance): string =>
  JSON.stringify({ store: siteKey, accent, side, label }).slice(1, -1);

/** With `?store=` it brings the store's looks along: the launcher asks for no settings. */
function addScript(app: FastifyInstance, { assets, book }: Site): void {
  let kept: Promise<string> | undefined;
  const read = (): Promise<string> => {
    kept ??= readFile(assets.script, 'utf8').catch((error: unknown) => {
      kept = undefined;
      throw error;
    });
    return kept;
  };
  app.get<{ Querystring: Record<string, unknown> }>(
    '/aisle.js',
    { schema: { hide: true } },
    async ({ query }, reply) => {
      if (!existsSync(assets.script)) return notBuilt(reply, 'the embed script');
      const siteKey = typeof query.store === 'string' ? query.store : '';
      const store = siteKey ? await book.bySiteKey(siteKey) : null;
      const members = store ? asMembers(siteKey, store.appearance) : '';
      return reply
        .headers(openToAll)
        .header('cache-control', 'public, max-age=300, stale-while-revalidate=86400')
        .type('text/javascript; charset=utf-8')
        .send((await read()).replace('/*AISLE_STORE*/', () => members));
    },
  );
}
