import { CARE_SCENES } from './care-scenes.ts';
import { PROPOSAL_SCENES } from './proposal-scenes.ts';
import type { Scene } from './scene.ts';
import { TILL_SCENES } from './till-scenes.ts';

export const LOCALES = ['ar', 'de', 'en', 'es', 'fr', 'he', 'it', 'ja', 'nl', 'pl', 'pt', 'sv'];

/** The states with the most words, none of which their scenes wait for. */
const DENSEST = [
  'gift-phone',
  'proposal-phone',
  'rating-all-german',
  'call-back-phone',
  'order-updates-phone',
  'complaint-phone',
  'praise-phone',
];

/** Each of them on the narrowest phone, in every language: `gallery in-`. */
export const EVERY_LANGUAGE: Scene[] = [...CARE_SCENES, ...TILL_SCENES, ...PROPOSAL_SCENES]
  .filter(({ name }) => DENSEST.includes(name))
  .flatMap((scene) =>
    LOCALES.map((locale) => ({
      ...scene,
      ...{ name: `in-${locale}-${scene.name.split('-')[0]}`, screen: 'narrow' as const, locale },
    })),
  );
