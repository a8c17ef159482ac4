import type { Script } from '../script.ts';

export const sizeQuestion: Script = {
  id: 'size-question',
  title: 'Which size fits',
  about: 'Has one in her cart, is between two sizes, and decides when she sees the measures.',
  language: 'en-US',
  timeZone: 'America/New_York',
  looksFor: 'sweater',
  goals: ['answer', 'size_card', 'proposal', 'accepted'],
  steps: [
    { do: 'visit', page: 'product', product: 0 },
    { do: 'put', product: 0 },
    { do: 'pause', ms: 3_000 },
    { do: 'write', text: 'Hi, how does {product} fit? I am between two sizes.' },
    {
      do: 'wait',
      for: 'answer',
      upToMs: 180_000,
      nudges: [{ afterMs: 60_000, text: 'Hello?' }],
      otherwise: 'leave',
    },
    {
      do: 'write',
      text: 'My chest is about 92 cm, and I like it a little loose. Do you have the measurements?',
    },
    { do: 'wait', for: 'size_card', upToMs: 240_000, otherwise: 'go_on' },
    { do: 'write', only: 'met', text: 'Great, that helps. So the bigger one, then.' },
    {
      do: 'write',
      only: 'missed',
      text: 'Hm, I would have liked to see it. Then the bigger one, to be safe.',
    },
    { do: 'write', text: 'I have the other one in my cart. Could you swap it for me?' },
    {
      do: 'wait',
      for: 'proposal',
      upToMs: 300_000,
      nudges: [{ afterMs: 150_000, text: 'Can you change it, or do I do it myself?' }],
      otherwise: 'go_on',
    },
    { do: 'pause', only: 'met', ms: 4_000 },
    { do: 'decide', only: 'met', result: 'accept' },
    { do: 'write', only: 'met', text: 'Perfect, thanks.' },
    { do: 'write', only: 'missed', text: 'Never mind, I will change it myself.' },
    { do: 'pause', ms: 6_000 },
  ],
};
