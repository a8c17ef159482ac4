import type { FamilyWords } from '../words.ts';

/** Words of what the store owes her, in Italian. */
export const words: FamilyWords<'owed'> = {
  owed: {
    willWrite: (name, when) => `${name} ti scriverà, al più tardi: ${when}`,
    call: (when) => `Hai chiesto una chiamata: ${when}`,
    appointment: (when) => `Hai chiesto un appuntamento in chat: ${when}`,
    confirmed: (name, when) => `${name} ha confermato: ${when}`,
    declined: (name, when) => `${name} non può a quell’ora: ${when}`,
    offers: (name, times) => `${name} propone un altro orario: ${times}`,
    noneOfThem: 'Nessuno degli orari ti va bene',
  },
};
