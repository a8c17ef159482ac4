import { LIMITS, ok, PROTOCOL } from '@aisle/protocol';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type Clock, systemClock } from '../clock.ts';
import { newId } from '../new-id.ts';
import { createLine } from './create-line.ts';
import type { Auth, Line, OpenLink } from './line.ts';

/** A server to speak to, with a network in between that the test can break. */
export type LineUnderTest = {
  /** The road to test, towards the breakable network, in namespace `/shopper`. */
  road: OpenLink;
  /** The token of a shopper who may chat. */
  token: () => Promise<string>;
  /** Ends all connections abruptly. */
  cut: () => void;
  /** While true the server's bytes are swallowed and the connection stays open. */
  silence: (wanted: boolean) => void;
  /** The longest the server's pings let a dead link look alive, milliseconds. */
  deadAfterMs: number;
  close: () => Promise<void> | void;
};

const NEVER_MS = 60_000;

/** Reconnects at once: what is tested is the road, not the patience. */
const hasty: Clock = { ...systemClock, random: () => 0 };

const reaches = (line: Line, at: string, timeout = 10_000) =>
  vi.waitFor(() => expect(line.state.value.at).toBe(at), { timeout, interval: 10 });

/** The promises every road keeps under a line; run it for each, against each server. */
export const lineConformance = (name: string, start: () => Promise<LineUnderTest>): void => {
  const open = async (auth?: Auth) => {
    const stage = await start();
    onTestFinished(() => stage.close());
    const token = await stage.token();
    const proof = auth ?? (() => ok({ protocol: PROTOCOL, token }));
    const line = createLine({ auth: proof, clock: hasty, roads: [stage.road] });
    onTestFinished(() => line.close());
    line.connect();
    return { stage, line };
  };
  const ask = (line: Line, request: string, payload: unknown) =>
    line.ask(request, payload, LIMITS.answerTimeoutMs);
  const begin = async (line: Line) => {
    const conversationId = newId(systemClock);
    expect(await ask(line, 'startConversation', { conversationId })).toMatchObject({ ok: true });
    return conversationId;
  };
  const message = (conversationId: string, text: string) => ({
    conversationId,
    clientId: newId(systemClock),
    text,
  });

  describe(`line over ${name}`, () => {
    it('connects with its handshake, asks and is answered', async () => {
      const { line } = await open();
      await reaches(line, 'connected');
      expect(await ask(line, 'heartbeat', { heads: {} })).toEqual(ok({ heads: {} }));
    });

    it('is told the code of a refused handshake, and asks for a new one', async () => {
      const codes: unknown[] = [];
      const { line } = await open((refused) => {
        codes.push(refused?.code ?? null);
        return refused ? { ok: false, error: refused } : ok({ protocol: PROTOCOL, token: 'false' });
      });
      await reaches(line, 'refused');
      expect(codes).toEqual([null, 'unauthorized']);
      expect(await ask(line, 'heartbeat', { heads: {} })).toMatchObject({ ok: false });
    });

    it('sends what was asked before it was connected', async () => {
      const { line } = await open();
      expect(line.state.value.at).not.toBe('connected');
      expect(await ask(line, 'heartbeat', { heads: {} })).toMatchObject({ ok: true });
    });

    it('6 a question without an answer ends in time, as timeout or as lost', async () => {
      const { stage, line } = await open();
      await reaches(line, 'connected');
      stage.silence(true);
      const result = await line.ask('heartbeat', { heads: {} }, 50);
      expect(['timeout', 'unavailable']).toContain(!result.ok && result.error.code);
    });

    it('hears notices in the order they were told, and stops when asked to', async () => {
      const { line } = await open();
      const conversationId = await begin(line);
      await ask(line, 'watchConversation', { conversationId });
      const heard: number[] = [];
      const off = line.on('entries', (notice) => {
        const { entries } = notice as { entries: { seq: number }[] };
        heard.push(...entries.map(({ seq }) => seq));
      });
      for (let count = 0; count < 4; count++) {
        await ask(line, 'sendMessage', message(conversationId, `${count}`));
      }
      await vi.waitFor(() => expect(heard).toEqual([1, 2, 3, 4]));
      off();
      await ask(line, 'sendMessage', message(conversationId, 'unheard'));
      await ask(line, 'heartbeat', { heads: {} });
      expect(heard).toEqual([1, 2, 3, 4]);
    });

    it('carries every character and frames of 60 KiB both ways', async () => {
      const { line } = await open();
      const conversationId = await begin(line);
      const text = 'Größe „M“ — 暖かい 🧶👩🏽‍🎨 \u2028 "[1,{,}]" \\ 40/shopper,';
      const stored = await ask(line, 'sendMessage', message(conversationId, text));
      expect(stored).toMatchObject({ ok: true, value: { entry: { content: { text } } } });
      const heads = Object.fromEntries(
        Array.from({ length: 1_480 }, () => [newId(systemClock), 1]),
      );
      expect(JSON.stringify(heads).length).toBeGreaterThan(60_000);
      expect(await ask(line, 'heartbeat', { heads })).toMatchObject({ ok: true });
      // An answer of more than 60 KiB: a page of long messages.
      for (let count = 0; count < 13; count++) {
        await ask(
          line,
          'sendMessage',
          message(conversationId, `${'ß'.repeat(4_999)}${count % 10}`),
        );
      }
      const page = await ask(line, 'fetchEntries', { conversationId, after: 1 });
      expect(page).toMatchObject({ ok: true, value: { head: 14 } });
      expect(JSON.stringify(page).length).toBeGreaterThan(60_000);
    });

    it('1 6 connects again after a cut, and a retry is stored once', async () => {
      const { stage, line } = await open();
      const conversationId = await begin(line);
      const payload = message(conversationId, 'while the link broke');
      stage.cut();
      await vi.waitFor(
        async () => expect(await ask(line, 'sendMessage', payload)).toMatchObject({ ok: true }),
        { timeout: 10_000 },
      );
      const log = await ask(line, 'fetchEntries', { conversationId, after: 0 });
      expect(log).toMatchObject({
        ok: true,
        value: { head: 1, entries: [{ clientId: payload.clientId }] },
      });
    });

    it('answers unavailable at once when the link is lost under a question', async () => {
      const { stage, line } = await open();
      await reaches(line, 'connected');
      stage.silence(true);
      const asked = line.ask('heartbeat', { heads: {} }, NEVER_MS);
      stage.cut();
      expect(await asked).toMatchObject({ ok: false, error: { code: 'unavailable' } });
    });

    it('is rebuilt on demand', async () => {
      const { line } = await open();
      await reaches(line, 'connected');
      const states: string[] = [];
      line.state.subscribe(({ at }) => states.push(at));
      line.rebuild();
      await vi.waitFor(() => expect(states).toEqual(['connected', 'connecting', 'connected']));
      expect(await ask(line, 'heartbeat', { heads: {} })).toMatchObject({ ok: true });
    });

    it('9 a link that only works one way is noticed and rebuilt', async () => {
      const { stage, line } = await open();
      await reaches(line, 'connected');
      stage.silence(true);
      const { deadAfterMs } = stage;
      await vi.waitFor(() => expect(line.state.value.at).not.toBe('connected'), {
        timeout: deadAfterMs * 2 + 5_000,
        interval: 5,
      });
      stage.silence(false);
      // What the silent attempts were asked is lost: they end as refused or cut.
      stage.cut();
      await reaches(line, 'connected', deadAfterMs * 2 + 5_000);
    }, 150_000);

    it('closed, it answers unavailable, stays silent and may be opened again', async () => {
      const { line } = await open();
      await reaches(line, 'connected');
      line.close();
      expect(await ask(line, 'heartbeat', { heads: {} })).toMatchObject({
        error: { code: 'unavailable' },
      });
      line.connect();
      await reaches(line, 'connected');
    });
  });
};
