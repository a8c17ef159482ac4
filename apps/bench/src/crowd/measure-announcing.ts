import { type Figure, median } from '../figure.ts';
import { pace, saturate } from '../message-path/drive.ts';
import { aisleSide, relaySide, type Side } from '../message-path/sides.ts';

const AGENTS = 50;
const RATE = 300;
const ROUNDS = 3;
const SECONDS = 3;
const WARM_UP = 3;

/**
 * What it costs to keep fifty agents' inboxes true, per message and agent, beside a relay that
 * broadcasts every message to fifty more people. The cost without them is taken off both.
 */
export async function measureAnnouncing(): Promise<Figure[]> {
  const relay = await extra(await relaySide(), await relaySide(AGENTS));
  const ours = await extra(
    await aisleSide('alone', {}),
    await aisleSide('with inboxes', {}, AGENTS),
  );
  const ratio = ours / relay;
  return [
    {
      what: `announcing to ${AGENTS} inboxes, CPU per delivery (${ours.toFixed(1)} to ${relay.toFixed(1)} µs)`,
      value: `${ratio.toFixed(2)} ×`,
      budget: '≤ 0.3 ×',
      holds: ratio <= 0.3,
    },
  ];
}

/** Microseconds per message and agent that `crowded` costs more than `alone`. */
async function extra(alone: Side, crowded: Side): Promise<number> {
  try {
    // A cold process compiles while it is measured, which is more than what is looked for.
    for (const { child, senders } of [alone, crowded]) await saturate(child, senders, 4, WARM_UP);
    const more: number[] = [];
    for (let i = 0; i < ROUNDS; i++) {
      const without = await pace(alone.child, alone.senders, RATE, SECONDS);
      const withThem = await pace(crowded.child, crowded.senders, RATE, SECONDS);
      more.push((withThem.cpuPerMessage - without.cpuPerMessage) / AGENTS);
    }
    return median(more);
  } finally {
    await alone.stop();
    await crowded.stop();
  }
}
