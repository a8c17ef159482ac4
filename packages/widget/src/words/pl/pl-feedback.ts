import type { FamilyWords } from '../words.ts';

/** Words for saying something about an agent, in Polish. */
export const words: FamilyWords<'feedback'> = {
  feedback: {
    offer: (name) => `Napisz coś o obsłudze: ${name}`,
    offerSeveral: 'Napisz coś o obsłudze',
    about: 'O kogo chodzi?',
    what: 'O co chodzi?',
    praise: 'Coś było dobre',
    complaint: 'Coś było nie w porządku',
    good: 'Co było dobre? Możesz zostawić to pole puste.',
    wrong: 'Co się stało?',
    praiseIsRead: (name) => `Przeczyta to ${name}, a także kierownictwo sklepu.`,
    complaintIsRead: (name) =>
      `Przeczyta to kierownictwo sklepu. ${name} tego nie zobaczy, chyba że sklep należy do tej osoby.`,
    send: 'Wyślij',
    close: 'Nie teraz',
    needed: 'Napisz w kilku słowach, co się stało.',
    failed: 'Nie wysłano. Spróbuj ponownie.',
    enough: (name) => `Ten czat nie przyjmie więcej opinii o tej osobie: ${name}.`,
    thanks: 'Dziękujemy.',
    done: 'Zamknij',
  },
};
