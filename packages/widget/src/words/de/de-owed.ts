import type { FamilyWords } from '../words.ts';

/** Words of what the store owes her, in German. */
export const words: FamilyWords<'owed'> = {
  owed: {
    willWrite: (name, when) => `${name} schreibt Ihnen bis ${when}`,
    call: (when) => `Sie haben um einen Rückruf gebeten: ${when}`,
    appointment: (when) => `Sie haben um einen Termin im Chat gebeten: ${when}`,
    confirmed: (name, when) => `${name} hat bestätigt: ${when}`,
    declined: (name, when) => `${name} kann leider nicht: ${when}`,
    offers: (name, times) => `${name} schlägt eine andere Zeit vor: ${times}`,
    noneOfThem: 'Keine der Zeiten passt Ihnen',
  },
};
