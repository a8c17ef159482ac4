import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { type KeptAppearance, refuse, type VisitorMode } from '@aisle/protocol';
import type { FastifyInstance } from 'fastify';
import { onFirstUse } from '../on-first-use.ts';
import { labelScript } from '../own-words/label-script.ts';
import { brotli } from './compress-built.ts';
import { sendRefusal } from './refusals.ts';
import { openToAll, type Site } from './site.ts';

type Forms = { plain: string; br: Buffer; gzip: Buffer };

/** Stores whose script is kept ready; more start over. */
const KEPT_SCRIPTS = 1_000;

/** Members of an object literal, to stand where the build left room for them. */
const asMembers = (siteKey: string, appearance: KeptAppearance, hidden: boolean): string => {
  const { accent, side } = appearance;
  const label = labelScript(appearance);
  const members = JSON.stringify({
    ...{ store: siteKey, accent, side },
    // The loader keeps away from the paths this fits.
    ...(hidden && { hide: '^/' }),
  }).slice(1, -1);
  return label ? `${members},"label":${label}` : members;
};

const SHORT_S = 300;
const USUAL_CACHE = `max-age=${SHORT_S}, stale-while-revalidate=86400`;

/**
 * `/aisle.js`. With `?store=` it brings the store's looks along: the launcher asks for nothing. For a store
 * that sees its visitors (rule 41) a few bytes stand behind it; for the others not one.
 */
export function addEmbedScript(app: FastifyInstance, { assets, book, house }: Site): void {
  const template = onFirstUse(() => readFile(assets.script, 'utf8'));
  const scripts = new Map<string, Forms>();

  async function tailFor(mode: VisitorMode): Promise<string> {
    if (mode === 'off' || !existsSync(assets.visitors)) return '';
    const tail = await readFile(assets.visitors, 'utf8');
    return `\n${tail.replaceAll('VISITOR_MODE', () => JSON.stringify(mode))}`;
  }
  async function scriptFor(members: string, mode: VisitorMode): Promise<Forms> {
    const name = `${mode} ${members}`;
    const known = scripts.get(name);
    if (known) return known;
    const loader = (await template()).replace('/*AISLE_STORE*/', () => members);
    const plain = `${loader}${await tailFor(mode)}`;
    const forms = { plain, br: brotli(plain), gzip: gzipSync(plain, { level: 9 }) };
    if (scripts.size >= KEPT_SCRIPTS) scripts.clear();
    scripts.set(name, forms);
    return forms;
  }

  /** Rule 47: what a store that shows no chat after hours shows now, and for how many seconds. */
  async function afterHours(storeId: string): Promise<{ hidden: boolean; cache: string }> {
    const { settled, own } = await house.hours.of(storeId);
    if (settled.outside !== 'hide') return { hidden: false, cache: USUAL_CACHE };
    const at = house.clock();
    const { open, opensAt, closesAt } = own.now(at);
    const seconds = Math.ceil(((opensAt ?? closesAt ?? Number.POSITIVE_INFINITY) - at) / 1_000);
    // Nothing stale: a page of yesterday would show, or hide, what is no longer so.
    return { hidden: !open, cache: `max-age=${Math.min(SHORT_S, seconds)}` };
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
      const { hidden, cache } = store
        ? await afterHours(store.storeId)
        : { hidden: false, cache: USUAL_CACHE };
      const members = store ? asMembers(siteKey, store.appearance, hidden) : '';
      const forms = await scriptFor(members, mode);
      void reply
        .headers(openToAll)
        .header('vary', 'accept-encoding')
        .header('cache-control', `${scope}, ${cache}`)
        .type('text/javascript; charset=utf-8');
      const accepted = String(headers['accept-encoding'] ?? '');
      if (/\bbr\b/.test(accepted)) return reply.header('content-encoding', 'br').send(forms.br);
      if (/\bgzip\b/.test(accepted))
        return reply.header('content-encoding', 'gzip').send(forms.gzip);
      return reply.send(forms.plain);
    },
  );
}
