import { counting } from '../language/counting.ts';
import type { SuggestionWords } from './words.ts';

const count = counting('de');

export const words: SuggestionWords = {
  suggested: 'Vorgeschlagen',
  choiceOpen: 'Wahl offen',

  bundle: (name) => `Set: ${name}`,
  bundleLines: 'Teile des Sets',
  times: (quantity, what) => `${quantity} × ${what}`,
  together: 'Zusammen',

  inCart: 'Im Warenkorb',
  inCartWith: (variants) => `Im Warenkorb: ${variants.join('; ')}`,
  addedNotNow: 'Hinzugefügt, jetzt nicht mehr im Warenkorb',
  added: 'In den Warenkorb gelegt',
  kept: 'Auf der Merkliste',
  setAside: 'Beiseitegelegt',
  left: {
    some: (added, asked) => `Nur ${added} von ${asked}`,
    soldOut: 'Ausverkauft',
    gone: 'Nicht mehr im Verkauf',
    price: 'Preis geändert',
    other: 'Nicht hinzugefügt',
  },
  leftOf: {
    some: (name, added, asked) => `${name}: nur ${added} von ${asked}`,
    soldOut: (name) => `${name}: ausverkauft`,
    gone: (name) => `${name}: nicht mehr im Verkauf`,
    price: (name) => `${name}: Preis geändert`,
    other: (name) => `${name}: nicht hinzugefügt`,
  },
  lineWith: (name, options) => `${name} (${options})`,
  bundleAdded: (lines) => `In den Warenkorb gelegt: ${lines}`,
  bundlePartlyAdded: (lines, left) => `In den Warenkorb gelegt: ${lines}. ${left}`,
  bundleNotAdded: (left) => `Nichts in den Warenkorb gelegt. ${left}`,

  shortlist: 'Merkliste',
  manySetAside: (n) => count(n, { other: '# beiseitegelegt' }),
  nothingKept: 'Noch nichts gemerkt.',
  keptProducts: 'Gemerkte Produkte',
  onShortlist: (n) => count(n, { other: '# auf der Merkliste' }),
};
