import { expect, test } from 'vitest';
import { onFirstUse } from './on-first-use.ts';

test('it is made once, however many ask, and not before', async () => {
  let times = 0;
  const use = onFirstUse(async () => (times += 1));
  expect(times).toBe(0);
  expect(await Promise.all([use(), use()])).toEqual([1, 1]);
  expect(await use()).toBe(1);
});

test('what failed is told to whoever asked, and tried anew', async () => {
  let broken = true;
  const use = onFirstUse(async () => {
    if (broken) throw new Error('not there');
    return 'there';
  });
  await expect(Promise.all([use(), use()])).rejects.toThrow('not there');
  broken = false;
  expect(await use()).toBe('there');
});
