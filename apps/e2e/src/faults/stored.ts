/** What lies in the database when a run is over, read back without the server. */
export type StoredEntry = {
  conversationId: string;
  seq: number;
  clientId: string;
  /** `shopper`, `system`, or the agent's id. */
  author: string;
  body: string;
};

export type StoredConversation = {
  storeId: string;
  conversationId: string;
  shopperId: string;
  status: 'open' | 'closed';
  head: number;
  assignedTo: string | null;
  /** The shopper's entries no agent has seen, as the server counts them. */
  unread: number;
  /** How far the agents' side has read: the `seq` of the last entry seen. */
  agentSeen: number;
};

/** The maintained counters of one store's inbox. */
export type StoredCounts = {
  storeId: string;
  open: number;
  unassigned: number;
  closed: number;
  mine: ReadonlyMap<string, number>;
};

export type Stored = {
  entries: readonly StoredEntry[];
  conversations: readonly StoredConversation[];
  counts: readonly StoredCounts[];
  /** What the database's own integrity check complained about; empty when it is clean. */
  integrity: readonly string[];
};
