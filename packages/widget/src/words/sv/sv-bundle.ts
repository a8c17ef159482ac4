import type { FamilyWords } from '../words.ts';

/** Words of bundles, in Swedish. */
export const words: FamilyWords<'bundle'> = {
  bundle: {
    offered: (name) => `Ett paket till dig: ${name}`,
    total: 'Tillsammans',
    addAll: (n) => (n === 1 ? 'Lägg i varukorgen' : `Lägg alla ${n} i varukorgen`),
    addRest: (n) => (n === 1 ? 'Lägg till den andra' : `Lägg till de andra ${n}`),
    again: 'Lägg till igen',
    adding: 'Läggs till',
    soldOut: 'Slutsåld',
    onlyLeft: (n, of) => `Bara ${n} av ${of} kvar`,
    notSold: 'Säljs inte längre',
    limit: 'Butiken tillåter inte fler i varukorgen',
    notAdded: 'Inte tillagd',
    was: 'tidigare',
    inCart: 'I varukorgen',
    allIn: 'Allt ligger i varukorgen.',
    someIn: (n, of) => `${n} av ${of} lades i varukorgen.`,
    noneIn: 'Butiken har inga kvar av dessa. Din varukorg är oförändrad.',
    priceNow: 'Ett pris har ändrats. Titta på det och lägg sedan till igen.',
    signIn: 'Logga först in i butiken och försök sedan igen.',
    busy: 'Det är mycket i butiken just nu. Vänta lite och försök igen.',
    network: 'Butiken svarade inte. Din varukorg är oförändrad.',
    shopError: 'Butiken kunde inte lägga till dem. Din varukorg är oförändrad.',
    unsupported: 'Lägg till dem på produktsidorna.',
    unknown: 'Butiken svarade inte. Titta i varukorgen innan du försöker igen.',
    added: (name, n, of) =>
      n === of ? `Du lade ${name} i varukorgen` : `Du lade ${n} av ${of} ur ${name} i varukorgen`,
  },
};
