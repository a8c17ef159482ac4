import type { Script } from '../script.ts';

export const giftSweater: Script = {
  id: 'gift-sweater',
  title: 'A sweater as a present',
  about: 'Looks for a present for her brother, knows his size roughly, and likes to be advised.',
  language: 'en-GB',
  timeZone: 'Europe/London',
  looksFor: 'sweater',
  goals: ['answer', 'suggestion', 'added'],
  steps: [
    { do: 'visit', page: 'home' },
    { do: 'pause', ms: 3_000 },
    { do: 'visit', page: 'product', product: 0 },
    {
      do: 'write',
      text: 'Hello, I am looking for a sweater for my brother. It is a birthday present.',
    },
    {
      do: 'wait',
      for: 'answer',
      upToMs: 240_000,
      nudges: [{ afterMs: 90_000, text: 'Is anyone there?' }],
      otherwise: 'leave',
    },
    {
      do: 'write',
      text: 'He is rather tall and usually wears L. Nothing too colourful. Could you show me something? I am not sure about {product}.',
    },
    {
      do: 'wait',
      for: 'suggestion',
      upToMs: 300_000,
      nudges: [{ afterMs: 120_000, text: 'Could you show me one or two, please?' }],
      otherwise: 'go_on',
    },
    {
      do: 'write',
      only: 'missed',
      text: 'Well, then I will look around by myself. Thank you anyway.',
    },
    { do: 'pause', only: 'met', ms: 6_000 },
    {
      do: 'write',
      only: 'met',
      text: 'Oh, that one is lovely. Can he bring it back if it does not fit?',
    },
    { do: 'wait', only: 'met', for: 'answer', upToMs: 240_000, otherwise: 'go_on' },
    { do: 'add', only: 'met' },
    { do: 'write', only: 'met', text: 'Good, I am taking it. Thank you so much.' },
    { do: 'pause', ms: 8_000 },
  ],
};
