import { wordsOf } from '../language/words.ts';

const english = {
  writeTo: 'Write to',
  writing: {
    reply: { name: 'Reply', tip: 'Write to the shopper' },
    note: { name: 'Note', tip: 'Write to your colleagues' },
    whisper: { name: 'Whisper', tip: 'Tell whoever has it, at once' },
  },

  tags: 'Tags',
  tag: 'Tag',
  tagTip: 'Tag the conversation',
  removeTag: (tag: string) => `Remove tag ${tag}`,
  tagsFull: 'No more tags fit here',
  findTag: 'Find or make a tag',
  tagChoices: 'Tags to choose from',
  newTag: 'New',
  tagsChanged: 'Tags changed',

  priority: 'Priority',
  priorityTip: 'Set the priority',
  priorities: { urgent: 'Urgent', high: 'High', normal: 'Normal', low: 'Low' },
  /** The same where nothing beside it says what it is about. */
  withPriority: {
    urgent: 'Urgent priority',
    high: 'High priority',
    normal: 'Normal priority',
    low: 'Low priority',
  },
  priorityIs: (priority: string) => `Priority: ${priority}`,

  snooze: 'Snooze',
  snoozeTip: 'Put it aside for a while',
  /** `until` is one of the two below. */
  snoozed: (until: string) => `Snoozed ${until}`,
  untilReply: 'until she replies',
  until: (when: string) => `until ${when}`,
  wake: 'Wake now',
  snoozeChoices: {
    reply: 'Until she replies',
    hour: 'One hour',
    tomorrow: 'Tomorrow at 9:00',
    week: 'In a week at 9:00',
  },
  aDate: 'A date, at 9:00',

  done: 'Done',
  undo: 'Undo',
  dismiss: 'Dismiss',
};

export type HandlingWords = typeof english;

export const handlingWords = wordsOf('handling', english);
