import type { AgentRequests, Feedback, Role } from '@aisle/protocol';
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { createFeedbackDesk } from './feedback-desk.ts';

const said = (change: Partial<Feedback> = {}): Feedback => ({
  ...{ feedbackId: 'f', conversationId: 'c', kind: 'complaint', agentId: 'per', agent: 'Per' },
  ...{ shopper: 'Anna', words: 'Curt', at: 1, state: 'open', settledBy: null, settler: null },
  ...{ settledAt: null, outcome: null, version: 1, unseen: false },
  ...change,
});

/** A desk whose server knows one complaint; time passes by `pass`. */
const begin = (role: Role = 'supervisor') => {
  let known = said();
  let hear = (_: { feedback: Feedback; rings: boolean }) => {};
  let late: (() => void)[] = [];
  let back = () => {};
  const asked: string[] = [];
  const link = signal<{ at: 'connected' | 'connecting' }>({ at: 'connecting' });
  const answer = (name: keyof AgentRequests, { seen, outcome = null }: Partial<Settling>) => {
    asked.push(name);
    if (name === 'fetchFeedback')
      return { ok: true, value: { rows: [known], next: null, openComplaints: open() } };
    if (name === 'fetchMyPraise') return { ok: true, value: { rows: [], next: null, unseen: 2 } };
    if (name === 'seePraise') return { ok: true, value: null };
    if (seen !== known.version) return { ok: false, error: { code: 'stale', message: 'changed' } };
    known = { ...known, outcome, version: seen + 1, state: outcome === null ? 'open' : 'settled' };
    return { ok: true, value: { feedback: known } };
  };
  const open = () => (known.state === 'open' ? 1 : 0);
  const desk = createFeedbackDesk({
    agent: { role },
    client: {
      link: link as never,
      // One name is all that is heard here.
      hear: ((_: 'feedback', heard: typeof hear) => {
        hear = heard;
        return () => {};
      }) as never,
      ask: (async (name: keyof AgentRequests, payload: object) => answer(name, payload)) as never,
    },
    clock: {
      after: (_, run) => {
        late.push(run);
        return () => {};
      },
    },
    undo: {
      offer: (_, undo) => {
        back = undo;
      },
    },
  });
  const pass = async () => {
    const now = late;
    late = [];
    for (const run of now) run();
    await settled();
  };
  return {
    ...{ desk, asked, link, pass, known: () => known },
    tell: (feedback: Feedback, rings = false) => hear({ feedback, rings }),
    back: async () => {
      back();
      await settled();
    },
  };
};
type Settling = { seen: number; outcome: string | null };
const settled = () => new Promise((resolve) => setTimeout(resolve));

test('67 what is open is counted with each connection, and once for a burst of news', async () => {
  const { desk, asked, link, pass, tell } = begin();
  expect(asked).toEqual([]);
  link.value = { at: 'connected' };
  await pass();
  expect(desk.openComplaints.value).toBe(1);
  const before = desk.moved.value;
  tell(said());
  tell(said({ feedbackId: 'g' }));
  await pass();
  const once = ['fetchFeedback', 'fetchMyPraise'];
  expect([asked, desk.moved.value]).toEqual([[...once, ...once], before + 1]);
});

test('67 who does not supervise asks for no complaints', async () => {
  const { asked, link, pass, desk, tell } = begin('agent');
  link.value = { at: 'connected' };
  await pass();
  tell(said({ kind: 'praise', state: null }), true);
  await pass();
  expect(new Set(asked)).toEqual(new Set(['fetchMyPraise']));
  expect(desk.openComplaints.value).toBe(0);
});

test('67 praise that came while she was away is counted when she comes, until she has looked', async () => {
  const { asked, link, pass, desk } = begin('agent');
  expect(desk.unseenPraise.value).toBe(0);
  link.value = { at: 'connected' };
  await pass();
  expect(desk.unseenPraise.value).toBe(2);
  const praise = said({ kind: 'praise', state: null });
  desk.see([praise]);
  expect(asked).toEqual(['fetchMyPraise']);
  desk.see([praise, { ...praise, unseen: true }]);
  expect(asked).toEqual(['fetchMyPraise', 'seePraise']);
});

test('67 who serves nobody is not asked about praise', async () => {
  const { asked, link, pass } = begin('viewer');
  link.value = { at: 'connected' };
  await pass();
  expect(asked).toEqual([]);
});

test('67 what rings is news until it is waved away or somebody sees to it', () => {
  const { desk, tell } = begin();
  tell(said({ feedbackId: 'other' }));
  expect(desk.news.value).toBeNull();
  tell(said(), true);
  tell(said({ feedbackId: 'other', state: 'settled' }));
  expect(desk.news.value?.words).toBe('Curt');
  tell(said({ state: 'settled' }));
  expect(desk.news.value).toBeNull();
  tell(said({ kind: 'praise' }), true);
  desk.dismiss();
  expect(desk.news.value).toBeNull();
});

test('67 settling is taken back as it was: open, or with what was done', async () => {
  const { desk, known, back } = begin();
  expect(await desk.settle(known(), 'Called her')).toBeNull();
  await settled();
  expect([known().state, desk.openComplaints.value]).toEqual(['settled', 0]);
  await back();
  expect([known().state, desk.openComplaints.value]).toEqual(['open', 1]);
  await desk.settle(known(), 'Called her');
  expect(await desk.settle(known(), null)).toBeNull();
  expect(known().outcome).toBeNull();
  await back();
  expect(known()).toMatchObject({ state: 'settled', outcome: 'Called her' });
});

test('67 what a colleague has changed meanwhile is refused and asked for anew', async () => {
  const { desk, known } = begin();
  const before = desk.moved.value;
  expect(await desk.settle(said({ version: 7 }), 'Called her')).toMatchObject({ code: 'stale' });
  expect(known().state).toBe('open');
  expect(desk.moved.value).toBe(before + 1);
});
