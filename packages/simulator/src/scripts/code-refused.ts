import type { Script } from '../script.ts';

export const codeRefused: Script = {
  id: 'code-refused',
  title: 'A code that is not taken',
  about: 'Her discount code has run out, she had counted on it, and asks for something instead.',
  language: 'en-IE',
  timeZone: 'Europe/Dublin',
  goals: ['answer', 'proposal'],
  steps: [
    { do: 'visit', page: 'product', product: 1 },
    { do: 'put', product: 1 },
    { do: 'visit', page: 'cart' },
    { do: 'pause', ms: 4_000 },
    { do: 'write', text: 'Your code WOOL15 does not work. I got it in your newsletter.' },
    {
      do: 'wait',
      for: 'answer',
      upToMs: 180_000,
      nudges: [{ afterMs: 75_000, text: 'I have tried it three times now.' }],
      otherwise: 'leave',
    },
    {
      do: 'write',
      text: 'Last week, I think. Nobody said that it ends so soon. Can you not do anything about it?',
    },
    { do: 'wait', for: 'answer', upToMs: 240_000, otherwise: 'leave' },
    { do: 'write', text: 'And if I take two of them?' },
    { do: 'wait', for: 'proposal', upToMs: 240_000, otherwise: 'go_on' },
    { do: 'pause', only: 'met', ms: 5_000 },
    { do: 'decide', only: 'met', result: 'decline' },
    { do: 'write', only: 'met', text: 'Kind of you, but then I will wait for the next one. Bye.' },
    { do: 'write', only: 'missed', text: 'All right. Then I will think about it.' },
    { do: 'pause', ms: 4_000 },
  ],
};
