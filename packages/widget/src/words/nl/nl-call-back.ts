import type { FamilyWords } from '../words.ts';

/** Words of asking for a call or an appointment, in Dutch. */
export const words: FamilyWords<'callBack'> = {
  callBack: {
    title: 'Wanneer kunnen we er voor je zijn?',
    offer: 'Vraag om een telefoontje',
    another: 'Vraag om een andere tijd',
    how: 'Hoe',
    byPhone: 'Aan de telefoon',
    inChat: 'Hier in de chat',
    phone: 'Telefoonnummer',
    day: 'Dag',
    time: 'Tijd',
    note: 'De tijden gelden volgens je eigen klok.',
    ask: 'Vraag om deze tijd',
    none: 'Er is nu geen tijd vrij.',
    notAPhone: 'Dit is geen telefoonnummer.',
    gone: 'Die tijd is net bezet. Kies een andere.',
    failed: 'Dat lukte niet. Probeer het opnieuw.',
    confirmed: (when) => `Bevestigd: ${when}`,
    calendar: 'Zet in je agenda',
    entry: (store) => `Afspraak met ${store}`,
    close: 'Niet nu',
    suits: 'Komt een van deze tijden je uit?',
    noneOfThese: 'Geen van deze',
  },
};
