import { describe, expect, test } from 'vitest';
import { checkHistory } from './check-history.ts';
import { body, goodStory, type Story } from './good-story.ts';
import { bodyOf, createHistory } from './history.ts';

const kinds = (story: Story) => checkHistory(story.events, story.stored).map(({ kind }) => kind);

describe('a history that keeps every promise', () => {
  test('is found clean', () => {
    expect(kinds(goodStory())).toEqual([]);
  });

  test('an unanswered message may be stored or still refused for good', () => {
    const story = goodStory();
    story.invoke('m3', 'three');
    story.log({ what: 'unknown', client: 'ann', clientId: 'm3' });
    story.log({ what: 'failed', client: 'ann', clientId: 'm3', code: 'closed' });
    expect(kinds(story)).toEqual([]);
    story.store('m3', 'three');
    story.show('ann', 3, 'm3', 'three');
    story.hear('eve', 3, 'm3', 'three');
    expect(kinds(story)).toEqual([]);
  });

  test('a repeat with another body leaves the first one standing', () => {
    const story = goodStory();
    story.invoke('m1', 'goodbye');
    story.answer('m1', 'hello', 1);
    expect(kinds(story)).toEqual([]);
  });

  test('8 an entry may reach a listener behind a later one', () => {
    const story = goodStory();
    for (const [id, text] of [
      ['m3', 'three'],
      ['m4', 'four'],
    ] as const) {
      story.invoke(id, text);
      story.show('ann', story.store(id, text), id, text);
    }
    story.hear('eve', 4, 'm4', 'four');
    story.hear('eve', 3, 'm3', 'three');
    expect(kinds(story)).toEqual([]);
  });

  test('a closed conversation is counted as closed', () => {
    const story = goodStory();
    const closed = bodyOf({ kind: 'closed' });
    const place = { conversationId: 'c1', clientId: 'x1', body: closed };
    story.log({ what: 'invoked', client: 'eve', ...place });
    story.log({ what: 'ok', client: 'eve', clientId: 'x1', seq: 3, body: closed, repeated: false });
    story.log({ what: 'shown', client: 'ann', sighting: { ...place, seq: 3 } });
    story.log({
      what: 'heard',
      client: 'eve',
      session: 'eve-1',
      sighting: { ...place, seq: 3 },
    });
    story.entries.push({ ...place, seq: 3, author: 'eve' });
    Object.assign(story.conversation, { head: 3, status: 'closed' });
    Object.assign(story.counts, { open: 0, unassigned: 0, closed: 1 });
    expect(kinds(story)).toEqual([]);
  });
});

