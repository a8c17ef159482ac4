import type { FamilyWords } from '../words.ts';

/** Words of bundles, in German. */
export const words: FamilyWords<'bundle'> = {
  bundle: {
    offered: (name) => `Ein Set für Sie: ${name}`,
    total: 'Zusammen',
    addAll: (n) => (n === 1 ? 'In den Warenkorb' : `Alle ${n} in den Warenkorb`),
    addRest: (n) => (n === 1 ? 'Das übrige hinzufügen' : `Die übrigen ${n} hinzufügen`),
    again: 'Noch einmal hinzufügen',
    adding: 'Wird hinzugefügt',
    soldOut: 'Ausverkauft',
    onlyLeft: (n, of) => `Nur ${n} von ${of} da`,
    notSold: 'Nicht mehr im Sortiment',
    limit: 'Mehr erlaubt der Shop im Warenkorb nicht',
    notAdded: 'Nicht hinzugefügt',
    was: 'vorher',
    inCart: 'Im Warenkorb',
    allIn: 'Alles liegt im Warenkorb.',
    someIn: (n, of) => `${n} von ${of} liegen im Warenkorb.`,
    noneIn: 'Der Shop hat nichts davon mehr. Ihr Warenkorb ist unverändert.',
    priceNow: 'Ein Preis hat sich geändert. Sehen Sie nach und fügen Sie dann erneut hinzu.',
    signIn: 'Melden Sie sich zuerst im Shop an und versuchen Sie es dann erneut.',
    busy: 'Der Shop ist ausgelastet. Bitte versuchen Sie es gleich noch einmal.',
    network: 'Der Shop hat nicht geantwortet. Ihr Warenkorb ist unverändert.',
    shopError: 'Der Shop konnte sie nicht hinzufügen. Ihr Warenkorb ist unverändert.',
    unsupported: 'Bitte auf den Produktseiten hinzufügen.',
    unknown: 'Der Shop hat nicht geantwortet. Sehen Sie im Warenkorb nach.',
    added: (name, n, of) =>
      n === of
        ? `Sie haben ${name} in den Warenkorb gelegt`
        : `Sie haben ${n} von ${of} aus ${name} in den Warenkorb gelegt`,
  },
};
