import type { Agent } from '@aisle/protocol';
import { render } from 'preact';
import { expect, test } from 'vitest';
import { settingPages } from './pages.tsx';
import { SettingsFrame } from './settings-frame.tsx';

const owner: Agent = {
  ...{ agentId: 'a', name: 'Mia', email: 'mia@loop.example', storeId: 's', storeName: 'Loop' },
  role: 'owner',
};

test('the links of a group are told by its heading, and where she is stands among them', () => {
  const here = settingPages(owner).find(({ path }) => path === '/team');
  if (!here) throw new Error('an owner has the page of her team');
  render(
    <SettingsFrame agent={owner} here={here}>
      page
    </SettingsFrame>,
    document.body,
  );
  const groups = [...document.querySelectorAll('nav section')];
  const headingOf = (group: Element) =>
    document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent;
  expect(groups.map(headingOf)).toEqual([
    ...['The shop', 'The chat', 'Answers', 'The team', 'Yourself'],
  ]);
  const current = document.querySelector('[aria-current="page"]');
  expect(current?.textContent).toBe('Team');
  expect(headingOf(current?.closest('section') ?? document.body)).toBe('The team');
  expect(document.querySelectorAll('nav a')).toHaveLength(settingPages(owner).length);
});
