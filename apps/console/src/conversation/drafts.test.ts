import { expect, test } from 'vitest';
import { createDrafts } from './drafts.ts';

test('a draft survives a reload and belongs to one agent and one conversation', () => {
  createDrafts(localStorage, 'mia').write('c1', 'It does not itch');
  const later = createDrafts(localStorage, 'mia');
  expect(later.read('c1')).toBe('It does not itch');
  expect(later.read('c2')).toBe('');
  expect(createDrafts(localStorage, 'tom').read('c1')).toBe('');
});

test('a sent draft leaves nothing behind', () => {
  const drafts = createDrafts(localStorage, 'mia');
  drafts.write('c3', 'hello');
  drafts.write('c3', '');
  expect(localStorage.getItem('aisle.draft.mia.c3')).toBeNull();
});

test('a browser that refuses storage keeps the draft while the page is open', () => {
  const refusing = {
    getItem: () => {
      throw new Error('denied');
    },
    setItem: () => {
      throw new Error('quota');
    },
    removeItem: () => {
      throw new Error('denied');
    },
  };
  const drafts = createDrafts(refusing, 'mia');
  drafts.write('c1', 'kept');
  expect(drafts.read('c1')).toBe('kept');
  expect(drafts.read('c2')).toBe('');
});
