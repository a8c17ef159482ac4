import type { Agent } from '@aisle/protocol';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Desk } from './desk.ts';
import { settingPages } from './pages.tsx';
import { SettingsFrame } from './settings-frame.tsx';

const owner: Agent = {
  ...{ agentId: 'a', name: 'Mia', email: 'mia@loop.example', storeId: 's', storeName: 'Loop' },
  role: 'owner',
};
const openComplaints = signal(0);
const desk = {
  agent: owner,
  feedback: { openComplaints, unseenPraise: signal(0) },
} as unknown as Desk;

beforeEach(() => {
  const here = settingPages(owner).find(({ path }) => path === '/team');
  if (!here) throw new Error('an owner has the page of her team');
  render(
    <SettingsFrame desk={desk} here={here}>
      page
    </SettingsFrame>,
    document.body,
  );
});
afterEach(() => render(null, document.body));

test('the links of a group are told by its heading, and where she is stands among them', () => {
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

test('what waits on a page stands beside its link', async () => {
  const words = () => document.querySelector('nav a[href$="/feedback"]')?.textContent;
  expect(words()).toBe('Feedback');
  openComplaints.value = 2;
  await expect.poll(words).toBe('Feedback2 waiting');
});
