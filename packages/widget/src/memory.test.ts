import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePending } from './cards/pending.ts';
import { keepMemory, parseMemory } from './memory.ts';

const refused = (): Storage => {
  throw new DOMException('storage is blocked', 'SecurityError');
};

const inMemory = (): Storage => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  } as Storage;
};

describe('what survives a page change', () => {
  test('is there for the next page of the same shop, and for no other shop', () => {
    const storage = inMemory();
    keepMemory('pk_a', () => storage).change({ open: true, draft: 'Do you have' });
    expect(keepMemory('pk_a', () => storage).read()).toMatchObject({
      open: true,
      draft: 'Do you have',
    });
    expect(keepMemory('pk_b', () => storage).read().open).toBe(false);
  });

  test('lives as long as the page where storage is refused', () => {
    const keeper = keepMemory('pk_a', refused);
    keeper.change({ open: true });
    expect(keeper.read().open).toBe(true);
  });

  test('whatever is found there, reading it gives a whole memory', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), fc.constant(null)), (saved) => {
        const memory = parseMemory(saved);
        expect(typeof memory.open).toBe('boolean');
        expect(typeof memory.draft).toBe('string');
        expect(Object(memory.sending)).toBe(memory.sending);
        expect(parsePending(memory.adding) === null || memory.adding).toBeTruthy();
      }),
    );
  });

  test('an add that was under way is read back whole or not at all', () => {
    const pending = {
      attemptId: 'a',
      conversationId: 'c',
      suggestionSeq: 3,
      productId: 'p',
      variantId: 'v',
      before: 0,
      at: 1,
    };
    expect(parsePending(pending)).toEqual(pending);
    expect(parsePending({ ...pending, before: '0' })).toBeNull();
    expect(parsePending('added')).toBeNull();
  });
});
