import type { AutomationDraft } from '@aisle/protocol';
import { automationWords } from './words.ts';

const { afterHours, waitsTooLong, returns, poorRating } = automationWords;

type Template = { about: string; draft: Omit<AutomationDraft, 'on'> };

/** Rules to begin with: each does something useful as it stands, and is changed before it is saved. */
export const TEMPLATES: readonly Template[] = [
  {
    about: afterHours.about,
    draft: {
      ...{ name: afterHours.name, event: { kind: 'started' }, match: 'all' },
      conditions: [{ kind: 'hours', open: false }],
      actions: [
        {
          kind: 'say',
          text: afterHours.says,
        },
      ],
    },
  },
  {
    about: waitsTooLong.about,
    draft: {
      ...{ name: waitsTooLong.name, event: { kind: 'waiting', minutes: 10 }, match: 'all' },
      conditions: [{ kind: 'hours', open: true }],
      actions: [{ kind: 'priority', priority: 'urgent' }],
    },
  },
  {
    about: returns.about,
    draft: {
      ...{ name: returns.name, event: { kind: 'shopper_wrote' }, match: 'all' },
      conditions: [{ kind: 'words', words: returns.words }],
      actions: [{ kind: 'tag', tag: returns.tag }],
    },
  },
  {
    about: poorRating.about,
    draft: {
      ...{ name: poorRating.name, event: { kind: 'rated' }, match: 'all' },
      conditions: [{ kind: 'rating', most: 2 }],
      actions: [
        { kind: 'tag', tag: poorRating.tag },
        { kind: 'priority', priority: 'high' },
      ],
    },
  },
];
