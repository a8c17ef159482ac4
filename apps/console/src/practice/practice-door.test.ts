import type { AgentClient } from '@aisle/client';
import { ok, refuse } from '@aisle/protocol';
import { type PlayReport, TRAINING_SCRIPTS } from '@aisle/simulator';
import { describe, expect, test, vi } from 'vitest';
import type { Desk } from '../desk/desk.ts';
import { conversationIn, inboxPath, isPractice, PRACTICE_BASE, REAL_BASE } from './base.ts';
import { firstAnswerWords, scriptWords, spanWords, waitedWords } from './play-words.ts';
import { createPracticeDoor } from './practice-door.ts';

const [script] = TRAINING_SCRIPTS;
if (!script) throw new Error('there are scripts');
const REPORT: PlayReport = { ended: 'finished', firstAnswerMs: 4_000, waits: [], goals: [] };
const ID = '01a21787-ea4b-77a9-9d8a-2c00e82b7bcc';

const open = () => {
  const ask = vi.fn(async () => ok({ agent: { storeId: 'practice' }, siteKey: 'key' }));
  const stop = vi.fn();
  const ends: ((report: PlayReport) => void)[] = [];
  const play = vi.fn(
    (_: { signal: AbortSignal }) => new Promise<PlayReport>((end) => void ends.push(end)),
  );
  const openDesk = vi.fn(() => ({ client: { ask }, stop }) as unknown as Desk);
  const door = createPracticeDoor({
    ...{ client: { ask } as unknown as AgentClient },
    openDesk,
    play,
  });
  return { ask, stop, ends, play, openDesk, door };
};

describe('the way into practice', () => {
  test('one desk for all its shoppers, however quickly they are sent', async () => {
    const { door, openDesk, ask, play } = open();
    expect(await Promise.all([door.send(script), door.send(script)])).toEqual([true, true]);
    await door.send(script);
    expect(ask).toHaveBeenCalledExactlyOnceWith('startPractice', {});
    expect(openDesk).toHaveBeenCalledExactlyOnceWith({ storeId: 'practice' });
    expect(play).toHaveBeenCalledTimes(3);
    expect(door.plays.value.map(({ number }) => number)).toEqual([3, 2, 1]);
  });

  test('how it went stands with its shopper; one who could not come in is told', async () => {
    const { door, ends, play } = open();
    await door.send(script);
    play.mockRejectedValueOnce(new Error('no chunk'));
    await door.send(script);
    ends[0]?.(REPORT);
    await vi.waitFor(() => expect(door.plays.value.every(({ report }) => report)).toBe(true));
    expect(door.plays.value.map(({ report }) => report?.ended)).toEqual(['failed', 'finished']);
  });

  test('a refusal is told, and the next try asks again', async () => {
    const { door, ask, openDesk } = open();
    ask.mockResolvedValueOnce(refuse('unavailable', 'try again') as never);
    expect(await door.send(script)).toBe(false);
    expect(door.refusal.value?.code).toBe('unavailable');
    expect(openDesk).not.toHaveBeenCalled();
    expect(await door.send(script)).toBe(true);
    expect(door.refusal.value).toBeNull();
  });

  test('leaving sends its shoppers home, and the way back is where she was', async () => {
    const { door, stop, play, ends } = open();
    door.stands('/console/c/1');
    await door.send(script);
    door.leave();
    ends[0]?.(REPORT);
    expect(play.mock.calls[0]?.[0].signal.aborted).toBe(true);
    expect(stop).toHaveBeenCalledOnce();
    expect([door.desk.value, door.plays.value, door.from()]).toEqual([null, [], '/console/c/1']);
    await door.send(script);
    expect(play.mock.lastCall?.[0].signal.aborted).toBe(false);
  });
});

test('an address is of one desk or the other', () => {
  expect(conversationIn(REAL_BASE, `/console/c/${ID}`)).toBe(ID);
  expect(conversationIn(REAL_BASE, `/console/practice/c/${ID}`)).toBeNull();
  expect(conversationIn(PRACTICE_BASE, `/console/practice/c/${ID}/`)).toBe(ID);
  expect(conversationIn(PRACTICE_BASE, `/console/c/${ID}`)).toBeNull();
  expect([PRACTICE_BASE, `/console/c/${ID}`, '/console/'].filter(isPractice)).toEqual([]);
  expect(isPractice(inboxPath(PRACTICE_BASE))).toBe(true);
  expect(isPractice(`${PRACTICE_BASE}/c/${ID}`)).toBe(true);
});

test('every shopper to practise with has words of the console, in English those of her script', () => {
  for (const script of TRAINING_SCRIPTS) {
    const { title, about } = script;
    expect(scriptWords(script)).not.toBe(script);
    expect(scriptWords(script)).toEqual({ title, about });
  }
});

test('how it went, in words', () => {
  expect([400, 59_400, 65_000, 120_000].map(spanWords)).toEqual([
    '0 s',
    '59 s',
    '1 min 5 s',
    '2 min',
  ]);
  expect(firstAnswerWords(REPORT)).toBe('4 s');
  expect(firstAnswerWords({ ...REPORT, firstAnswerMs: null })).toBe('No answer of yours');
  const wait = { for: 'suggestion', tookMs: 8_000, met: true, nudges: 0 } as const;
  expect(waitedWords(wait)).toBe('8 s for a suggestion');
  expect(waitedWords({ ...wait, nudges: 1 })).toBe('8 s for a suggestion, and asked once more');
  expect(waitedWords({ ...wait, met: false, nudges: 3 })).toBe(
    '8 s for a suggestion, in vain, and asked 3 times more',
  );
});
