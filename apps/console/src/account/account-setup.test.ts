import type { AgentClient } from '@aisle/client';
import { refuse } from '@aisle/protocol';
import { expect, test } from 'vitest';
import { createAccountSetup } from './account-setup.ts';

test('the week by mail is asked for in the language of the console', async () => {
  const asked: [string, unknown][] = [];
  const ask = async (name: string, payload: unknown) => {
    asked.push([name, payload]);
    return refuse('unavailable', 'the mail server did not take the letter');
  };
  const setup = createAccountSetup({ ask: ask as AgentClient['ask'] });
  expect((await setup.setWeekly(true))?.code).toBe('unavailable');
  expect(asked[0]).toEqual(['setWeeklyLetter', { on: true, language: 'en' }]);
});
