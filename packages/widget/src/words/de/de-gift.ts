import type { FamilyWords } from '../words.ts';

/** Words of the gift card, in German. */
export const words: FamilyWords<'gift'> = {
  gift: {
    title: 'Ein Geschenk',
    ask: 'Erzählen Sie uns davon, wir suchen das Passende. Jedes Feld darf leer bleiben.',
    recipient: 'Für wen',
    recipientHint: 'Mein Freund Tom',
    occasion: 'Anlass',
    occasionHint: 'Geburtstag',
    sizes: 'Größe und Statur',
    sizesHint: 'M, weit. 184 cm, 82 kg',
    style: 'Was gefällt',
    styleHint: 'Schlicht, dunkle Farben, kein Rollkragen',
    budget: (currency) => `Budget in ${currency}`,
    date: 'Muss da sein am',
    country: 'Land',
    countryHint: 'Österreich',
    note: 'Eine Karte dazu',
    wrap: 'Als Geschenk verpacken',
    giftReceipt: 'Beleg ohne Preise',
    save: 'Speichern',
    saving: 'Wird gespeichert',
    saved: 'Gespeichert. Wir sehen es jetzt.',
    failed: 'Nicht gespeichert. Ihre Angaben stehen noch hier; bitte erneut versuchen.',
    badBudget: 'Bitte einen Betrag eingeben, etwa 80.',
    badCountry: 'Bitte ein Land eingeben, etwa Österreich.',
    badDate: 'Bitte einen Tag wählen, der noch kommt.',
    inTime: {
      yes: (days) => `Jetzt bestellt, kommt es ${days}: rechtzeitig.`,
      perhaps: (days) => `Jetzt bestellt, kommt es ${days}: rechtzeitig, wenn alles gut geht.`,
      no: (days) => `Jetzt bestellt, kommt es ${days}: zu spät für diesen Tag.`,
    },
    arrives: (days) => `Jetzt bestellt, kommt es ${days}.`,
    between: (from, to) => (from === to ? `am ${from}` : `zwischen ${from} und ${to}`),
  },
};
