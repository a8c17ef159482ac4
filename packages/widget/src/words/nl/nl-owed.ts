import type { FamilyWords } from '../words.ts';

/** Words of what the store owes her, in Dutch. */
export const words: FamilyWords<'owed'> = {
  owed: {
    willWrite: (name, when) => `${name} schrijft je uiterlijk ${when}`,
    call: (when) => `Je hebt om een telefoontje gevraagd: ${when}`,
    appointment: (when) => `Je hebt om een afspraak in de chat gevraagd: ${when}`,
    confirmed: (name, when) => `${name} heeft bevestigd: ${when}`,
    declined: (name, when) => `${name} kan dan niet: ${when}`,
    offers: (name, times) => `${name} stelt een andere tijd voor: ${times}`,
    noneOfThem: 'Geen van de tijden komt je uit',
  },
};
