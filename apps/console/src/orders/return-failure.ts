import type { Refusal } from '@aisle/protocol';

/** Why an answer to a return was not taken; nothing was told to her. */
export const returnFailureWords = ({ code, message }: Refusal): string => {
  if (code === 'invalid' && message.startsWith('the shop said no'))
    return `${message[0]?.toUpperCase()}${message.slice(1)}. She was told nothing.`;
  if (code === 'invalid') return 'A colleague has answered it already.';
  if (code === 'closed') return 'The conversation is closed. She can be told in a new one.';
  if (code === 'forbidden') return 'Your role may only read.';
  return 'It did not get through. She was told nothing; try again.';
};
