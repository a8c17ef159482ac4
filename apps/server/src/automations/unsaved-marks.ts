import { type AutomationMark, automationRuns, type Storage } from '@aisle/storage';

/** A mark that moved on without anything to do, and the version in the database it moved on from. */
export type Unsaved = { seen: number; mark: AutomationMark };

/**
 * Marks that moved on without anything to do: kept here for a moment, so that many are one commit.
 * Whoever reads before they are saved comes to the same end; what is to be done is never kept here.
 */
export type UnsavedMarks = {
  of(conversationId: string): Unsaved | undefined;
  put(conversationId: string, unsaved: Unsaved): void;
  drop(conversationId: string): void;
  /** Saves them all. One that another node has moved meanwhile is left as that has it. */
  save(): Promise<void>;
};

export function createUnsavedMarks(storage: () => Storage): UnsavedMarks {
  let kept = new Map<string, Unsaved>();
  return {
    of: (conversationId) => kept.get(conversationId),
    put: (conversationId, unsaved) => void kept.set(conversationId, unsaved),
    drop: (conversationId) => void kept.delete(conversationId),
    async save() {
      if (kept.size === 0) return;
      const all = [...kept.values()].sort((a, b) =>
        a.mark.conversationId < b.mark.conversationId ? -1 : 1,
      );
      kept = new Map();
      await storage().write(async (tx) => {
        for (const one of all) await automationRuns.noteReading(tx, { ...one, runs: [] });
      });
    },
  };
}
