import { randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type AisleServer, createAgent, createStore, setPassword } from '@aisle/server';
import { stores } from '@aisle/storage';
import { furnishStore } from './furnish-store.ts';

export const SITE_KEY = 'demo-knitwear';

export const DEMO_AGENTS = [
  { email: 'mira@demo.example', name: 'Mira', role: 'owner' },
  { email: 'jonas@demo.example', name: 'Jonas', role: 'agent' },
] as const;

/**
 * Makes the demo store, its two agents and what they know of the shop at `shopUrl` on the first
 * start. A later start finds it as it was left, and gives the agents the password `given` says, if
 * it says one that is new. Answers the store's id.
 */
export async function ensureDemoStore(
  server: AisleServer,
  kept: DemoPassword,
  shopUrl: string,
): Promise<string> {
  const { password, changed } = kept;
  const known = await stores.findStoreBySiteKey(server.storage.read, SITE_KEY);
  if (known) {
    if (changed)
      for (const { email } of DEMO_AGENTS) await setPassword(server.accounts, { email, password });
    return known.storeId;
  }
  const { storeId } = await createStore(server.storage, {
    name: 'Tern & Purl',
    siteKey: SITE_KEY,
    origins: ['http://localhost:*'],
    appearance: {
      accent: '#1E6B57',
      side: 'right',
      greeting: 'Looking for something warm? Ask us about size, wool or colour.',
    },
  });
  for (const agent of DEMO_AGENTS) await createAgent(server, { ...agent, storeId, password });
  const author = DEMO_AGENTS[0].name;
  await furnishStore(server.storage, { storeId, author, shopUrl, at: Date.now() });
  return storeId;
}

export type DemoPassword = { password: string; changed: boolean };

/**
 * The demo agents' password: what `given` says, else the one of the last start, else a random one.
 * It is kept in `file`, readable by its owner only, so that the next start can print it again.
 */
export function keepDemoPassword(file: string, given: string | undefined): DemoPassword {
  mkdirSync(dirname(file), { recursive: true });
  const kept = existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
  const password = given || kept || makePassword();
  if (password !== kept) writeFileSync(file, password, { mode: 0o600 });
  return { password, changed: password !== kept };
}

/** 20 letters and digits that cannot be mistaken for each other: about 99 bits. */
function makePassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  const group = () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}
