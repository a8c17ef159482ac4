import type { WatchWords } from './words.ts';

export const words: WatchWords = {
  waits: 'Sie wartet auf',
  add: 'Bescheid zusagen',
  isBack: (what) => `${what}: wenn es wieder da ist`,
  costsLess: (what, price) => `${what}: wenn es weniger als ${price} kostet`,
  since: (when) => `Von ihr gewünscht, ${when}`,
  sinceBy: (who, when) => `Zugesagt von ${who}, ${when}`,
  stop: 'Beenden',
  stopOf: (what) => `Beenden: ${what}`,

  log: {
    came: {
      back_in_stock: 'Bescheid gegeben: wieder da',
      price_drop: 'Bescheid gegeben: kostet weniger',
    },
    promised: {
      back_in_stock: 'Bescheid zugesagt, wenn es wieder da ist',
      price_drop: 'Bescheid zugesagt, wenn es weniger kostet',
    },
  },

  title: 'Bescheid zusagen',
  hint: 'Nur, wenn sie zugestimmt hat. Sie liest die Zusage sofort, bekommt einmal Bescheid, wenn es so weit ist, und kann das jederzeit beenden.',
  product: 'Produkt',
  productExample: 'Merinopullover M',
  inCart: 'In ihrem Warenkorb',
  another: 'Anderes Produkt',
  which: 'Welche Ausführung',
  soldOut: 'Ausverkauft: Sie bekommt Bescheid, wenn es wieder da ist',
  here: (price) => `${price}: Sie bekommt Bescheid, wenn es weniger kostet`,
  promise: 'Zusagen',
  cancel: 'Abbrechen',
  chooseFirst: 'Wählen Sie ein Produkt und eine seiner Ausführungen.',
  refusals: {
    stale:
      'Sie wartet schon darauf, oder der Bestand hat sich eben geändert. Wählen Sie noch einmal.',
    full: 'Sie wartet schon auf so vieles wie möglich. Beenden Sie zuerst eines davon.',
    closed: 'Das Gespräch ist geschlossen. Öffnen Sie es zuerst wieder.',
    not_found: 'Der Shop verkauft es nicht mehr.',
    other: 'Das hat nicht geklappt. Versuchen Sie es gleich noch einmal.',
  },
};
