import { PUSH_EVENTS } from '@aisle/protocol';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import { createPreferences } from '../preferences/preferences.ts';
import type { Desk } from './desk.ts';
import { SoundMenu } from './sound-menu.tsx';
import { deskWords } from './words.ts';

beforeEach(() => localStorage.clear());

test('whatever calls an agent has its switch, a follow-up that is due among them', async () => {
  const preferences = createPreferences(localStorage);
  const push = { state: signal('on'), busy: signal(false), said: signal('') };
  const desk = { preferences, push, ringer: { state: signal('ready') } } as unknown as Desk;
  render(<SoundMenu desk={desk} icon={<i />} />, document.body);
  document.querySelector('button')?.click();
  const switchOf = (words: string) =>
    [...document.querySelectorAll('label')]
      .find((label) => label.textContent?.trim() === words)
      ?.querySelector('input');
  for (const event of PUSH_EVENTS)
    await expect
      .poll(() => switchOf(deskWords.rings[event])?.checked, { message: event })
      .toBe(true);
  switchOf('A follow-up is due')?.click();
  expect(preferences.value.value.silent).toEqual(['follow_up']);
});
