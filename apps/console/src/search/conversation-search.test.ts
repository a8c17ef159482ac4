import { expect, test } from 'vitest';
import { createConversationSearch } from './conversation-search.ts';

const stage = () => {
  const asked: string[] = [];
  const answers: ((found: string[]) => void)[] = [];
  let due = () => {};
  const ask = (_: string, payload: { words: string; before?: number }) => {
    asked.push(`${payload.words} ${payload.before ?? ''}`.trim());
    return new Promise((resolve) => {
      answers.push((found) =>
        resolve({ ok: true, value: { found, next: found.length ? 7 : null, reading: false } }),
      );
    });
  };
  const after = (_: number, run: () => void) => {
    due = run;
    return () => {
      due = () => {};
    };
  };
  // One request of the table is enough here.
  const client = { ask } as unknown as Parameters<typeof createConversationSearch>[0];
  return {
    search: createConversationSearch(client, { after }),
    asked,
    answers,
    pause: () => due(),
  };
};
const turn = () => new Promise((next) => setTimeout(next));

test('what is typed in one go is asked once, and an answer to older words is dropped', async () => {
  const { search, asked, answers, pause } = stage();
  search.look('tr');
  search.look('troyer');
  pause();
  search.look('troyer wash');
  pause();
  expect(asked).toEqual(['troyer', 'troyer wash']);
  answers[1]?.(['b']);
  await turn();
  answers[0]?.(['a']);
  await turn();
  expect(search.state.value).toMatchObject({ at: 'found', found: ['b'] });
});

test('the next page is put behind; nothing typed asks nothing', async () => {
  const { search, asked, answers, pause } = stage();
  search.look('a');
  pause();
  answers[0]?.(['one']);
  await turn();
  const more = search.more();
  answers[1]?.([]);
  await more;
  expect(asked).toEqual(['a', 'a 7']);
  expect(search.state.value).toMatchObject({ found: ['one'], next: null });
  search.look('  ');
  expect(search.state.value).toEqual({ at: 'empty' });
});

test('with a filter it goes on by itself until there is something to see', async () => {
  const { search, asked, answers, pause } = stage();
  search.look('a');
  search.narrow({ tag: 'rare' });
  pause();
  answers[0]?.(['one']);
  await turn();
  answers[1]?.(['two']);
  await turn();
  answers[2]?.([]);
  await turn();
  expect(asked).toEqual(['a', 'a 7', 'a 7']);
  expect(search.state.value).toMatchObject({ found: ['one', 'two'], next: null });
});
