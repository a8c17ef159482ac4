import type { FamilyWords } from '../words.ts';

/** Words for saying something about an agent, in Spanish. */
export const words: FamilyWords<'feedback'> = {
  feedback: {
    offer: (name) => `Decir algo sobre ${name}`,
    offerSeveral: 'Decir algo sobre quien te atendió',
    about: '¿Sobre quién?',
    what: '¿Qué quieres decir?',
    praise: 'Algo estuvo bien',
    complaint: 'Algo no estuvo bien',
    good: '¿Qué estuvo bien? Puedes dejarlo en blanco.',
    wrong: '¿Qué ocurrió?',
    praiseIsRead: (name) => `Lo leen ${name} y la dirección de la tienda.`,
    complaintIsRead: (name) =>
      `Lo lee la dirección de la tienda. ${name} no lo lee, salvo que la tienda sea suya.`,
    send: 'Enviar',
    close: 'Ahora no',
    needed: 'Cuenta en pocas palabras qué ocurrió.',
    failed: 'No enviado. Inténtalo de nuevo.',
    enough: (name) => `Este chat no admite más comentarios sobre ${name}.`,
    thanks: 'Gracias.',
    done: 'Cerrar',
  },
};
