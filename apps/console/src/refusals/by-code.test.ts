import type { AgentClient, Clock } from '@aisle/client';
import type { Refusal, RefusalReason } from '@aisle/protocol';
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { createArticlesSetup } from '../articles/articles-setup.ts';
import { articleWords } from '../articles/words.ts';
import { createAutomationsSetup, NEW_RULE } from '../automations/automations-setup.ts';
import { automationWords } from '../automations/words.ts';
import { createMacrosSetup } from '../macros/macros-setup.ts';
import { macroWords } from '../macros/words.ts';
import { createRepliesSetup } from '../replies/replies-setup.ts';
import { replyWords } from '../replies/words.ts';
import { createViewsDesk } from '../views/views-desk.ts';
import { viewWords } from '../views/words.ts';

const clock: Clock = { now: () => 1, after: () => () => {} } as unknown as Clock;
const refresh = async () => {};

type Why = [code: Refusal['code'], field?: string, reason?: RefusalReason];

/** A server that refuses with a sentence nobody has heard before. */
const refusing = ([code, field, reason]: Why) =>
  ({
    ask: async () => ({ ok: false, error: { code, message: 'put otherwise', field, reason } }),
    link: signal({ at: 'waiting' }),
    inbox: {
      ...{ tab: signal('open'), filter: signal({ tags: ['gift'] }) },
      ...{ counts: signal(null), openRows: signal([]), show: () => {} },
    },
  }) as unknown as AgentClient;

test.each<[Why, string]>([
  [['invalid', 'name', 'taken'], macroWords.taken],
  [['full'], macroWords.full],
  [['invalid', 'name'], macroWords.notSaved],
])('why a macro was not saved: %j', async (why, words) => {
  const setup = createMacrosSetup(refusing(why), clock, { refresh });
  setup.edit('new');
  setup.change({ name: 'Late' });
  setup.put({ kind: 'close' });
  await setup.save();
  expect(setup.told.value).toBe(words);
});

test.each<[Why, string]>([
  [['invalid', 'name', 'taken'], viewWords.taken],
  [['full'], viewWords.full],
  [['invalid', 'name'], viewWords.notSaved],
])('why a view was not saved: %j', async (why, words) => {
  const desk = createViewsDesk(refusing(why), clock);
  desk.edit('new');
  desk.change({ name: 'Gifts' });
  await desk.save();
  expect(desk.told.value).toBe(words);
  desk.stop();
});

test.each<[Why, object]>([
  [['invalid', 'shortcut', 'taken'], { problem: { shortcut: replyWords.shortcutTaken } }],
  [['invalid', 'pictures', 'missing'], { problem: { pictures: replyWords.pictureGone } }],
  [['full'], { words: replyWords.full }],
  [['invalid', 'pictures'], { words: replyWords.notSaved }],
])('why a reply was not saved: %j', async (why, told) => {
  const setup = createRepliesSetup(refusing(why), clock, { refresh }, () => {
    throw new Error('no file is sent in here');
  });
  setup.edit('new');
  setup.change({ title: 'Size', shortcut: 'size', texts: { en: 'M' } });
  await setup.save();
  expect(setup.told.value).toEqual(told);
});

test.each<[Why, string]>([
  [['invalid', 'pages.0'], articleWords.badPaths],
  [['full'], articleWords.full],
  [['invalid', 'title'], articleWords.notSaved],
])('why an article was not saved: %j', async (why, words) => {
  const setup = createArticlesSetup(refusing(why), clock);
  setup.begin({ title: 'Does it itch?', body: 'No.', language: 'en' });
  await setup.save('draft');
  expect(setup.told.value).toBe(words);
});

test.each<[Why, object]>([
  [
    ['invalid', 'actions.0', 'team_gone'],
    { field: 'actions.0', words: automationWords.problems.team_gone },
  ],
  [['full'], { field: '', words: automationWords.full }],
  [['invalid', 'name', 'taken'], { field: '', words: automationWords.notSaved }],
])('why a rule was not saved: %j', async (why, told) => {
  const setup = createAutomationsSetup(refusing(why), clock);
  setup.edit({ ...NEW_RULE, name: 'Returns', actions: [{ kind: 'team', teamId: 'gone' }] });
  await setup.save();
  expect(setup.told.value).toEqual(told);
});
