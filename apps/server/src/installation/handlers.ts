import { isDeepStrictEqual } from 'node:util';
import { type AgentRequests, DESK_LIMITS, ok, refuse } from '@aisle/protocol';
import { type Store, stores, type Tx } from '@aisle/storage';
import type { AgentCaller, Handler, House } from '../house.ts';
import { allWords, withWords, wordsOf } from '../own-words/kept-words.ts';
import { toOrigin } from '../stores/to-origin.ts';
import { checkInstallation } from './check-installation.ts';

type Answers<Name extends keyof AgentRequests> = Handler<AgentRequests[Name], AgentCaller>;

const lookOf = ({ name, appearance: { accent, side } }: Store) => ({
  name,
  appearance: { accent, side },
});
const gone = refuse('not_found', 'there is no such store');
const stale = refuse('stale', 'somebody else has changed it meanwhile');

const fetchInstallation: Answers<'fetchInstallation'> = async (house, { storeId }) => {
  const { read } = house.storage;
  const store = await stores.findStore(read, storeId);
  if (!store) return gone;
  const [siteKey = ''] = await stores.listSiteKeys(read, storeId);
  const scriptUrl = `${house.publicUrl()}/aisle.js`;
  return ok({
    ...{ siteKey, scriptUrl, look: lookOf(store), origins: store.allowedOrigins },
    words: allWords(store.appearance),
  });
};

/** The store as nobody else changes it until the transaction ends. */
async function lockedStore(tx: Tx, storeId: string): Promise<Store | null> {
  await tx.lock(`store ${storeId}`);
  return stores.findStore(tx, storeId);
}

/** Changes the store if it still is as the caller has seen it: of two, the second is told. */
const change = (
  house: House,
  storeId: string,
  asSeen: (store: Store) => boolean,
  write: (tx: Tx, store: Store) => Promise<boolean>,
) =>
  house.storage.write(async (tx) => {
    const store = await lockedStore(tx, storeId);
    if (!store) return gone;
    return asSeen(store) ? ok(await write(tx, store)) : stale;
  });

const saveLook: Answers<'saveLook'> = async (house, { storeId }, { before, look }) => {
  const seen = (store: Store) => isDeepStrictEqual(lookOf(store), before);
  const saved = await change(house, storeId, seen, (tx, { appearance }) =>
    stores.saveLook(tx, storeId, { ...look, appearance: { ...appearance, ...look.appearance } }),
  );
  return saved.ok ? ok({ look }) : saved;
};

const saveWords: Answers<'saveWords'> = async (house, { storeId }, { language, before, words }) => {
  const others = (store: Store) => Object.keys(store.appearance.words ?? {}).length;
  const full = refuse('full', `at most ${DESK_LIMITS.wordLanguages} languages`);
  const saved = await house.storage.write(async (tx) => {
    const store = await lockedStore(tx, storeId);
    if (!store) return gone;
    const known = wordsOf(store.appearance, language);
    if (!isDeepStrictEqual(known, before)) return stale;
    if (words && !known && others(store) >= DESK_LIMITS.wordLanguages) return full;
    const appearance = withWords(store.appearance, language, words);
    await stores.saveLook(tx, storeId, { name: store.name, appearance });
    return ok(wordsOf(appearance, language));
  });
  return saved.ok ? ok({ words: saved.value }) : saved;
};

const saveOrigins: Answers<'saveOrigins'> = async (house, { storeId }, { before, origins }) => {
  const wanted: string[] = [];
  for (const given of origins) {
    const origin = toOrigin(given);
    if (!origin)
      return refuse('invalid', `“${given}” is not an address such as https://shop.example`);
    if (!wanted.includes(origin)) wanted.push(origin);
  }
  const seen = (store: Store) => isDeepStrictEqual(store.allowedOrigins, before);
  const saved = await change(house, storeId, seen, (tx) =>
    stores.setAllowedOrigins(tx, storeId, wanted),
  );
  return saved.ok ? ok({ origins: wanted }) : saved;
};

const fetchSightings: Answers<'fetchSightings'> = async (house, { storeId }) => {
  const store = await stores.findStore(house.storage.read, storeId);
  return store ? ok({ sightings: await house.sightings.of(store) }) : gone;
};

/** The widget on the shop's pages. */
export const installationHandlers = {
  shopper: {},
  agent: { fetchInstallation, saveLook, saveWords, saveOrigins, fetchSightings, checkInstallation },
} as const;
