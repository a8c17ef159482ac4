import { createStage } from '@aisle/client/testing';
import type { Content, Entry } from '@aisle/protocol';
import { describe, expect, test } from 'vitest';
import { SAMPLE_GOODS } from './play/goods.ts';
import { type PlayReport, playScript } from './play/play-script.ts';
import { readScript, ScriptError } from './read-script.ts';
import { type Script, type ScriptStep, script as scriptShape } from './script.ts';
import { TRAINING_SCRIPTS } from './scripts/index.ts';

const scriptOf = (steps: ScriptStep[], goals: Script['goals'] = ['answer']): Script => ({
  ...{ id: 'test', title: 'Test', about: 'Somebody.', language: 'en', goals },
  steps,
});
const HELLO: ScriptStep = { do: 'write', text: 'Hello, is {product} warm?' };
const waitFor = (
  awaited: 'answer' | 'suggestion' | 'proposal',
  more: Partial<Extract<ScriptStep, { do: 'wait' }>> = {},
): ScriptStep => ({ do: 'wait', for: awaited, upToMs: 60_000, otherwise: 'go_on', ...more });

/** Plays in a stage whose clock stands still until it is told to go on. */
const play = (script: Script, seed = 7) => {
  const stage = createStage(seed);
  const device = stage.device();
  const stop = new AbortController();
  const { clock, model } = stage;
  let report: PlayReport | undefined;
  const done = playScript({
    ...{ script, clock, signal: stop.signal },
    open: () => stage.open(device).client,
  }).then((told) => {
    report = told;
  });
  return {
    ...stage,
    stop,
    done,
    report: () => report,
    asked: (name: string) =>
      model.asked.filter((one) => one.name === name).map((one) => one.payload),
    last: (): Entry | undefined => model.logOf(model.conversations()[0] ?? '').at(-1),
  };
};

const [PRODUCT] = SAMPLE_GOODS;
const suggestion: Content = { kind: 'suggestion', products: [{ product: PRODUCT }] };

describe('a play', () => {
  test('writes, waits, and tells how it went', async () => {
    const on = play(
      scriptOf([{ do: 'visit', page: 'product', product: 0 }, HELLO, waitFor('answer')]),
    );
    await on.clock.advance(10_000);
    expect(on.stored()).toEqual(['Hello, is Wool sweater warm?']);
    expect(on.asked('reportPage')).toMatchObject([{ page: { product: { name: 'Wool sweater' } } }]);
    on.agentWrites('Very');
    await on.clock.advance(5_000);
    const answered = on.last()?.at ?? 0;
    const [first] = on.model.logOf(on.model.conversations()[0] ?? '');
    expect(on.report()).toMatchObject({
      ended: 'finished',
      firstAnswerMs: answered - (first?.at ?? 0),
      waits: [{ for: 'answer', met: true, nudges: 0 }],
      goals: [{ goal: 'answer', met: true }],
    });
  });

  test('goes the same way twice with one seed, and another way with another', async () => {
    const trail = async (seed: number) => {
      const on = play(scriptOf([HELLO, waitFor('answer', { upToMs: 3_000 }), HELLO]), seed);
      await on.clock.advance(60_000);
      return on.model.logOf(on.model.conversations()[0] ?? '').map(({ at }) => at);
    };
    const one = await trail(7);
    expect(one).toHaveLength(2);
    expect(await trail(7)).toEqual(one);
    expect(await trail(8)).not.toEqual(one);
  });

  test('gets impatient, then leaves', async () => {
    const nudges = [
      { afterMs: 10_000, text: 'Hello?' },
      { afterMs: 20_000, text: 'Last chance' },
    ];
    const on = play(scriptOf([HELLO, waitFor('answer', { nudges, otherwise: 'leave' }), HELLO]));
    await on.clock.advance(120_000);
    expect(on.stored().slice(1)).toEqual(['Hello?', 'Last chance']);
    expect(on.asked('reportTyping')).toContainEqual(expect.objectContaining({ typing: true }));
    expect(on.report()).toMatchObject({
      ended: 'left',
      firstAnswerMs: null,
      waits: [{ met: false, nudges: 2 }],
      goals: [{ goal: 'answer', met: false }],
    });
  });

  test('takes only the steps that follow from how the wait went', async () => {
    const on = play(
      scriptOf([
        HELLO,
        waitFor('answer', { upToMs: 2_000 }),
        { do: 'write', only: 'met', text: 'Thanks' },
        { do: 'write', only: 'missed', text: 'Nobody here' },
      ]),
    );
    await on.clock.advance(60_000);
    expect(on.stored().slice(1)).toEqual(['Nobody here']);
  });

  test('puts what it is offered into her cart, once for each suggestion', async () => {
    const on = play(
      scriptOf(
        [
          HELLO,
          waitFor('suggestion', { nudges: [{ afterMs: 30_000, text: 'Well?' }] }),
          { do: 'add' },
          HELLO,
          waitFor('suggestion', { upToMs: 5_000 }),
        ],
        ['suggestion', 'proposal'],
      ),
    );
    await on.clock.advance(10_000);
    on.agentSends(suggestion);
    await on.clock.advance(60_000);
    expect(on.asked('reportSuggestionAdded')).toMatchObject([{ suggestionSeq: 2, quantity: 1 }]);
    expect(on.asked('reportCart')).toMatchObject([
      { cart: { lines: [{ quantity: 1 }], subtotal: { amount: 8_900 } } },
    ]);
    expect(on.report()?.waits).toMatchObject([{ met: true }, { met: false }]);
    expect(on.report()?.goals).toEqual([
      { goal: 'suggestion', met: true },
      { goal: 'proposal', met: false },
    ]);
  });

  test('leaves and comes back as the same shopper, to the same conversation', async () => {
    const on = play(scriptOf([HELLO, { do: 'leave', forMs: 30_000 }, waitFor('answer')]));
    await on.clock.advance(20_000);
    on.agentWrites('Are you still there?');
    await on.clock.advance(60_000);
    expect(on.model.conversations()).toHaveLength(1);
    expect(on.report()).toMatchObject({ ended: 'finished', waits: [{ met: true }] });
  });

  test('ends when somebody closes the conversation, and when it is stopped', async () => {
    const closed = play(scriptOf([HELLO, waitFor('answer')]));
    await closed.clock.advance(10_000);
    closed.agentSends({ kind: 'closed' });
    await closed.clock.advance(1_000);
    expect(closed.report()).toMatchObject({ ended: 'closed' });

    const stopped = play(scriptOf([HELLO, waitFor('answer')]));
    await stopped.clock.advance(10_000);
    stopped.stop.abort();
    await stopped.done;
    expect(stopped.report()).toMatchObject({ ended: 'stopped' });
  });
});

