import type { FamilyWords } from '../words.ts';

/** Words of bundles, in Dutch. */
export const words: FamilyWords<'bundle'> = {
  bundle: {
    offered: (name) => `Een set voor jou: ${name}`,
    total: 'Samen',
    addAll: (n) => (n === 1 ? 'In winkelmandje' : `Alle ${n} in winkelmandje`),
    addRest: (n) => (n === 1 ? 'Het andere toevoegen' : `De andere ${n} toevoegen`),
    again: 'Opnieuw toevoegen',
    adding: 'Wordt toegevoegd',
    soldOut: 'Uitverkocht',
    onlyLeft: (n, of) => `Nog maar ${n} van ${of}`,
    notSold: 'Niet meer te koop',
    limit: 'Meer staat de winkel in je mandje niet toe',
    notAdded: 'Niet toegevoegd',
    was: 'eerst',
    inCart: 'In je winkelmandje',
    allIn: 'Alles ligt in je winkelmandje.',
    someIn: (n, of) => `${n} van de ${of} in je winkelmandje.`,
    noneIn: 'De winkel heeft er geen meer. Je winkelmandje is niet veranderd.',
    priceNow: 'Er is een prijs veranderd. Bekijk die en voeg dan opnieuw toe.',
    signIn: 'Log eerst in bij de winkel en probeer het dan opnieuw.',
    busy: 'Het is druk in de winkel. Wacht even en probeer het opnieuw.',
    network: 'De winkel antwoordde niet. Je winkelmandje is niet veranderd.',
    shopError: 'De winkel kon ze niet toevoegen. Je winkelmandje is niet veranderd.',
    unsupported: 'Voeg ze toe op hun productpagina’s.',
    unknown: 'De winkel antwoordde niet. Kijk in je winkelmandje voor je het opnieuw probeert.',
    added: (name, n, of) =>
      n === of
        ? `Je legde ${name} in je winkelmandje`
        : `Je legde ${n} van de ${of} uit ${name} in je winkelmandje`,
  },
};
