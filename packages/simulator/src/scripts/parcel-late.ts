import type { Script } from '../script.ts';

export const parcelLate: Script = {
  id: 'parcel-late',
  title: 'Where is my parcel',
  about:
    'Has ordered for a wedding on Saturday. Worried rather than angry; comes back after a while.',
  language: 'en-GB',
  timeZone: 'Europe/London',
  goals: ['answer'],
  steps: [
    { do: 'visit', page: 'home' },
    { do: 'write', text: 'Hello, I ordered last Monday and my parcel is still not here.' },
    {
      do: 'wait',
      for: 'answer',
      upToMs: 180_000,
      nudges: [{ afterMs: 90_000, text: 'I really need it for Saturday.' }],
      otherwise: 'leave',
    },
    {
      do: 'write',
      text: 'The number is 10417. It is for a wedding on Saturday, so I am a bit worried.',
    },
    { do: 'pause', ms: 2_000 },
    { do: 'write', text: 'Sorry, somebody is at the door. I am right back.' },
    { do: 'leave', forMs: 25_000 },
    { do: 'wait', for: 'answer', upToMs: 240_000, otherwise: 'leave' },
    {
      do: 'write',
      text: 'It was not the parcel, sadly. What happens if it does not come in time?',
    },
    { do: 'wait', for: 'answer', upToMs: 240_000, otherwise: 'go_on' },
    { do: 'write', only: 'met', text: 'Thank you, that calms me a little.' },
    { do: 'write', only: 'missed', text: 'I will call instead.' },
    { do: 'pause', ms: 4_000 },
  ],
};
