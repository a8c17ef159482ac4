import type { AutomationDraft } from '@aisle/protocol';

type Template = { about: string; draft: Omit<AutomationDraft, 'on'> };

/** Rules to begin with: each does something useful as it stands, and is changed before it is saved. */
export const TEMPLATES: readonly Template[] = [
  {
    about: 'After hours she reads at once that somebody will answer.',
    draft: {
      ...{ name: 'After hours', event: { kind: 'started' }, match: 'all' },
      conditions: [{ kind: 'hours', open: false }],
      actions: [
        {
          kind: 'say',
          text: 'Thank you for writing. We are closed just now and answer as soon as we are back.',
        },
      ],
    },
  },
  {
    about: 'Who waits too long is seen first.',
    draft: {
      ...{ name: 'Waits too long', event: { kind: 'waiting', minutes: 10 }, match: 'all' },
      conditions: [{ kind: 'hours', open: true }],
      actions: [{ kind: 'priority', priority: 'urgent' }],
    },
  },
  {
    about: 'What is about a return is sorted by itself.',
    draft: {
      ...{ name: 'Returns', event: { kind: 'shopper_wrote' }, match: 'all' },
      conditions: [{ kind: 'words', words: ['return', 'refund', 'send back'] }],
      actions: [{ kind: 'tag', tag: 'returns' }],
    },
  },
  {
    about: 'A poor rating is looked at by somebody.',
    draft: {
      ...{ name: 'Poor rating', event: { kind: 'rated' }, match: 'all' },
      conditions: [{ kind: 'rating', most: 2 }],
      actions: [
        { kind: 'tag', tag: 'poor rating' },
        { kind: 'priority', priority: 'high' },
      ],
    },
  },
];
