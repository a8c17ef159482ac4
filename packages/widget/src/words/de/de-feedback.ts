import type { FamilyWords } from '../words.ts';

/** Words for saying something about an agent, in German. */
export const words: FamilyWords<'feedback'> = {
  feedback: {
    offer: (name) => `Etwas über ${name} sagen`,
    offerSeveral: 'Etwas über das Team sagen',
    about: 'Um wen geht es?',
    what: 'Worum geht es?',
    praise: 'Etwas war gut',
    complaint: 'Etwas war nicht in Ordnung',
    good: 'Was war gut? Das Feld darf leer bleiben.',
    wrong: 'Was ist passiert?',
    praiseIsRead: (name) => `${name} liest es, und die Leitung des Shops auch.`,
    complaintIsRead: (name) =>
      `Die Leitung des Shops liest es. ${name} liest es nicht, es sei denn, der Shop gehört ${name}.`,
    send: 'Senden',
    close: 'Jetzt nicht',
    needed: 'Bitte sagen Sie in wenigen Worten, was passiert ist.',
    failed: 'Nicht gesendet. Versuchen Sie es noch einmal.',
    enough: (name) => `Mehr über ${name} nimmt dieser Chat nicht an.`,
    thanks: 'Vielen Dank.',
    done: 'Schließen',
  },
};
