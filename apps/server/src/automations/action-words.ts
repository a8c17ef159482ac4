import type { AutomationStep, Priority } from '@aisle/protocol';

export const PRIORITY_WORDS: Record<Priority, string> = {
  ...{ low: 'low', normal: 'normal', high: 'high', urgent: 'urgent' },
};

/** What stands in the log as a line of its own. */
const IN_LOG = ['assign', 'team', 'say', 'reply', 'close'];

/**
 * What the team reads of a run beside the log's own lines: what only changed how it is handled, notes,
 * and what was left out. Null: the log says it all.
 */
export function noteOfRun(name: string, steps: readonly AutomationStep[]): string | null {
  const lines = steps.flatMap(({ kind, words, problem }) => {
    if (problem !== null) return [`Left out: ${words === '' ? problem : `${words}. ${problem}`}`];
    return IN_LOG.includes(kind) || words === '' ? [] : [words];
  });
  return lines.length === 0 ? null : [`Rule “${name}”`, ...lines].join('\n');
}
