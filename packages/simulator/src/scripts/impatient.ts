import type { Script } from '../script.ts';

export const impatient: Script = {
  id: 'impatient',
  title: 'Rude and in a hurry',
  about: 'Short, loud and in a hurry. Leaves quickly, and softens when somebody stays friendly.',
  language: 'en-US',
  timeZone: 'America/Chicago',
  looksFor: 'sweater',
  goals: ['answer', 'suggestion'],
  steps: [
    { do: 'visit', page: 'product', product: 2 },
    { do: 'write', text: 'why is this so expensive' },
    {
      do: 'wait',
      for: 'answer',
      upToMs: 75_000,
      nudges: [
        { afterMs: 15_000, text: 'hello??' },
        { afterMs: 30_000, text: 'is this a bot' },
        { afterMs: 50_000, text: 'unbelievable. last chance' },
      ],
      otherwise: 'leave',
    },
    { do: 'write', text: 'spare me the poetry. got anything cheaper or not' },
    {
      do: 'wait',
      for: 'suggestion',
      upToMs: 120_000,
      nudges: [
        { afterMs: 30_000, text: 'today please' },
        { afterMs: 70_000, text: 'YES OR NO' },
      ],
      otherwise: 'leave',
    },
    { do: 'pause', ms: 5_000 },
    { do: 'write', text: 'ok. that is actually decent. sorry, rough day' },
    { do: 'wait', for: 'answer', upToMs: 120_000, otherwise: 'go_on' },
    { do: 'pause', ms: 3_000 },
  ],
};
