import type { Refusal } from '@aisle/protocol';

/** The server's reason as a sentence of its own. */
export const sentence = ({ message }: Pick<Refusal, 'message'>): string =>
  `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
