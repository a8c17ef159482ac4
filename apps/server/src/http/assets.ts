import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { refuse } from '@aisle/protocol';
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

const notBuilt = (reply: FastifyReply, what: string): FastifyReply =>
  sendRefusal(reply, refuse('unavailable', `${what} is not built; run pnpm build`).error);

/** The embed script and the hashed chunks behind it. */
export async function addAssets(app: FastifyInstance, { assets, book }: Site): Promise<void> {
  const script = join(assets.loader, 'aisle.js');
  let kept: Promise<string> | undefined;
  const read = (): Promise<string> => {
    kept ??= readFile(script, 'utf8').catch((error: unknown) => {
      kept = undefined;
      throw error;
    });
    return kept;
  };

  app.get<{ Querystring: { store?: string } }>(
    '/aisle.js',
    { schema: { hide: true } },
    async ({ query }, reply) => {
      if (!existsSync(script)) return notBuilt(reply, 'the embed script');
      const store = typeof query.store === 'string' ? await book.bySiteKey(query.store) : null;
      // The launcher is drawn at once, without asking for settings first.
      const looks = store
        ? `(window.AisleLooks??={})[${JSON.stringify(query.store)}]=${JSON.stringify(store.appearance)};\n`
        : '';
      return reply
        .headers(openToAll)
        .header('cache-control', 'public, max-age=300, stale-while-revalidate=86400')
        .type('text/javascript; charset=utf-8')
        .send(looks + (await read()));
    },
  );

  const roots = [assets.widget, assets.loader].filter((folder) => existsSync(folder));
  if (roots.length === 0) {
    app.get('/widget/*', { schema: { hide: true } }, (_request, reply) =>
      notBuilt(reply, 'the widget'),
    );
    return;
  }
  await app.register(fastifyStatic, {
    root: roots,
    prefix: '/widget/',
    schemaHide: true,
    index: false,
    immutable: true,
    maxAge: MONTH_MS,
    setHeaders: (reply) => void reply.headers(openToAll),
  });
}
