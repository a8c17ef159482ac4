import type { FamilyWords } from '../words.ts';

/** Words of what the store owes her, in Swedish. */
export const words: FamilyWords<'owed'> = {
  owed: {
    willWrite: (name, when) => `${name} skriver till dig senast ${when}`,
    call: (when) => `Du bad om ett samtal: ${when}`,
    appointment: (when) => `Du bad om en tid i chatten: ${when}`,
    confirmed: (name, when) => `${name} har bekräftat: ${when}`,
    declined: (name, when) => `${name} kan inte då: ${when}`,
    offers: (name, times) => `${name} föreslår en annan tid: ${times}`,
    noneOfThem: 'Ingen av tiderna passar dig',
  },
};
