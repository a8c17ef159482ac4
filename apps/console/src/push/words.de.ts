import type { PushWords } from './words.ts';

const about =
  'Für den Fall, dass Sie die Konsole nicht vor sich haben. Sie melden, dass eine Kundin wartet, nie, was sie schreibt.';

export const words: PushWords = {
  notifications: 'Benachrichtigungen auf diesem Gerät',
  test: 'Testen',
  testNotifications: 'Testen: Benachrichtigungen',
  states: {
    unsupported:
      'Dieser Browser zeigt keine Benachrichtigungen für geschlossene Seiten, oder nicht unter dieser Adresse.',
    install:
      'Auf iPhone oder iPad: Legen Sie die Konsole zuerst auf den Startbildschirm, öffnen Sie sie dort und schalten Sie die Benachrichtigungen ein.',
    denied:
      'Ihr Browser lehnt Benachrichtigungen ab. Erlauben Sie sie für diese Seite in seinen Einstellungen, und kommen Sie dann zurück.',
    off: about,
    on: about,
  },
  noServer: 'Der Server antwortet nicht. Versuchen Sie es noch einmal.',
  noService:
    'Ihr Browser hat seinen Benachrichtigungsdienst nicht erreicht. Versuchen Sie es später noch einmal.',
  refused: (why) => `Der Server hat abgelehnt. ${why}`,
  notTested: (why) => `Keine Benachrichtigung. ${why}`,
  sent: 'Gesendet. Sie erscheint gleich.',
};
