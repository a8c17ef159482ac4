import type { Receipts } from '@aisle/protocol';
import { conversations, type ReceiptReport, type Storage } from '@aisle/storage';

type Moved = { receipts: Receipts; advanced: boolean } | null;

type Waiting = {
  report: ReceiptReport;
  resolve: (moved: Moved) => void;
  reject: (error: unknown) => void;
};

/** Receipts of one turn of the event loop share one transaction, as entries do. */
export type ReceiptBatch = {
  /** Resolves once it is stored; null when the store has no such conversation. */
  add(report: Omit<ReceiptReport, 'at'>): Promise<Moved>;
};

export function createReceiptBatch(storage: Storage, clock: () => number): ReceiptBatch {
  let waiting: Waiting[] = [];

  async function flush(): Promise<void> {
    const batch = waiting;
    waiting = [];
    try {
      const moved = await storage.write(async (tx) => {
        const answers: Moved[] = [];
        // Locks are taken in one order, so that two nodes' batches cannot wait for each other.
        for (const { report } of batch)
          answers.push(await conversations.advanceReceipt(tx, report));
        return answers;
      });
      for (const [index, { resolve }] of batch.entries()) resolve(moved[index] ?? null);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }

  return {
    add: (report) =>
      new Promise((resolve, reject) => {
        if (waiting.length === 0)
          setImmediate(() => {
            waiting.sort(byConversation);
            void flush();
          });
        waiting.push({ report: { ...report, at: clock() }, resolve, reject });
      }),
  };
}

const byConversation = (a: Waiting, b: Waiting): number =>
  a.report.conversationId < b.report.conversationId ? -1 : 1;
