import type { FamilyWords } from '../words.ts';

/** Words of the gift card, in Italian. */
export const words: FamilyWords<'gift'> = {
  gift: {
    title: 'Un regalo',
    ask: 'Raccontaci, e cercheremo quello che va bene. Ogni campo può restare vuoto.',
    recipient: 'Per chi',
    recipientHint: 'Il mio amico Tom',
    occasion: 'Occasione',
    occasionHint: 'Compleanno',
    sizes: 'Taglia e corporatura',
    sizesHint: 'M, comoda. 184 cm, 82 kg',
    style: 'Cosa piace',
    styleHint: 'Tinta unita, colori scuri, niente dolcevita',
    budget: (currency) => `Budget in ${currency}`,
    date: 'Deve arrivare il',
    country: 'Paese',
    countryHint: 'Italia',
    note: 'Un biglietto da allegare',
    wrap: 'Confezione regalo',
    giftReceipt: 'Scontrino senza prezzi',
    save: 'Salva',
    saving: 'Salvataggio',
    saved: 'Salvato. Ora lo vediamo.',
    failed: 'Non salvato. Quello che hai scritto è ancora lì; riprova.',
    badBudget: 'Scrivi una cifra, per esempio 80.',
    badCountry: 'Scrivi un paese, per esempio Italia.',
    badDate: 'Scegli un giorno che deve ancora venire.',
    inTime: {
      yes: (days) => `Ordinando ora arriva ${days}: in tempo.`,
      perhaps: (days) => `Ordinando ora arriva ${days}: in tempo se tutto va bene.`,
      no: (days) => `Ordinando ora arriva ${days}: tardi per quel giorno.`,
    },
    arrives: (days) => `Ordinando ora arriva ${days}.`,
    between: (from, to) => (from === to ? `il ${from}` : `tra il ${from} e il ${to}`),
  },
};
