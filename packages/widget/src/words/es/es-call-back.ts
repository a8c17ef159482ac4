import type { FamilyWords } from '../words.ts';

/** Words of asking for a call or an appointment, in Spanish. */
export const words: FamilyWords<'callBack'> = {
  callBack: {
    title: '¿Cuándo te atendemos?',
    offer: 'Pedir una llamada',
    another: 'Pedir otra hora',
    how: 'Cómo',
    byPhone: 'Por teléfono',
    inChat: 'Aquí en el chat',
    phone: 'Número de teléfono',
    day: 'Día',
    time: 'Hora',
    note: 'Las horas son las de tu reloj.',
    ask: 'Pedir esta hora',
    none: 'Ahora mismo no hay horas libres.',
    notAPhone: 'Eso no es un número de teléfono.',
    gone: 'Esa hora se acaba de ocupar. Elige otra.',
    failed: 'No ha funcionado. Inténtalo de nuevo.',
    confirmed: (when) => `Confirmado: ${when}`,
    calendar: 'Añadir al calendario',
    entry: (store) => `Cita con ${store}`,
    close: 'Ahora no',
    suits: '¿Te va bien alguna de estas horas?',
    noneOfThese: 'Ninguna',
  },
};
