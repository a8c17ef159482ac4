import type { FamilyWords } from '../words.ts';

/** Words of going on by e-mail, in Spanish. */
export const words: FamilyWords<'mail'> = {
  mail: {
    title: 'Seguir por correo',
    away: 'También respondemos por correo. ¿Adónde te escribimos?',
    offer: 'Seguir por correo',
    field: 'Correo electrónico',
    leave: 'Enviar el código',
    note: 'Recibirás un correo con un código. Después solo las respuestas que no veas aquí.',
    sent: (email) =>
      `Hay un código en camino a ${email}. Escríbelo aquí o abre el enlace del correo.`,
    code: 'Código del correo',
    confirm: 'Confirmar',
    other: 'Otra dirección',
    on: (email) => `Las respuestas van a ${email} cuando no estás.`,
    transcript: 'Enviarme este chat',
    onItsWay: 'Está en camino.',
    turnOff: 'Desactivar',
    undeliverable: (email) => `A ${email} no llega nada. ¿Hay otra dirección?`,
    notAnAddress: 'No es una dirección de correo.',
    wrong: 'No es ese código, o ya no vale.',
    tooOften: 'Han sido muchas veces. Inténtalo más tarde.',
    failed: 'No ha funcionado. Inténtalo de nuevo.',
    close: 'Ahora no',
  },
};
