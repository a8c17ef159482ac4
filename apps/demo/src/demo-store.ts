import { randomInt } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type AisleServer, createAgent, createStore } from '@aisle/server';
import { stores } from '@aisle/storage';

export const SITE_KEY = 'demo-knitwear';

export const DEMO_AGENTS = [
  { email: 'mira@demo.example', name: 'Mira', role: 'owner' },
  { email: 'jonas@demo.example', name: 'Jonas', role: 'agent' },
] as const;

/** Makes the demo store and its two agents, once; a later start finds them there. */
export async function ensureDemoStore(server: AisleServer, password: string): Promise<void> {
  const known = await stores.findStoreBySiteKey(server.storage.read, SITE_KEY);
  if (known) return;
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
}

/**
 * The demo agents' password: what `given` says on the first start, else four random groups. It is
 * kept in `file`, readable by its owner only, so that the next start can print it again.
 */
export function keepDemoPassword(file: string, given: string | undefined): string {
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, given || makePassword(), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return readFileSync(file, 'utf8').trim();
}

/** 20 letters and digits that cannot be mistaken for each other: about 99 bits. */
function makePassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  const group = () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}
