import type { FamilyWords } from '../words.ts';

/** Words of asking for a call or an appointment, in Swedish. */
export const words: FamilyWords<'callBack'> = {
  callBack: {
    title: 'När kan vi finnas där för dig?',
    offer: 'Be om ett samtal',
    another: 'Be om en annan tid',
    how: 'Hur',
    byPhone: 'På telefon',
    inChat: 'Här i chatten',
    phone: 'Telefonnummer',
    day: 'Dag',
    time: 'Klockslag',
    note: 'Tiderna är enligt din egen klocka.',
    ask: 'Be om den här tiden',
    none: 'Just nu är ingen tid ledig.',
    notAPhone: 'Det här är inget telefonnummer.',
    gone: 'Den tiden blev just upptagen. Välj en annan.',
    failed: 'Det gick inte. Försök igen.',
    confirmed: (when) => `Bekräftat: ${when}`,
    calendar: 'Lägg till i kalendern',
    entry: (store) => `Tid hos ${store}`,
    close: 'Inte nu',
    suits: 'Passar någon av de här tiderna?',
    noneOfThese: 'Ingen av dem',
  },
};
