import { LIMITS, ok, refuse } from '@aisle/protocol';
import { describe, expect, it } from 'vitest';
import { createFakeClock } from '../testing/fake-clock.ts';
import { createLine } from './create-line.ts';
import type { Auth, LinkEvents, OpenLink } from './line.ts';

const admitted: Auth = () => ok({});

/** A road that keeps what its line gave it, so that the test can be the server. */
const createRoad = () => {
  const opened: LinkEvents[] = [];
  const sent: { name: string; answer: (value: unknown) => void }[] = [];
  const road: OpenLink = (_, events) => {
    opened.push(events);
    return { send: (name, _payload, answer) => sent.push({ name, answer }), close: () => {} };
  };
  return { road, opened, sent };
};

const build = (auth: Auth, roads: readonly [OpenLink, ...OpenLink[]]) => {
  const clock = createFakeClock();
  // The longest delay that full jitter allows.
  const line = createLine({ auth, clock: { ...clock, random: () => 0.999_999 }, roads });
  line.connect();
  return { clock, line };
};

describe('a line', () => {
  it('6 waits under a ceiling that doubles from 1 s to 30 s', async () => {
    const dead: OpenLink = () => {
      throw new Error('refused by the page’s policy');
    };
    const { clock, line } = build(admitted, [dead]);
    const waits: number[] = [];
    line.state.subscribe((state) => {
      if (state.at === 'waiting') waits.push(Math.ceil((state.until - clock.now()) / 1_000));
    });
    await clock.advance(120_000);
    expect(waits.slice(0, 8)).toEqual([1, 2, 4, 8, 16, 30, 30, 30]);
    line.close();
  });

  it('6 is as patient as at first after a connection', async () => {
    const { road, opened } = createRoad();
    const { clock, line } = build(admitted, [road]);
    await clock.advance(0);
    for (let count = 0; count < 4; count++) {
      opened.at(-1)?.lost();
      await clock.advance(1_000 * 2 ** count + 100);
    }
    expect(line.state.value.at).toBe('connecting');
    opened.at(-1)?.opened();
    opened.at(-1)?.lost();
    expect(line.state.value).toMatchObject({ at: 'waiting', failures: 1 });
    line.close();
  });

  it('7 takes the next road after three failures, and comes back to the first', async () => {
    const taken: string[] = [];
    const dead = (name: string): OpenLink => {
      return async () => {
        taken.push(name);
        throw new Error('the chunk did not load');
      };
    };
    const { clock, line } = build(admitted, [dead('websocket'), dead('polling')]);
    await clock.advance(120_000);
    expect(taken.slice(0, 7)).toEqual([
      'websocket',
      'websocket',
      'websocket',
      'polling',
      'polling',
      'polling',
      'websocket',
    ]);
    line.close();
  });

  it('gives up an attempt that leads nowhere', async () => {
    const { road, opened } = createRoad();
    const { clock, line } = build(admitted, [road]);
    await clock.advance(LIMITS.answerTimeoutMs + 1_100);
    expect(opened).toHaveLength(2);
    line.close();
  });

  it('ignores what an earlier attempt still has to say', async () => {
    const { road, opened, sent } = createRoad();
    const { clock, line } = build(admitted, [road]);
    await clock.advance(0);
    opened[0]?.opened();
    const heard: unknown[] = [];
    line.on('typing', (notice) => heard.push(notice));
    line.rebuild();
    await clock.advance(0);
    opened[0]?.told('typing', 'old');
    opened[0]?.opened();
    expect(line.state.value.at).toBe('connecting');
    opened[1]?.opened();
    opened[0]?.lost();
    expect(line.state.value.at).toBe('connected');
    opened[1]?.told('typing', 'new');
    expect(heard).toEqual(['new']);
    expect(sent).toEqual([]);
    line.close();
  });

  it('sends what was asked while it was away exactly once, in order', async () => {
    const { road, opened, sent } = createRoad();
    const { clock, line } = build(admitted, [road]);
    await clock.advance(0);
    opened[0]?.lost();
    const asked = ['a', 'b'].map((name) => line.ask(name, null, 60_000));
    await clock.advance(1_100);
    expect(sent).toEqual([]);
    opened[1]?.opened();
    expect(sent.map(({ name }) => name)).toEqual(['a', 'b']);
    sent[0]?.answer(ok(1));
    opened[1]?.lost();
    expect(await Promise.all(asked)).toMatchObject([ok(1), { error: { code: 'unavailable' } }]);
    line.close();
  });

  it('treats an answer that is no result as none', async () => {
    const { road, opened, sent } = createRoad();
    const { clock, line } = build(admitted, [road]);
    await clock.advance(0);
    opened[0]?.opened();
    for (const strange of [undefined, null, 'fine', {}]) {
      const asked = line.ask('a', null, 1_000);
      sent.at(-1)?.answer(strange);
      expect(await asked).toMatchObject({ ok: false, error: { code: 'unavailable' } });
    }
    line.close();
  });

  it('16 signs in anew when a question is answered unauthorized, and lets it be retried', async () => {
    const reasons: unknown[] = [];
    const { road, opened, sent } = createRoad();
    const { clock, line } = build(
      (refused) => {
        reasons.push(refused?.code ?? null);
        return ok({});
      },
      [road],
    );
    await clock.advance(0);
    opened[0]?.opened();
    const asked = line.ask('sendMessage', null, 1_000);
    sent[0]?.answer(refuse('unauthorized', 'expired'));
    expect(await asked).toMatchObject({ error: { code: 'unavailable' } });
    await clock.advance(1_100);
    expect(reasons).toEqual([null, 'unauthorized']);
    line.close();
  });

  it('waits when the handshake cannot be had now, and stops when it never can', async () => {
    const answers = [refuse('unavailable', 'later'), refuse('blocked', 'never')];
    const { road } = createRoad();
    const { clock, line } = build(() => answers.shift() ?? ok({}), [road]);
    await clock.advance(0);
    expect(line.state.value).toMatchObject({ at: 'waiting', refusal: { code: 'unavailable' } });
    await clock.advance(60_000);
    expect(line.state.value).toMatchObject({ at: 'refused', refusal: { code: 'blocked' } });
    line.connect();
    await clock.advance(0);
    expect(line.state.value.at).toBe('connecting');
    line.close();
  });
});
