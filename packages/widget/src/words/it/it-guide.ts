import type { FamilyWords } from '../words.ts';

/** Words of the cards that lead to the till, in Italian. */
export const words: FamilyWords<'guide'> = {
  guide: {
    places: {
      cart: 'Il tuo carrello',
      size_guide: 'La guida alle taglie',
      code: 'Il campo del codice',
      checkout: 'La cassa',
    },
    showMe: 'Mostramelo',
    again: 'Mostramelo ancora',
    noThanks: 'No, grazie',
    shown: 'È segnato sulla pagina.',
    missing: 'Non è in questa pagina.',
    openPage: 'Apri la pagina',
    notShown: 'Va bene.',
    toCheckout: 'Vai alla cassa',
    pieces: (n) => (n === 1 ? '1 articolo' : `${n} articoli`),
    subtotal: (price) => `Subtotale ${price}`,
    onPhone: 'Continua sul telefono',
    scan: 'Inquadra il codice con il telefono. Lì si aprono questa chat e il tuo carrello, una volta, entro mezz’ora.',
    link: 'Link per il telefono',
    linkOver: 'Il codice è scaduto. Chiedine un altro.',
    copy: 'Copia il link',
    copied: 'Copiato',
    noLink: 'Non ha funzionato. Riprova tra un momento.',
  },
};
