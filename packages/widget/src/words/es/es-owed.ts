import type { FamilyWords } from '../words.ts';

/** Words of what the store owes her, in Spanish. */
export const words: FamilyWords<'owed'> = {
  owed: {
    willWrite: (name, when) => `${name} te escribirá, como muy tarde: ${when}`,
    call: (when) => `Has pedido una llamada: ${when}`,
    appointment: (when) => `Has pedido una cita en el chat: ${when}`,
    confirmed: (name, when) => `${name} ha confirmado: ${when}`,
    declined: (name, when) => `${name} no puede a esa hora: ${when}`,
    offers: (name, times) => `${name} propone otra hora: ${times}`,
    noneOfThem: 'No te va bien ninguna de las horas',
  },
};
