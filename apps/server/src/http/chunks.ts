import { existsSync, readdirSync } from 'node:fs';
import { refuse } from '@aisle/protocol';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendRefusal } from './refusals.ts';
import { openToAll, type Site } from './site.ts';

const MONTH_MS = 30 * 24 * 3_600_000;

/** `chat-D_hTkwH.js`: a name, and a hash that changes with what is in it; it had a letter more once. */
const HASHED = /^([a-z][a-z-]*?)-[\w-]{7,8}\.js$/;

/** The page of `data-isolate`: its own chunks, the shop's pictures, held by the store's pages. */
const framePolicy = (ancestors: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'self'",
    "style-src 'self'",
    'img-src https: http: data: blob:',
    "media-src 'self' data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${ancestors.length > 0 ? ancestors.join(' ') : "'none'"}`,
  ].join('; ');

/** The hashed chunks behind the embed script, for pages of any origin. */
export async function addChunks(app: FastifyInstance, { assets, book }: Site): Promise<void> {
  const folders = assets.widget.filter((folder) => existsSync(folder));
  if (folders.length === 0) {
    const missing = refuse('unavailable', 'the widget is not built; run pnpm build').error;
    app.get('/*', { schema: { hide: true } }, (_request, reply) => sendRefusal(reply, missing));
    return;
  }
  app.addHook('onRequest', async (request, reply) => {
    void reply.headers(openToAll);
    if (!/^[^?]*\.html(\?|$)/.test(request.url)) return;
    const { store: siteKey } = request.query as Record<string, unknown>;
    const store = typeof siteKey === 'string' ? await book.bySiteKey(siteKey) : null;
    void reply.header('content-security-policy', framePolicy(store?.allowedOrigins ?? []));
  });
  app.setNotFoundHandler(sendSuccessor(folders));
  await app.register(fastifyStatic, {
    root: folders,
    prefix: '/',
    schemaHide: true,
    index: false,
    dotfiles: 'ignore',
    preCompressed: true,
    immutable: true,
    maxAge: MONTH_MS,
  });
}

/**
 * A script cached on a shopper's device names chunks of an earlier build. Their successors speak
 * the same seams, so she gets those instead of nothing; the answer is not kept.
 */
const sendSuccessor =
  (folders: readonly string[]) =>
  (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const wanted = HASHED.exec(request.url.split('/').pop() ?? '')?.[1];
    const successor = folders
      .flatMap((folder) => readdirSync(folder))
      .find((name) => HASHED.exec(name)?.[1] === wanted);
    void reply.header('cache-control', 'no-store');
    if (wanted && successor) return reply.redirect(`/widget/${successor}`);
    return sendRefusal(reply, refuse('not_found', 'there is no such chunk').error);
  };