describe('scripts', () => {
  test.each(TRAINING_SCRIPTS)('$id can be played', (one) => {
    expect(scriptShape.parse(one)).toEqual(one);
  });

  test('have names of their own, and are in three languages and both directions', () => {
    expect(new Set(TRAINING_SCRIPTS.map(({ id }) => id)).size).toBe(TRAINING_SCRIPTS.length);
    const languages = new Set(TRAINING_SCRIPTS.map(({ language }) => language.slice(0, 2)));
    expect([...languages].toSorted()).toEqual(['ar', 'de', 'en']);
  });

  const bad = (change: object) => () =>
    readScript(JSON.stringify({ ...scriptOf([HELLO]), ...change }));
  test.each([
    ['no JSON', () => readScript('{ "id": '), /a script is JSON/],
    ['a list', () => readScript('[]'), /the script: /],
    ['an unknown step', bad({ steps: [{ do: 'dance' }] }), /steps\[0\]\.do: /],
    ['a field too many', bad({ steps: [{ ...HELLO, loud: true }] }), /steps\[0\]: .*loud/],
    [
      'a wait before any word',
      bad({ steps: [waitFor('answer')] }),
      /steps\[0\]: she has written nothing/,
    ],
    [
      'an addition without a suggestion',
      bad({ steps: [HELLO, { do: 'add' }] }),
      /steps\[1\]: "add" needs/,
    ],
    [
      'a decision without a proposal',
      bad({ steps: [HELLO, { do: 'decide', result: 'accept' }] }),
      /steps\[1\]: "decide"/,
    ],
    [
      'a condition without a wait',
      bad({ steps: [{ ...HELLO, only: 'met' }] }),
      /"only" needs a wait/,
    ],
    [
      'a product page of no product',
      bad({ steps: [{ do: 'visit', page: 'product' }] }),
      /names its product/,
    ],
    ['a language that is none', bad({ language: 'english' }), /language: must be a tag/],
  ])('refuses %s and says where', (_, read, words) => {
    expect(read).toThrow(ScriptError);
    expect(read).toThrow(words);
  });
});
