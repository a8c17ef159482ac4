import type { MailWords } from './words.ts';

export const words: MailWords = {
  standings: {
    unverified: 'noch nicht bestätigt',
    verified: 'bestätigt',
    stopped: 'sie möchte keine Mails mehr',
    undeliverable: 'dort kommt nichts an',
  },
  address: (email, standing) => `${email} (${standing})`,
  mailed: 'Per Mail gesendet',
  beingMailed: 'Mail wird gesendet',
  notYet: (why) => `Noch nicht per Mail gesendet: ${why}`,
  notDelivered: 'Nicht zugestellt',
  notDeliveredFor: (why) => `Nicht zugestellt: ${why}`,
};
