import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { type Appearance, refuse, type VisitorMode } from '@aisle/protocol';
import type { FastifyInstance } from 'fastify';
import { brotli } from './compress-built.ts';
import { sendRefusal } from './refusals.ts';
import { openToAll, type Site } from './site.ts';

type Forms = { plain: string; br: Buffer; gzip: Buffer };

/** Stores whose script is kept ready; more start over. */
const KEPT_SCRIPTS = 1_000;

/** Members of an object literal, to stand where the build left room for them. */
const asMembers = (siteKey: string, { accent, side, label }: Appearance): string =>
  JSON.stringify({ store: siteKey, accent, side, label }).slice(1, -1);

/**
 * `/aisle.js`. With `?store=` it brings the store's looks along: the launcher asks for nothing. For a store
 * that sees its visitors (rule 41) a few bytes stand behind it; for the others not one.
 */
export function addEmbedScript(app: FastifyInstance, { assets, book, house }: Site): void {
  let template: Promise<string> | undefined;
  const scripts = new Map<string, Forms>();

  const read = (): Promise<string> => {
    template ??= readFile(assets.script, 'utf8').catch((error: unknown) => {
      template = undefined;
      throw error;
    });
    return template;
  };
  async function tailFor(mode: VisitorMode): Promise<string> {
    if (mode === 'off' || !existsSync(assets.visitors)) return '';
    const tail = await readFile(assets.visitors, 'utf8');
    return `\n${tail.replaceAll('VISITOR_MODE', () => JSON.stringify(mode))}`;
  }
  async function scriptFor(members: string, mode: VisitorMode): Promise<Forms> {
    const name = `${mode} ${members}`;
    const known = scripts.get(name);
    if (known) return known;
    const loader = (await read()).replace('/*AISLE_STORE*/', () => members);
    const plain = `${loader}${await tailFor(mode)}`;
    const forms = { plain, br: brotli(plain), gzip: gzipSync(plain, { level: 9 }) };
    if (scripts.size >= KEPT_SCRIPTS) scripts.clear();
    scripts.set(name, forms);
    return forms;
  }

  app.get<{ Querystring: Record<string, unknown> }>(
    '/aisle.js',
    { schema: { hide: true } },
    async ({ query, headers }, reply) => {
      const page = URL.parse(headers.referer ?? '');
      if (page) house.sightings.script(page.origin);
      if (!existsSync(assets.script)) {
        const missing = refuse('unavailable', 'the embed script is not built; run pnpm build');
        return sendRefusal(reply, missing.error);
      }
      const siteKey = typeof query.store === 'string' ? query.store : '';
      const store = siteKey ? await book.bySiteKey(siteKey) : null;
      const { visitorRules } = house;
      const mode = store
        ? (await visitorRules.of(store.storeId)).mode
        : await visitorRules.onOrigin(page?.origin ?? '');
      // By the page's origin: a cache that many shops share must not hand it to the others.
      const scope = !store && mode !== 'off' ? 'private' : 'public';
      const forms = await scriptFor(store ? asMembers(siteKey, store.appearance) : '', mode);
      void reply
        .headers(openToAll)
        .header('vary', 'accept-encoding')
        .header('cache-control', `${scope}, max-age=300, stale-while-revalidate=86400`)
        .type('text/javascript; charset=utf-8');
      const accepted = String(headers['accept-encoding'] ?? '');
      if (/\bbr\b/.test(accepted)) return reply.header('content-encoding', 'br').send(forms.br);
      if (/\bgzip\b/.test(accepted))
        return reply.header('content-encoding', 'gzip').send(forms.gzip);
      return reply.send(forms.plain);
    },
  );
}
