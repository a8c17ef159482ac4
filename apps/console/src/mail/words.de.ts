import type { MailWords } from './words.ts';

export const words: MailWords = {
  standings: {
    unverified: 'noch nicht bestätigt',
    verified: 'bestätigt',
    stopped: 'sie möchte keine E-Mails mehr',
    undeliverable: 'dort kommt nichts an',
  },
  address: (email, standing) => `${email} (${standing})`,
  mailed: 'Per E-Mail gesendet',
  beingMailed: 'E-Mail wird gesendet',
  notYet: (why) => `Noch nicht per E-Mail gesendet: ${why}`,
  notDelivered: 'Nicht zugestellt',
  notDeliveredFor: (why) => `Nicht zugestellt: ${why}`,
};
