import type { FamilyWords } from '../words.ts';

/** Words of the gift card, in Dutch. */
export const words: FamilyWords<'gift'> = {
  gift: {
    title: 'Een cadeau',
    ask: 'Vertel ons erover, dan zoeken we wat past. Elk veld mag leeg blijven.',
    recipient: 'Voor wie',
    recipientHint: 'Mijn vriend Tom',
    occasion: 'Gelegenheid',
    occasionHint: 'Verjaardag',
    sizes: 'Maat en postuur',
    sizesHint: 'M, ruim. 184 cm, 82 kg',
    style: 'Wat in de smaak valt',
    styleHint: 'Effen, donkere kleuren, geen coltrui',
    budget: (currency) => `Budget in ${currency}`,
    date: 'Moet er zijn op',
    country: 'Land',
    countryHint: 'België',
    note: 'Een kaartje erbij',
    wrap: 'Inpakken als cadeau',
    giftReceipt: 'Bon zonder prijzen',
    save: 'Opslaan',
    saving: 'Wordt opgeslagen',
    saved: 'Opgeslagen. We zien het nu.',
    failed: 'Niet opgeslagen. Wat je schreef staat er nog; probeer het opnieuw.',
    badBudget: 'Vul een bedrag in, bijvoorbeeld 80.',
    badCountry: 'Vul een land in, bijvoorbeeld België.',
    badDate: 'Kies een dag die nog komt.',
    inTime: {
      yes: (days) => `Bestel je nu, dan komt het ${days}: op tijd.`,
      perhaps: (days) => `Bestel je nu, dan komt het ${days}: op tijd als alles goed gaat.`,
      no: (days) => `Bestel je nu, dan komt het ${days}: te laat voor die dag.`,
    },
    arrives: (days) => `Bestel je nu, dan komt het ${days}.`,
    between: (from, to) => (from === to ? `op ${from}` : `tussen ${from} en ${to}`),
  },
};
