import type { Agent } from '@aisle/protocol';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Kit } from './sqlite/kit.ts';
import type { Parents } from './table-parents.ts';

/** What the team page shows and changes of an agent. */
export const membershipColumns = ({ int, instant }: Kit) => ({
  /** Since when he may not sign in; null: he may. His history stays. */
  disabledAt: instant(),
  /** Grows with every change of role or standing, so that two who change at once notice. */
  version: int().notNull().default(0),
  /** Newest sign of a live connection. */
  lastSeenAt: instant(),
});

/** How people come to a store, get back in, and what they did there. */
export const definePeopleTables = (
  { table, text, int, instant, flag, index, uniqueIndex, primaryKey }: Kit,
  { storeId }: Parents,
  userId: () => AnySQLiteColumn,
) => ({
  invitations: table(
    'invitations',
    {
      invitationId: text().primaryKey(),
      storeId: text().notNull().references(storeId),
      /** Hash of the link's secret; the secret itself is never stored. */
      tokenHash: text().notNull(),
      role: text().$type<Agent['role']>().notNull(),
      /** Where it was mailed; null: a link for whoever holds it. */
      email: text(),
      invitedBy: text().notNull(),
      createdAt: instant().notNull(),
      expiresAt: instant().notNull(),
      usedAt: instant(),
      revokedAt: instant(),
    },
    (row) => [
      uniqueIndex('invitations_token').on(row.tokenHash),
      index('invitations_store').on(row.storeId, row.createdAt, row.invitationId),
    ],
  ),
  /** Links to set a new password by. */
  resetLinks: table(
    'reset_links',
    {
      tokenHash: text().primaryKey(),
      userId: text().notNull().references(userId),
      createdAt: instant().notNull(),
      expiresAt: instant().notNull(),
      usedAt: instant(),
    },
    (row) => [index('reset_links_user').on(row.userId, row.createdAt)],
  ),
  signInRules: table('sign_in_rules', {
    storeId: text().primaryKey().references(storeId),
    /** Whether owners and admins must have a second factor. */
    twoFactorRequired: flag().notNull(),
  }),
  /** Who did what: each entry's hash covers the one before it. */
  auditEntries: table(
    'audit_entries',
    {
      storeId: text().notNull().references(storeId),
      /** From 1, without holes. */
      number: int().notNull(),
      at: instant().notNull(),
      /** Empty where it was no agent of the store. */
      actorId: text().notNull(),
      actorName: text().notNull(),
      action: text().notNull(),
      /** What it was done to, in words of the page; JSON, kept letter by letter for its hash. */
      details: text().notNull(),
      hash: text().notNull(),
    },
    (row) => [primaryKey({ columns: [row.storeId, row.number] })],
  ),
  /** What somebody is about to do, as long as nobody knows what came of it. */
  auditIntents: table(
    'audit_intents',
    {
      intentId: text().primaryKey(),
      storeId: text().notNull().references(storeId),
      at: instant().notNull(),
      actorId: text().notNull(),
      actorName: text().notNull(),
      action: text().notNull(),
      details: text().notNull(),
    },
    (row) => [index('audit_intents_at').on(row.at)],
  ),
  /** Where each store's chain ends; its row's lock orders those who write at once. */
  auditHeads: table('audit_heads', {
    storeId: text().primaryKey().references(storeId),
    number: int().notNull(),
    hash: text().notNull(),
  }),
});
