import type { Agent } from '@aisle/protocol';
import { expect, test } from 'vitest';
import { settingGroups, settingPages, workPages } from './pages.tsx';

const agent = (role: Agent['role']): Agent => ({
  ...{ agentId: 'a', name: 'Mia', email: 'mia@loop.example', storeId: 's', storeName: 'Loop' },
  role,
});

test('every setting stands in one group, and none of them in the top bar', () => {
  const paths = settingPages(agent('owner')).map(({ path }) => path);
  expect(settingGroups(agent('owner')).map(({ group }) => group)).toEqual([
    ...['shop', 'chat', 'answers', 'team', 'self'],
  ]);
  expect(new Set(paths).size).toBe(paths.length);
  for (const { path } of workPages(agent('owner'))) expect(paths).not.toContain(path);
});

test('a group without a page she may open is not there', () => {
  expect(settingGroups(agent('viewer')).map(({ group }) => group)).toEqual(['self']);
});
