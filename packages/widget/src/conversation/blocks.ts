import { type Content, isSaid } from '@aisle/protocol';

/** Where one of her messages stands (rule 12). */
export type Stage = 'sending' | 'sent' | 'delivered' | 'seen' | 'failed';

/** One thing in the conversation as the log shows it: stored, or still waiting to be. */
export type Item = {
  /** The author's client id: the same before and after it is stored. */
  key: string;
  /** Absent while it is not stored. */
  seq?: number;
  at: number;
  by: { kind: 'shopper' } | { kind: 'agent'; agentId: string } | { kind: 'system' };
  content: Content;
  /** Only on hers. */
  stage?: Stage;
  /** With `failed`: the code of the refusal. */
  reason?: string;
};

export type Block =
  | { kind: 'day'; key: string; at: number }
  /** Something that happened, said in one line. */
  | { kind: 'event'; key: string; item: Item }
  /** What one speaker said in one go; its time is that of the last. */
  | { kind: 'group'; key: string; speaker: string; items: Item[]; at: number };

/** After this long a speaker's next message begins a new group with its own time. */
const PAUSE_MS = 5 * 60_000;

/** `me`, the agent's id, or nothing: the store itself. */
const speakerOf = ({ by }: Item): string =>
  by.kind === 'agent' ? by.agentId : by.kind === 'system' ? '' : 'me';

/** Assignments that take nobody on are nothing a shopper needs to read. */
const isShown = ({ content }: Item): boolean =>
  content.kind !== 'assigned' || content.agentId !== null;

const startsDay = (at: number, before: number | undefined): boolean =>
  before === undefined || new Date(at).toDateString() !== new Date(before).toDateString();

/**
 * Items in order become day marks, groups by speaker and events. A group keeps its key when older
 * items come in front of it: `keys` remembers it by item from one call to the next.
 */
export const blocksOf = (
  items: readonly Item[],
  keys: Map<string, string> = new Map(),
): Block[] => {
  const blocks: Block[] = [];
  let before: number | undefined;
  for (const item of items.filter(isShown)) {
    if (startsDay(item.at, before))
      blocks.push({ kind: 'day', key: `day ${item.key}`, at: item.at });
    const last = blocks.at(-1);
    const speaker = speakerOf(item);
    if (!isSaid(item.content)) blocks.push({ kind: 'event', key: item.key, item });
    else if (last?.kind === 'group' && last.speaker === speaker && item.at - last.at < PAUSE_MS) {
      last.items.push(item);
      last.at = item.at;
    } else {
      blocks.push({ kind: 'group', key: item.key, speaker, items: [item], at: item.at });
    }
    before = item.at;
  }
  const taken = new Set<string>();
  for (const block of blocks) {
    if (block.kind !== 'group') continue;
    const known = block.items.map(({ key }) => keys.get(key));
    block.key = known.find((key) => key !== undefined && !taken.has(key)) ?? block.key;
    // A group that another's words have split: its second half is a group of its own.
    while (taken.has(block.key)) block.key += '+';
    taken.add(block.key);
    for (const { key } of block.items) keys.set(key, block.key);
  }
  return blocks;
};
