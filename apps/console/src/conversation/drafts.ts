/** The part of `Storage` that drafts and preferences need. */
export type Shelf = {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
};

/** What an agent has typed and not sent, kept per agent and conversation on this device. */
export type Drafts = {
  read(conversationId: string): string;
  write(conversationId: string, text: string): void;
};

/**
 * Drafts on a shelf such as `localStorage`. A shelf that is full or forbidden loses nothing while
 * the page is open: what it refused is kept in memory.
 */
export const createDrafts = (shelf: Shelf, agentId: string): Drafts => {
  const memory = new Map<string, string>();
  const keyOf = (conversationId: string) => `aisle.draft.${agentId}.${conversationId}`;
  return {
    read: (conversationId) => {
      const kept = memory.get(conversationId);
      if (kept !== undefined) return kept;
      try {
        return shelf.getItem(keyOf(conversationId)) ?? '';
      } catch {
        return '';
      }
    },
    write: (conversationId, text) => {
      memory.set(conversationId, text);
      try {
        if (text === '') shelf.removeItem(keyOf(conversationId));
        else shelf.setItem(keyOf(conversationId), text);
      } catch {
        // Refused by the browser: memory has it.
      }
    },
  };
};
