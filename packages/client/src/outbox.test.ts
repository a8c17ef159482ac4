import { LIMITS, refuse } from '@aisle/protocol';
import { describe, expect, it } from 'vitest';
import { createStage, shown, textOf } from './testing/stage.ts';

const sends = (asked: readonly { name: string; payload: unknown }[]) =>
  asked.filter(({ name }) => name === 'sendMessage').map(({ payload }) => payload as never);

describe('what is written', () => {
  it('1 keeps its name over retries: an answer that was lost makes no second message', async () => {
    const { clock, model, network, visit, stored } = createStage();
    const her = await visit();
    let lost = 0;
    network.state.faults = {
      ...network.state.faults,
      answer: (name) => (name === 'sendMessage' && lost++ < 3 ? 'lose' : 'pass'),
    };
    await her.client.send('Is it warm?');
    await clock.advance(120_000);
    const ids = new Set(sends(model.asked).map(({ clientId }) => clientId));
    expect(sends(model.asked)).toHaveLength(4);
    expect(ids.size).toBe(1);
    expect(stored()).toEqual(['Is it warm?']);
    expect(shown(her)).toEqual(['Is it warm? · sent']);
  });

  it('1 starting a conversation over a broken link makes one', async () => {
    const { clock, model, network, visit } = createStage();
    const her = await visit();
    let lost = 0;
    network.state.faults = {
      ...network.state.faults,
      answer: (name) => (name === 'startConversation' && lost++ < 2 ? 'lose' : 'pass'),
    };
    void her.client.send('one');
    void her.client.send('two');
    await clock.advance(90_000);
    expect(model.conversations()).toHaveLength(1);
    expect(shown(her)).toEqual(['one · sent', 'two · sent']);
  });

  it.each([{}, { locks: 'none' } as const])('6 has one unanswered message %j', async (options) => {
    const { clock, model, network, device, visit, stored } = createStage();
    const her = await visit(device(options));
    await her.client.send('hello');
    await clock.advance(1_000);
    network.state.faults = { ...network.state.faults, answer: () => 'lose' };
    for (const text of ['a', 'b', 'c']) await her.client.send(text);
    await clock.advance(LIMITS.answerTimeoutMs - 100);
    expect(sends(model.asked).map(textOfPayload)).toEqual(['hello', 'a']);
    network.state.faults = { ...network.state.faults, answer: () => 'pass' };
    await clock.advance(60_000);
    expect(stored()).toEqual(['hello', 'a', 'b', 'c']);
  });

  it('6 waits as long as the server says before it tries again', async () => {
    const { clock, model, visit, stored } = createStage();
    const her = await visit();
    await her.client.send('hello');
    await clock.advance(1_000);
    model.refuseWhen((name) =>
      name === 'sendMessage' ? refuse('rate_limited', 'slowly', 20_000) : null,
    );
    await her.client.send('again');
    await clock.advance(1_000);
    model.refuseWhen(null);
    await clock.advance(18_000);
    expect(shown(her)).toEqual(['hello · sent', 'again · sending']);
    await clock.advance(2_000);
    expect(stored()).toEqual(['hello', 'again']);
  });

  it('6 12 a final refusal says why, keeps the text and lets her retry or discard', async () => {
    const { clock, model, visit, stored } = createStage();
    const her = await visit();
    await her.client.send('hello');
    await clock.advance(1_000);
    model.refuseWhen((name) => (name === 'sendMessage' ? refuse('blocked', 'no') : null));
    const kept = await her.client.send('please');
    await her.client.send('never mind');
    await clock.advance(1_000);
    expect(shown(her)).toEqual(['hello · sent', 'please · failed', 'never mind · failed']);
    const failed = her.client.thread.value?.bubbles.value[1];
    expect(failed).toMatchObject({ kind: 'failed', refusal: { code: 'blocked' } });
    model.refuseWhen(null);
    await her.client.thread.value?.retry(kept.ok ? kept.value : '');
    await her.client.thread.value?.discard(her.client.thread.value?.bubbles.value[2]?.key ?? '');
    await clock.advance(2_000);
    expect(stored()).toEqual(['hello', 'please']);
    expect(shown(her)).toEqual(['hello · sent', 'please · sent']);
  });

  it('6 a conversation that may not begin keeps what was said, and a retry begins it', async () => {
    const { clock, model, visit, stored } = createStage();
    const her = await visit();
    model.refuseWhen((name) => (name === 'startConversation' ? refuse('forbidden', 'no') : null));
    const kept = await her.client.send('hello?');
    await clock.advance(5_000);
    expect(shown(her)).toEqual(['hello? · failed']);
    expect(sends(model.asked)).toEqual([]);
    model.refuseWhen(null);
    await her.client.thread.value?.retry(kept.ok ? kept.value : '');
    await clock.advance(5_000);
    expect(stored()).toEqual(['hello?']);
    expect(shown(her)).toEqual(['hello? · sent']);
  });

  it('6 leaves an empty or too long text with the writer', async () => {
    const { visit, model } = createStage();
    const her = await visit();
    expect(await her.client.send(' \n ')).toMatchObject({ error: { code: 'invalid' } });
    expect(await her.client.send('x'.repeat(5_001))).toMatchObject({ error: { code: 'too_long' } });
    expect(model.conversations()).toEqual([]);
  });
});

const textOfPayload = (payload: { text: string }) => textOf({ content: { kind: '', ...payload } });
