import type { FamilyWords } from '../words.ts';

/** Words of the gift card, in Spanish. */
export const words: FamilyWords<'gift'> = {
  gift: {
    title: 'Un regalo',
    ask: 'Cuéntanos y buscaremos lo que encaje. Cualquier campo puede quedar vacío.',
    recipient: 'Para quién',
    recipientHint: 'Mi amigo Tom',
    occasion: 'Ocasión',
    occasionHint: 'Cumpleaños',
    sizes: 'Talla y complexión',
    sizesHint: 'M, holgada. 184 cm, 82 kg',
    style: 'Qué le gusta',
    styleHint: 'Liso, colores oscuros, sin cuello alto',
    budget: (currency) => `Presupuesto en ${currency}`,
    date: 'Debe llegar el',
    country: 'País',
    countryHint: 'España',
    note: 'Una nota para acompañarlo',
    wrap: 'Envolver para regalo',
    giftReceipt: 'Tique sin precios',
    save: 'Guardar',
    saving: 'Guardando',
    saved: 'Guardado. Ya lo vemos.',
    failed: 'No guardado. Lo que has escrito sigue ahí; inténtalo de nuevo.',
    badBudget: 'Escribe una cantidad, por ejemplo 80.',
    badCountry: 'Escribe un país, por ejemplo España.',
    badDate: 'Elige un día que aún no haya pasado.',
    inTime: {
      yes: (days) => `Si lo pides ahora, llega ${days}: a tiempo.`,
      perhaps: (days) => `Si lo pides ahora, llega ${days}: a tiempo si todo va bien.`,
      no: (days) => `Si lo pides ahora, llega ${days}: tarde para ese día.`,
    },
    arrives: (days) => `Si lo pides ahora, llega ${days}.`,
    between: (from, to) => (from === to ? `el ${from}` : `entre el ${from} y el ${to}`),
  },
};
