import type { FamilyWords } from '../words.ts';

/** Words of what the store owes her, in Polish. */
export const words: FamilyWords<'owed'> = {
  owed: {
    willWrite: (name, when) => `${name} napisze do Ciebie, najpóźniej: ${when}`,
    call: (when) => `Prośba o telefon: ${when}`,
    appointment: (when) => `Prośba o spotkanie na czacie: ${when}`,
    confirmed: (name, when) => `Termin potwierdzony: ${when} (${name})`,
    declined: (name, when) => `Termin niemożliwy: ${when} (${name})`,
    offers: (name, times) => `${name} proponuje inny termin: ${times}`,
    noneOfThem: 'Żaden z terminów Ci nie odpowiada',
  },
};
