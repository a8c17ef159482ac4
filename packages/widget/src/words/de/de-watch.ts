import type { FamilyWords } from '../words.ts';

export const words: FamilyWords<'watch'> = {
  watch: {
    whenBack: 'Bescheid geben, wenn es wieder da ist',
    whenLess: 'Bescheid geben, wenn es günstiger wird',
    which: 'Welche Ausführung?',
    ask: 'Bescheid geben',
    waitsBack: (what) =>
      what
        ? `Wir sagen Ihnen Bescheid, wenn ${what} wieder da ist.`
        : 'Wir sagen Ihnen Bescheid, wenn es wieder da ist.',
    waitsLess: (what, price) =>
      what
        ? `Wir sagen Ihnen Bescheid, wenn ${what} weniger als ${price} kostet.`
        : `Wir sagen Ihnen Bescheid, wenn es weniger als ${price} kostet.`,
    stop: 'Beenden',
    isBack: 'Es ist wieder da.',
    costsLess: 'Es kostet jetzt weniger.',
    already: 'Der Shop hat es wieder.',
    full: 'Sie haben schon viele solcher Bitten. Beenden Sie zuerst eine davon.',
    failed: 'Das hat nicht geklappt. Versuchen Sie es noch einmal.',
  },
};
