import { describe, expect, test } from 'vitest';
import { blocksOf, type Item } from './blocks.ts';

const NOON = new Date(2026, 10, 20, 12).getTime();
const MINUTE = 60_000;

const said = (by: string, text: string, at: number): Item => ({
  key: `${by} ${text}`,
  at,
  by: by === 'her' ? { kind: 'shopper' } : { kind: 'agent', agentId: by },
  content: { kind: 'message', text },
});
const happened = (content: Item['content'], at: number): Item => ({
  key: `event ${at}`,
  at,
  by: { kind: 'system' },
  content,
});

const outline = (items: Item[]) =>
  blocksOf(items).map((block) => {
    if (block.kind === 'group') return `${block.speaker}: ${block.items.length}`;
    return block.kind === 'day' ? 'day' : block.item.content.kind;
  });

describe('the conversation as blocks', () => {
  test('one group per speaker in one go', () => {
    const items = [said('her', 'a', NOON), said('her', 'b', NOON + 1), said('ida', 'c', NOON + 2)];
    expect(outline(items)).toEqual(['day', 'me: 2', 'ida: 1']);
  });

  test('59 what the store says is nobody’s of hers', () => {
    const store = { ...happened({ kind: 'message', text: 'Which size?' }, NOON), key: 'store' };
    expect(outline([store, said('her', 'M', NOON + 1)])).toEqual(['day', ': 1', 'me: 1']);
  });

  test('a pause of five minutes begins a new group with its own time', () => {
    const items = [said('her', 'a', NOON), said('her', 'b', NOON + 5 * MINUTE)];
    expect(outline(items)).toEqual(['day', 'me: 1', 'me: 1']);
  });

  test('a group shows the time of its last', () => {
    const group = blocksOf([said('her', 'a', NOON), said('her', 'b', NOON + MINUTE)]).at(-1);
    expect(group).toMatchObject({ kind: 'group', at: NOON + MINUTE });
  });

  test('a new day is marked, even within a minute', () => {
    const midnight = new Date(2026, 10, 21).getTime();
    const items = [said('her', 'a', midnight - 1), said('her', 'b', midnight)];
    expect(outline(items)).toEqual(['day', 'me: 1', 'day', 'me: 1']);
  });

  test('what happened stands between groups; giving back to the queue is not told', () => {
    const items = [
      said('her', 'a', NOON),
      happened({ kind: 'assigned', agentId: 'ida' }, NOON + 1),
      happened({ kind: 'assigned', agentId: null }, NOON + 2),
      said('her', 'b', NOON + 3),
    ];
    expect(outline(items)).toEqual(['day', 'me: 1', 'assigned', 'me: 1']);
  });

  test('58 what the store says by itself is neither hers nor an agent’s', () => {
    const rule: Item = { ...said('her', 'c', NOON + 2), by: { kind: 'system' } };
    const items = [said('her', 'a', NOON), rule, said('ida', 'b', NOON + 3)];
    expect(outline(items)).toEqual(['day', 'me: 1', ': 1', 'ida: 1']);
  });

  test('a group stays the same one when older items come in front of it', () => {
    const keys = new Map<string, string>();
    const [early, late] = [said('ida', 'a', NOON), said('ida', 'b', NOON + 1)];
    const before = blocksOf([late], keys).at(-1);
    const after = blocksOf([early, late], keys).at(-1);
    expect(after).toMatchObject({ kind: 'group', items: [early, late], key: before?.key });
  });

  test('words that come between split a group in two, and each half has a key of its own', () => {
    const keys = new Map<string, string>();
    const [first, between, last] = [
      said('her', 'a', NOON),
      said('ida', 'b', NOON + 1),
      said('her', 'c', NOON + 2),
    ];
    const [, whole] = blocksOf([first, last], keys);
    const split = blocksOf([first, between, last], keys);
    expect(split.map((block) => block.kind === 'group' && block.items)).toEqual([
      false,
      [first],
      [between],
      [last],
    ]);
    expect(new Set(split.map(({ key }) => key)).size).toBe(4);
    expect(split[1]?.key).toBe(whole?.key);
  });

  test('two agents are two groups', () => {
    const items = [said('ida', 'a', NOON), said('noor', 'b', NOON + 1)];
    expect(outline(items)).toEqual(['day', 'ida: 1', 'noor: 1']);
  });
});
