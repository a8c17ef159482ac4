import type { AgentClient } from '@aisle/client';
import type { AuditEntry, Refusal } from '@aisle/protocol';
import { type ReadonlySignal, signal } from '@preact/signals';
import { sentence } from '../refusals/sentence.ts';
import { auditWords } from './words.ts';

/** The audit log, page by page, and what a look through its chain has found. */
export type AuditModel = {
  /** Null while the first page is on its way. */
  rows: ReadonlySignal<AuditEntry[] | null>;
  next: ReadonlySignal<number | null>;
  problem: ReadonlySignal<Refusal | null>;
  chain: ReadonlySignal<{ whole: boolean; words: string } | null>;
  /** Of one kind; empty: everything. */
  load(action: string): Promise<void>;
  more(): Promise<void>;
  check(): Promise<void>;
};

export const createAuditModel = ({ ask }: Pick<AgentClient, 'ask'>): AuditModel => {
  const rows = signal<AuditEntry[] | null>(null);
  const next = signal<number | null>(null);
  const problem = signal<Refusal | null>(null);
  const chain = signal<{ whole: boolean; words: string } | null>(null);
  let action = '';
  const page = async (before: number | null) => {
    const wanted = action;
    const answer = await ask('fetchAudit', {
      ...(wanted !== '' && { action: wanted }),
      ...(before !== null && { before }),
    });
    // Another kind was chosen meanwhile.
    if (wanted !== action) return;
    problem.value = answer.ok ? null : answer.error;
    if (!answer.ok) return;
    rows.value =
      before === null ? answer.value.rows : [...(rows.peek() ?? []), ...answer.value.rows];
    next.value = answer.value.next;
  };
  return {
    rows,
    next,
    problem,
    chain,
    load: (wanted) => {
      action = wanted;
      return page(null);
    },
    more: () => page(next.peek()),
    async check() {
      const answer = await ask('checkAudit', {});
      if (!answer.ok) {
        chain.value = { whole: false, words: auditWords.unchecked(sentence(answer.error)) };
        return;
      }
      const { entries, brokenAt } = answer.value;
      chain.value =
        brokenAt === null
          ? { whole: true, words: auditWords.whole(entries) }
          : { whole: false, words: auditWords.broken(brokenAt) };
    },
  };
};
