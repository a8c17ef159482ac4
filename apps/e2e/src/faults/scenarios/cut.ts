import type { Shopper } from '../parties/shopper.ts';
import { comesTrue, populate, type Scenario } from '../scenario.ts';
import type { Stage } from '../stage.ts';

/** Where the connection breaks, seen from the message. */
type Place = 'request' | 'after commit' | 'mid-frame';

/** The first retry comes within a second; the next ones within 2, 4 and 8. */
const THROUGH_MS = 15_000;

/** A masked frame from client to server that carries a message is longer than any other. */
const MESSAGE_BYTES = 700;

/** Watches for the one moment and lets `bytes` of that piece through. */
function cutOnce(stage: Stage, place: Place, bytes: number): { hit(): boolean; stop(): void } {
  let hit = false;
  const stop = stage.proxies[0].watch((piece, direction) => {
    if (hit) return undefined;
    const isRequest = direction === 'up' && piece.length > MESSAGE_BYTES;
    // The text tells this answer from those to other tabs.
    const isAnswer = direction === 'down' && piece.includes('"seq":') && piece.includes('cut me');
    if (place === 'request' ? !isRequest : !isAnswer) return undefined;
    hit = true;
    return place === 'after commit' ? 0 : Math.min(bytes, piece.length - 1);
  });
  return { hit: () => hit, stop };
}

/** One message whose connection breaks at this place; answers whether it did, and got through. */
export async function cutAround(
  stage: Stage,
  shopper: Shopper,
  place: Place,
): Promise<{ hit: boolean; through: boolean }> {
  const cut = cutOnce(stage, place, stage.random.between(1, 600));
  await shopper.write(`cut me ${'x'.repeat(MESSAGE_BYTES)}`);
  await comesTrue(cut.hit, 10_000);
  cut.stop();
  // Online again at once: a browser says so, and nobody waits for the backoff.
  await comesTrue(() => shopper.client.link.peek().at !== 'connected', 1_000);
  shopper.wake();
  const through = await comesTrue(() => shopper.waiting() === 0, THROUGH_MS);
  return { hit: cut.hit(), through };
}

export const cut: Scenario = {
  name: 'cut',
  title: 'connection cut around the acknowledgement: before commit, after it, mid-frame',
  short: 90,
  long: 900,
  needs: [],
  stage: {},
  async play(stage, cycles) {
    // Nobody else talks: the message must get through by itself.
    await populate(stage, { shoppers: 4, pressers: 0 });
    const places: readonly Place[] = ['request', 'after commit', 'mid-frame'];
    const facts: Record<string, number> = { request: 0, 'after commit': 0, 'mid-frame': 0 };
    const violations: { kind: 'stuck'; detail: string }[] = [];
    let counted = 0;
    for (let cycle = 0; cycle < cycles && violations.length < 3; cycle++) {
      const place = places[cycle % places.length] ?? 'request';
      const shopper = stage.shoppers()[cycle % stage.shoppers().length];
      if (shopper === undefined) continue;
      const { hit, through } = await cutAround(stage, shopper, place);
      if (!through)
        violations.push({
          kind: 'stuck',
          detail: `cut at the ${place}: not through after a retry`,
        });
      if (!hit) continue;
      counted++;
      facts[place] = (facts[place] ?? 0) + 1;
    }
    return { cycles: counted, facts, violations };
  },
};
