import type { Author, Content, Entry, Result } from '@aisle/protocol';
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';
import type { CatalogueAsked, CatalogueHit } from './catalogue.ts';
import type { ConversationsAsked, SearchPage } from './conversation-search.ts';
import type { LockName } from './lock-name.ts';
import type { Tables } from './tables.ts';

type Queries = BaseSQLiteDatabase<'async', unknown>;

/** Reads only. Queries take their tables from here, so that one text serves both databases. */
export type Read = Pick<Queries, 'select' | 'selectDistinct'> & { readonly tables: Tables };

/** One open transaction. Nothing but its own queries may be awaited inside it. */
export type Tx = Read &
  Pick<Queries, 'insert' | 'update' | 'delete'> & {
    /**
     * Locks a name until the transaction ends: of those that lock the same one, on however many
     * nodes, each goes on once the one before has committed, and sees what that has written. For
     * limits and decisions that no unique key settles; a conversation has its row (`lockLog`). It
     * comes before what is read and written under it. SQLite has one writer: nothing is to be done.
     */
    lock(name: LockName): Promise<void>;
  };

/** What someone wants to add to a conversation's log. */
export type Draft = {
  storeId: string;
  conversationId: string;
  /** Made by the author's client, the same in every retry (rule 1). */
  clientId: string;
  author: Author;
  content: Content;
};

/** What came of a draft. */
export type Appended = {
  entry: Entry;
  /** The client id had been stored before; `entry` is that first one. */
  repeated: boolean;
  /** It brought a snoozed conversation back. */
  woke?: true;
  /** With this entry the shopper began to wait for an answer. */
  waits?: true;
  /** Something was put into the outbox with it: a target of the store's wants to know. */
  outgoing?: true;
};

/** An opened database. Whoever opened it closes it. */
export type Storage = {
  readonly dialect: 'sqlite' | 'postgres';
  /** Sees what is committed, and nothing else. */
  readonly read: Read;
  /**
   * One transaction: commits when `work` resolves, undoes everything when it throws. May run `work`
   * again after a deadlock, so it must do nothing but query. Throws `StorageError`
   * (`busy`, `full`, `unavailable`) when the database refuses. Calling `write` or `append` inside
   * `work` is a mistake and throws at once.
   */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /**
   * As `write`, for what must not be found afterwards either: when it resolves, neither the file nor
   * its log holds what was deleted. Postgres frees the space and overwrites it in its own time.
   */
  erase<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /**
   * Adds an entry to a conversation's log and keeps its summary (rules 1 to 4). Resolves after the
   * commit is on disk. Refusals: `not_found`, `closed`; retryable: `busy`, `full`, `unavailable`.
   */
  append(draft: Draft): Promise<Result<Appended>>;
  /**
   * Finds products of a store's catalogue by words, in no order. Each database searches in its own
   * way and finds the same.
   */
  searchCatalogue(asked: CatalogueAsked): Promise<CatalogueHit[]>;
  /** Finds a store's conversations by how words in them begin, the newest first. */
  searchConversations(asked: ConversationsAsked): Promise<SearchPage>;
  /** For better-auth's `drizzleAdapter(db, { provider, schema })`; `transaction: true` is fine. */
  readonly auth: {
    readonly provider: 'sqlite' | 'pg';
    readonly db: Record<string, unknown>;
    readonly schema: Record<string, unknown>;
  };
  /** Rejects with `StorageError` unless reading and writing both work. */
  check(): Promise<void>;
  /** Finishes what is queued, refuses what comes after, and lets go of the database. */
  close(): Promise<void>;
};

export type StorageProblem =
  | 'busy'
  | 'full'
  | 'unavailable'
  /** The database cannot be used as it is; only a person can help. */
  | 'unusable';

/** A database that refuses. `message` is one line that an operator can act on. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly problem: StorageProblem;
  /** Milliseconds to wait before a retry; absent when a retry cannot help. */
  readonly retryAfterMs: number | undefined;

  constructor(problem: StorageProblem, message: string, cause?: unknown) {
    super(message, { cause });
    this.problem = problem;
    this.retryAfterMs = problem === 'unusable' ? undefined : problem === 'full' ? 5_000 : 1_000;
  }
}
