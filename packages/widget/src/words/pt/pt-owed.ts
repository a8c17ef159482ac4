import type { FamilyWords } from '../words.ts';

/** Words of what the store owes her, in Portuguese. */
export const words: FamilyWords<'owed'> = {
  owed: {
    willWrite: (name, when) => `${name} vai escrever, o mais tardar: ${when}`,
    call: (when) => `Foi pedida uma chamada: ${when}`,
    appointment: (when) => `Foi pedida uma marcação na conversa: ${when}`,
    confirmed: (name, when) => `${name} confirmou: ${when}`,
    declined: (name, when) => `${name} não pode a essa hora: ${when}`,
    offers: (name, times) => `${name} propõe outra hora: ${times}`,
    noneOfThem: 'Nenhuma das horas dá jeito',
  },
};
