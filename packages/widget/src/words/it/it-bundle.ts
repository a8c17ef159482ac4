import type { FamilyWords } from '../words.ts';

/** Words of bundles, in Italian. */
export const words: FamilyWords<'bundle'> = {
  bundle: {
    offered: (name) => `Un insieme per te: ${name}`,
    total: 'In tutto',
    addAll: (n) => (n === 1 ? 'Aggiungi al carrello' : `Aggiungi tutti e ${n} al carrello`),
    addRest: (n) => (n === 1 ? 'Aggiungi l’altro' : `Aggiungi gli altri ${n}`),
    again: 'Aggiungi di nuovo',
    adding: 'Aggiunta in corso',
    soldOut: 'Esaurito',
    onlyLeft: (n, of) => `Solo ${n} di ${of}`,
    notSold: 'Non è più in vendita',
    limit: 'Il negozio non ne ammette di più nel carrello',
    notAdded: 'Non aggiunto',
    was: 'prima',
    inCart: 'Nel tuo carrello',
    allIn: 'È tutto nel tuo carrello.',
    someIn: (n, of) => `${n} di ${of} nel tuo carrello.`,
    noneIn: 'Il negozio non ne ha più. Il tuo carrello non è cambiato.',
    priceNow: 'Un prezzo è cambiato. Guardalo e aggiungi di nuovo.',
    signIn: 'Accedi prima al negozio, poi riprova.',
    busy: 'Il negozio è molto occupato. Aspetta un momento e riprova.',
    network: 'Il negozio non ha risposto. Il tuo carrello non è cambiato.',
    shopError: 'Il negozio non ha potuto aggiungerli. Il tuo carrello non è cambiato.',
    unsupported: 'Aggiungili dalle loro pagine prodotto.',
    unknown: 'Il negozio non ha risposto. Guarda il carrello prima di riprovare.',
    added: (name, n, of) =>
      n === of
        ? `Hai aggiunto ${name} al carrello`
        : `Hai aggiunto ${n} di ${of} di ${name} al carrello`,
  },
};