/** One broken promise each, and what the checker has to say. Several may follow from one. */
const broken: [string, string, (story: Story) => void][] = [
  ['1 a second row for one client id', 'doubled', (s) => s.store('m1', 'hello')],
  ['1 an answer with another body', 'altered', (s) => s.answer('m2', 'other', 2)],
  [
    '1 a stored body nobody sent',
    'altered',
    (s) => Object.assign(s.entries[0] ?? {}, { body: body('x') }),
  ],
  ['1 an answer that names another place', 'lost', (s) => s.answer('m1', 'hello', 7)],
  ['2 a number left out', 'hole', (s) => Object.assign(s.entries[1] ?? {}, { seq: 3 })],
  ['2 a head past the last entry', 'hole', (s) => Object.assign(s.conversation, { head: 3 })],
  [
    '2 a message stored before an earlier one of its sender',
    'misordered',
    (s) => {
      s.invoke('m3', 'three');
      s.invoke('m4', 'four');
      s.store('m4', 'four');
      s.store('m3', 'three');
    },
  ],
  [
    '3 an acknowledged message that is gone',
    'lost',
    (s) => {
      s.invoke('m3', 'three');
      s.answer('m3', 'three', 3);
    },
  ],
  ['3 an entry announced and then not stored', 'phantom', (s) => s.hear('eve', 3, 'm3', 'three')],
  [
    '3 a listener that was not told of the last',
    'unannounced',
    (s) => {
      s.invoke('m3', 'three');
      s.store('m3', 'three');
      s.show('ann', 3, 'm3', 'three');
    },
  ],
  [
    '3 a listener that was not told of one between',
    'unannounced',
    (s) => {
      for (const [id, text] of [
        ['m3', 'three'],
        ['m4', 'four'],
      ] as const) {
        s.invoke(id, text);
        s.show('ann', s.store(id, text), id, text);
      }
      s.hear('eve', 4, 'm4', 'four');
    },
  ],
  ['5 an unanswered message that left the outbox', 'vanished', (s) => s.invoke('m3', 'three')],
  [
    '5 a message that never left the outbox',
    'stuck',
    (s) => {
      s.invoke('m3', 'three');
      s.log({ what: 'kept', client: 'ann', clientId: 'm3' });
    },
  ],
  [
    '6 a message refused and stored all the same',
    'refused-but-stored',
    (s) => {
      s.invoke('m3', 'three');
      s.log({ what: 'failed', client: 'ann', clientId: 'm3', code: 'too_long' });
      s.store('m3', 'three');
    },
  ],
  ['8 an entry shown twice', 'doubled', (s) => s.show('ann', 2, 'm2', 'are you there?')],
  [
    '8 a view that jumps',
    'skipped',
    (s) => {
      for (const [id, text] of [
        ['m3', 'three'],
        ['m4', 'four'],
      ] as const) {
        s.invoke(id, text);
        s.store(id, text);
        s.hear('eve', s.conversation.head, id, text);
      }
      s.show('ann', 4, 'm4', 'four');
    },
  ],
  ['8 a view of an entry the log does not hold', 'phantom', (s) => s.show('ann', 3, 'm9', 'boo')],
  [
    '9 a view that lacks the last message in the end',
    'disagreement',
    (s) => {
      s.invoke('m3', 'three');
      s.hear('eve', s.store('m3', 'three'), 'm3', 'three');
    },
  ],
  [
    '9 a view that agrees too late',
    'disagreement',
    (s) => {
      s.invoke('m3', 'three');
      s.hear('eve', s.store('m3', 'three'), 'm3', 'three');
      s.log({ what: 'healed' });
      s.show('ann', 3, 'm3', 'three');
      Object.assign(s.events.at(-1) ?? {}, { at: 9_000 });
    },
  ],
  [
    '10 a question answered from before an own acknowledgement',
    'stale-read',
    (s) => {
      s.log({ what: 'asked', client: 'ann', conversationId: 'c1', ticket: 1 });
      s.log({ what: 'told', client: 'ann', ticket: 1, head: 1 });
    },
  ],
  [
    '10 a head that goes back',
    'head-back',
    (s) => {
      s.log({ what: 'asked', client: 'eve', conversationId: 'c1', ticket: 1 });
      s.log({ what: 'told', client: 'eve', ticket: 1, head: 1 });
    },
  ],
  [
    '11 an unread counter that is off',
    'miscounted',
    (s) => Object.assign(s.conversation, { unread: 1 }),
  ],
  ['11 an inbox counter that is off', 'miscounted', (s) => Object.assign(s.counts, { open: 2 })],
  [
    '11 an assignment nobody made',
    'miscounted',
    (s) => Object.assign(s.conversation, { assignedTo: 'eve' }),
  ],
  ["16 another store's agent hears an entry", 'leaked', (s) => s.hear('zoe', 1, 'm1', 'hello')],
  [
    "16 another store's agent is told of a cart",
    'leaked',
    (s) => s.log({ what: 'noticed', client: 'zoe', name: 'cart', conversationId: 'c1' }),
  ],
  [
    '16 another shopper of the store sees an entry',
    'leaked',
    (s) => {
      s.log({
        what: 'joined',
        client: 'bob',
        party: { storeId: 's1', side: 'shopper', personId: 'bob' },
      });
      s.show('bob', 1, 'm1', 'hello');
    },
  ],
  ['a row nobody sent', 'invented', (s) => s.store('m9', 'boo')],
  ['a damaged file', 'corrupt', (s) => Object.assign(s.stored, { integrity: ['page 7 is torn'] })],
];

describe('a broken promise', () => {
  test.each(broken)('%s is called %s', (_title, kind, breakIt) => {
    const story = goodStory();
    breakIt(story);
    expect(kinds(story)).toContain(kind);
  });

  test('3 a listener that lacked one for long before its connection ended is noticed', () => {
    const story = goodStory();
    for (const [id, text] of [
      ['m3', 'three'],
      ['m4', 'four'],
    ] as const) {
      story.invoke(id, text);
      story.show('ann', story.store(id, text), id, text);
    }
    story.hear('eve', 4, 'm4', 'four');
    story.log({ what: 'hungUp', client: 'eve', session: 'eve-1' });
    expect(kinds(story)).toEqual([]);
    Object.assign(story.events.at(-1) ?? {}, { at: 9_000 });
    expect(kinds(story)).toEqual(['unannounced']);
  });

  test('a message asked once, without an outbox, may be lost unanswered', () => {
    const story = goodStory();
    const place = { client: 'ann', conversationId: 'c1', clientId: 'm3', body: body('three') };
    story.log({ what: 'invoked', ...place, loose: true });
    story.log({ what: 'unknown', client: 'ann', clientId: 'm3' });
    expect(kinds(story)).toEqual([]);
  });

  test('a connection that was cut owes its listener nothing', () => {
    const story = goodStory();
    story.log({ what: 'hungUp', client: 'eve', session: 'eve-1' });
    story.invoke('m3', 'three');
    story.show('ann', story.store('m3', 'three'), 'm3', 'three');
    expect(kinds(story)).toEqual([]);
  });
});

test('an answer without a question is a bug of the harness', () => {
  const story = goodStory();
  story.answer('m9', 'boo', 3);
  expect(() => kinds(story)).toThrow('unsent m9');
});

test('equal contents have equal bodies, whatever the order of their members', () => {
  expect(bodyOf({ b: 1, a: { d: [1, 2], c: undefined } })).toBe('{"a":{"d":[1,2]},"b":1}');
});

test('questions of one history have different tickets', () => {
  const history = createHistory(() => 0);
  expect(history.ticket()).not.toBe(history.ticket());
});
