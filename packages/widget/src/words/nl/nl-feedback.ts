import type { FamilyWords } from '../words.ts';

/** Words for saying something about an agent, in Dutch. */
export const words: FamilyWords<'feedback'> = {
  feedback: {
    offer: (name) => `Iets over ${name} zeggen`,
    offerSeveral: 'Iets zeggen over wie je hielp',
    about: 'Over wie gaat het?',
    what: 'Waar gaat het om?',
    praise: 'Iets was goed',
    complaint: 'Iets was niet in orde',
    good: 'Wat was goed? Je mag dit leeg laten.',
    wrong: 'Wat is er gebeurd?',
    praiseIsRead: (name) => `${name} leest het, en de leiding van de winkel ook.`,
    complaintIsRead: (name) =>
      `De leiding van de winkel leest het. ${name} niet, tenzij de winkel van ${name} is.`,
    send: 'Versturen',
    close: 'Nu niet',
    needed: 'Schrijf in een paar woorden wat er is gebeurd.',
    failed: 'Niet verstuurd. Probeer het opnieuw.',
    enough: (name) => `Meer over ${name} neemt deze chat niet aan.`,
    thanks: 'Dank je wel.',
    done: 'Sluiten',
  },
};
