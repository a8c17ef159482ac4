import type { Bubble, OutboxItem } from '@aisle/client';
import type { Content } from '@aisle/protocol';
import type { Item } from './conversation/blocks.ts';

/** What waits and is worth showing: her words. A report of an add shows once it is stored. */
const contentOf = ({ name, payload }: OutboxItem): Content | null =>
  name === 'sendMessage' ? { kind: 'message', text: (payload as { text: string }).text } : null;

const itemOf = (bubble: Bubble): Item | null => {
  if (bubble.kind === 'entry') {
    const { key, entry, stage } = bubble;
    const { seq, at, author: by, content } = entry;
    return { key, seq, at, by, content, ...(stage && { stage }) };
  }
  const { key, item, stage } = bubble;
  const content = contentOf(item);
  const reason = bubble.kind === 'failed' ? { reason: bubble.refusal.code } : {};
  return content && { key, at: item.createdAt, by: { kind: 'shopper' }, content, stage, ...reason };
};

/** The client's bubbles as the log shows them. */
export const itemsOf = (bubbles: readonly Bubble[]): readonly Item[] =>
  bubbles.map(itemOf).filter((item) => item !== null);
