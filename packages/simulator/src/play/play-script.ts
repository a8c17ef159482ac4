import type { Clock, ShopperClient } from '@aisle/client';
import type { Product } from '@aisle/protocol';
import type { Awaited, Script, ScriptStep } from '../script.ts';
import { createBasket } from './basket.ts';
import { SAMPLE_GOODS } from './goods.ts';
import { firstAnswerMs, type GoalMet, goalsMet, isAwaited } from './read-log.ts';
import { createShopping } from './shopping.ts';
import { createWaiting, Ended } from './waiting.ts';
import { logOf } from './watch-log.ts';

export type PlayOptions = {
  script: Script;
  /** Opens her page, also when she comes back: in the same device, so that she is known. */
  open: () => ShopperClient;
  /** Time and chance; with a clock and a seed of one's own a play goes the same way twice. */
  clock: Clock;
  /** Products of the shop she is in; a few of ours without. */
  goods?: readonly Product[];
  /** How many times faster than in life; 1 without. */
  tempo?: number;
  /** Ends the play: she closes the page. */
  signal?: AbortSignal;
};

/** One wait of hers, as it went. */
export type WaitTold = { for: Awaited; tookMs: number; met: boolean; nudges: number };

/** How a play went. */
export type PlayReport = {
  /** `left`: she gave up; `closed`: somebody ended the conversation; `failed`: see `problem`. */
  ended: 'finished' | 'left' | 'closed' | 'stopped' | 'failed';
  problem?: string;
  /** From her first words to a person's first answer, by the server's clock; null: none. */
  firstAnswerMs: number | null;
  waits: WaitTold[];
  goals: GoalMet[];
};

/** Between two letters of hers, milliseconds. */
const LETTER_MS = 45;
/** She reads and thinks for so long before she writes. */
const THINK_MS = 900;

/** Plays a script over the real protocol, as her browser would. Never throws for how it goes. */
export async function playScript(options: PlayOptions): Promise<PlayReport> {
  const { script, clock, tempo = 1, signal } = options;
  const goods = options.goods?.length ? options.goods : SAMPLE_GOODS;
  const basket = createBasket((goods[0] ?? SAMPLE_GOODS[0]).variants[0]?.price.currency ?? 'EUR');
  const waiting = createWaiting({ clock, tempo, signal });
  let client = options.open();
  const shopping = createShopping({ basket, goods, clock, client: () => client });
  const waits: WaitTold[] = [];
  /** What the last wait came to. */
  let last: 'met' | 'missed' | null = null;

  /** The newest card of that kind in her conversation. */
  const latest = (kind: Awaited) => logOf(client).findLast((entry) => isAwaited(entry, kind));
  const enter = async () => {
    const session = await client.start();
    if (!session.ok) throw new Ended('failed', session.error.message);
  };
  const write = async (words: string) => {
    const text = shopping.fill(words);
    await waiting.pause(THINK_MS * (0.5 + clock.random()));
    client.thread.peek()?.reportTyping(true);
    await waiting.pause(text.length * LETTER_MS * (0.7 + clock.random() * 0.6));
    const sent = await client.send(text);
    if (!sent.ok) throw new Ended('failed', sent.error.message);
    await waiting.stored(client, sent.value);
  };
  const wait = async (step: Extract<ScriptStep, { do: 'wait' }>) => {
    const began = clock.now();
    const comesBy = (untilMs: number) =>
      waiting.comes(client, step.for, untilMs - (clock.now() - began) * tempo);
    let nudges = 0;
    let met = false;
    for (const nudge of step.nudges ?? []) {
      met = await comesBy(nudge.afterMs);
      if (met) break;
      await write(nudge.text);
      nudges += 1;
    }
    // Once only: a card that has come is not waited for again.
    met ||= await comesBy(step.upToMs);
    waits.push({ for: step.for, tookMs: clock.now() - began, met, nudges });
    last = met ? 'met' : 'missed';
    if (!met && step.otherwise === 'leave') throw new Ended('left');
  };
  const decide = async (result: 'accept' | 'decline') => {
    const proposal = latest('proposal');
    if (!proposal || !(await shopping.decide(proposal, result))) return;
    await waiting.appears(
      client,
      ({ content }) => content.kind === 'proposal_answered' && content.proposalSeq === proposal.seq,
    );
  };
  const take = async (step: ScriptStep): Promise<void> => {
    if (step.only && step.only !== last) return;
    switch (step.do) {
      case 'visit':
        return shopping.visit(step.page, step.product);
      case 'put':
        return shopping.put(step.product, step.quantity ?? 1);
      case 'write':
        return write(step.text);
      case 'wait':
        return wait(step);
      case 'add':
        return shopping.add(latest('suggestion'));
      case 'decide':
        return decide(step.result);
      case 'pause':
        return waiting.pause(step.ms);
      case 'leave':
        client.stop();
        await waiting.pause(step.forMs);
        client = options.open();
        return enter();
      case 'close':
        await client.closeConversation();
    }
  };

  const how = await (async (): Promise<Pick<PlayReport, 'ended' | 'problem'>> => {
    try {
      await enter();
      for (const step of script.steps) await take(step);
      await waiting.settled(client);
      return { ended: 'finished' };
    } catch (error) {
      if (!(error instanceof Ended)) throw error;
      return { ended: error.how, ...(error.message && { problem: error.message }) };
    }
  })().finally(() => client.stop());
  const log = logOf(client);
  return { ...how, firstAnswerMs: firstAnswerMs(log), waits, goals: goalsMet(log, script.goals) };
}
