import { z } from 'zod';
import { installationCheck, sighting, storeLook } from '../installation.ts';
import { ownWords, spokenIn } from '../own-words.ts';
import { webAddress } from '../text.ts';

/** At most as many addresses as a shop with a domain per country has. */
const origins = z.array(z.string().max(300)).max(50);

/** How the widget comes onto the shop's pages, and how it looks there. */
export const installationRequests = {
  shopper: {},
  agent: {
    fetchInstallation: {
      payload: z.strictObject({}),
      reply: z.strictObject({
        siteKey: z.string(),
        /** Of `aisle.js`. */
        scriptUrl: z.string(),
        look: storeLook,
        /** The merchant's own words by language; `*`: those of every other. */
        words: z.record(spokenIn, ownWords),
        /** Origins whose pages may carry the widget. */
        origins,
      }),
    },
    /** Refused as `stale` when the look is not `before` any more. */
    saveLook: {
      payload: z.strictObject({ before: storeLook, look: storeLook }),
      reply: z.strictObject({ look: storeLook }),
    },
    /**
     * Replaces the words of one language; null takes it away, or all words of `*`. `before` is null
     * where it had none; `stale` as above.
     */
    saveWords: {
      payload: z.strictObject({
        language: spokenIn,
        before: ownWords.nullable(),
        words: ownWords.nullable(),
      }),
      reply: z.strictObject({ words: ownWords.nullable() }),
    },
    /** Replaces the list; answered as browsers write origins. `stale` as above. */
    saveOrigins: {
      payload: z.strictObject({ before: origins, origins }),
      reply: z.strictObject({ origins }),
    },
    /** Where the widget has been seen. */
    fetchSightings: {
      payload: z.strictObject({}),
      reply: z.strictObject({ sightings: z.array(sighting) }),
    },
    /** Reads a page of the shop as its visitors get it. */
    checkInstallation: {
      payload: z.strictObject({ url: webAddress }),
      reply: z.strictObject({ check: installationCheck }),
    },
  },
} as const;
