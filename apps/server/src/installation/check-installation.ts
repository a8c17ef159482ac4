import { type AgentRequests, type InstallationCheck, ok, refuse } from '@aisle/protocol';
import { stores } from '@aisle/storage';
import type { AgentCaller, Handler, House } from '../house.ts';
import { allowsOrigin } from '../stores/store-book.ts';
import { readPolicy } from './read-policy.ts';

/** Looks at a page of the shop as its visitors get it, and says the first thing that is wrong. */
export const checkInstallation: Handler<AgentRequests['checkInstallation'], AgentCaller> = async (
  house,
  caller,
  { url },
) => {
  const tooOften = await house.limits.take('read', `page${caller.storeId}`);
  if (tooOften) return { ok: false, error: tooOften };
  const asked = await fetchPage(house, new URL(url));
  if ('why' in asked) return ok({ check: { kind: 'unreachable', why: asked.why } });
  const store = await stores.findStore(house.storage.read, caller.storeId);
  if (!store) return refuse('not_found', 'there is no such store');
  const siteKeys = await stores.listSiteKeys(house.storage.read, caller.storeId);
  const server = new URL(house.publicUrl());
  return ok({
    check: await judge(asked, {
      server,
      siteKeys,
      allows: (origin) => allowsOrigin(store, origin),
    }),
  });
};

type PageFound = { html: string; address: URL; policy: string | null };

async function fetchPage(house: House, url: URL): Promise<PageFound | { why: string }> {
  try {
    const answer = await house.fetch(url, { headers: { accept: 'text/html' } });
    if (!answer.ok) return { why: `the shop answered ${answer.status}` };
    const type = answer.headers.get('content-type') ?? '';
    if (!/html/i.test(type)) return { why: 'this address is not a page' };
    const policy = answer.headers.get('content-security-policy');
    return { html: await answer.text(), address: new URL(answer.url || url.href), policy };
  } catch (error) {
    return { why: error instanceof Error ? error.message : 'it does not answer' };
  }
}

type Known = { server: URL; siteKeys: readonly string[]; allows: (origin: string) => boolean };

async function judge(
  { html, address, policy }: PageFound,
  known: Known,
): Promise<InstallationCheck> {
  // Only here is foreign HTML read.
  const { readSnippet } = await import('./read-snippet.ts');
  const snippet = readSnippet(html, address);
  if (!snippet) return { kind: 'no_snippet' };
  const { src, siteKey } = snippet;
  if (src.origin !== known.server.origin) return { kind: 'other_server', src: src.href };
  if (!siteKey) return { kind: 'no_key' };
  if (!known.siteKeys.includes(siteKey)) return { kind: 'other_key', siteKey };
  if (!known.allows(address.origin)) return { kind: 'origin_missing', origin: address.origin };
  const barrier = readPolicy(policy, known.server);
  return barrier ? { kind: 'policy', ...barrier } : { kind: 'installed' };
}
