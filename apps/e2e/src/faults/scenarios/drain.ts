import { startChatter } from '../chatter.ts';
import { acknowledgedBy, comesTrue, populate, type Scenario } from '../scenario.ts';

/** Rule 14. */
const LEAVE_WITHIN_MS = 25_000;

export const drain: Scenario = {
  name: 'drain',
  title: 'SIGTERM under load',
  short: 3,
  long: 100,
  needs: [],
  stage: {},
  async play(stage, cycles) {
    await populate(stage, { shoppers: 4, pressers: 16, paceMs: 5 });
    const chatter = startChatter(stage);
    const [node] = stage.nodes;
    const violations: { kind: 'unclean'; detail: string }[] = [];
    let slowestEnd = 0;
    let slowestStart = 0;
    for (let cycle = 0; cycle < cycles; cycle++) {
      const before = acknowledgedBy(stage);
      await comesTrue(() => acknowledgedBy(stage) > before + 100);
      const { code, signal, tookMs } = await node.terminate();
      if (code !== 0 || tookMs > LEAVE_WITHIN_MS)
        violations.push({ kind: 'unclean', detail: `${code ?? signal} after ${tookMs} ms` });
      slowestEnd = Math.max(slowestEnd, tookMs);
      slowestStart = Math.max(slowestStart, await node.start());
    }
    await chatter.stop();
    const facts = {
      'slowest end, ms': Math.round(slowestEnd),
      'slowest start, ms': Math.round(slowestStart),
    };
    return { cycles, facts, violations };
  },
};
