import type { FamilyWords } from '../words.ts';

/** Words of the gift card, in Swedish. */
export const words: FamilyWords<'gift'> = {
  gift: {
    title: 'En present',
    ask: 'Berätta om den, så letar vi efter det som passar. Alla fält får lämnas tomma.',
    recipient: 'Till vem',
    recipientHint: 'Min vän Tom',
    occasion: 'Tillfälle',
    occasionHint: 'Födelsedag',
    sizes: 'Storlek och kroppsbyggnad',
    sizesHint: 'M, ledigt. 184 cm, 82 kg',
    style: 'Tycker om',
    styleHint: 'Enkelt, mörka färger, ingen polokrage',
    budget: (currency) => `Budget i ${currency}`,
    date: 'Ska vara framme',
    country: 'Land',
    countryHint: 'Finland',
    note: 'Ett kort att lägga med',
    wrap: 'Slå in som present',
    giftReceipt: 'Kvitto utan priser',
    save: 'Spara',
    saving: 'Sparas',
    saved: 'Sparat. Vi ser det nu.',
    failed: 'Inte sparat. Det du skrev finns kvar här; försök igen.',
    badBudget: 'Skriv ett belopp, till exempel 800.',
    badCountry: 'Skriv ett land, till exempel Finland.',
    badDate: 'Välj en dag som inte har varit.',
    inTime: {
      yes: (days) => `Beställer du nu kommer det ${days}: i tid.`,
      perhaps: (days) => `Beställer du nu kommer det ${days}: i tid om allt går bra.`,
      no: (days) => `Beställer du nu kommer det ${days}: för sent för den dagen.`,
    },
    arrives: (days) => `Beställer du nu kommer det ${days}.`,
    between: (from, to) => (from === to ? from : `mellan ${from} och ${to}`),
  },
};
