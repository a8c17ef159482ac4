import type { Script } from '../script.ts';

export const itchyWool: Script = {
  id: 'itchy-wool',
  title: 'Wool that itches (German)',
  about:
    'Has sensitive skin, has had bad luck with wool before, and wants to know what it is made of.',
  language: 'de-DE',
  timeZone: 'Europe/Berlin',
  looksFor: 'wool',
  goals: ['answer', 'fabric_card', 'suggestion'],
  steps: [
    { do: 'visit', page: 'product', product: 0 },
    { do: 'pause', ms: 5_000 },
    {
      do: 'write',
      text: 'Guten Tag, kratzt dieser Pullover ({product})? Meine Haut ist leider sehr empfindlich.',
    },
    {
      do: 'wait',
      for: 'answer',
      upToMs: 240_000,
      nudges: [{ afterMs: 100_000, text: 'Hallo? Ist jemand da?' }],
      otherwise: 'leave',
    },
    { do: 'write', text: 'Woraus genau ist er denn? Und wie wasche ich ihn?' },
    { do: 'wait', for: 'fabric_card', upToMs: 240_000, otherwise: 'go_on' },
    { do: 'write', only: 'met', text: 'Danke, das ist gut zu sehen.' },
    { do: 'write', only: 'missed', text: 'Steht das irgendwo genauer?' },
    { do: 'write', text: 'Gibt es etwas Weicheres, vielleicht Merino oder Kaschmir?' },
    { do: 'wait', for: 'suggestion', upToMs: 300_000, otherwise: 'go_on' },
    {
      do: 'write',
      only: 'met',
      text: 'Der ist mir etwas zu teuer. Ich überlege es mir noch, vielen Dank.',
    },
    {
      do: 'write',
      only: 'missed',
      text: 'Schade, dann schaue ich noch einmal selbst. Auf Wiedersehen.',
    },
    { do: 'pause', ms: 6_000 },
  ],
};
