import { wordsOf } from '../language/words.ts';

const about =
  'For when no console is on your screen. They say that somebody waits, never what she writes.';

const english = {
  notifications: 'Notifications on this device',
  test: 'Test',
  testNotifications: 'Test: notifications',
  states: {
    unsupported: 'This browser shows none for a page that is closed, or not at this address.',
    install:
      'On an iPhone or iPad: add the console to the home screen first, open it there, and switch them on.',
    denied:
      'Your browser was told to refuse them. Allow notifications for this page in its settings, then come back.',
    off: about,
    on: about,
  },
  noServer: 'The server does not answer. Try again.',
  noService: 'Your browser could not reach its notification service. Try again later.',
  refused: (why: string) => `The server refused. ${why}`,
  notTested: (why: string) => `No notification. ${why}`,
  sent: 'Sent. It shows in a moment.',
};

export type PushWords = typeof english;

export const pushWords = wordsOf('push', english);
