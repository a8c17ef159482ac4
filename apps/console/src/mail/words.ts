import type { MailAddress } from '@aisle/protocol';
import { wordsOf } from '../language/words.ts';

const standings: Record<MailAddress['standing'], string> = {
  unverified: 'not confirmed yet',
  verified: 'confirmed',
  stopped: 'she wants no more mail',
  undeliverable: 'nothing arrives there',
};

const english = {
  standings,
  address: (email: string, standing: string) => `${email} (${standing})`,
  mailed: 'Mailed',
  beingMailed: 'Being mailed',
  notYet: (why: string) => `Not mailed yet: ${why}`,
  notDelivered: 'Not delivered',
  notDeliveredFor: (why: string) => `Not delivered: ${why}`,
};

export type MailWords = typeof english;

export const mailWords = wordsOf('mail', english);
