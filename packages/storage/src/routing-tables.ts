import type { Routing, RoutingRule } from '@aisle/protocol';
import type { Kit } from './sqlite/kit.ts';
import type { Parents } from './table-parents.ts';

/** Who takes what, and what the queue must know of a conversation beside its row. */
export const defineRoutingTables = (
  kit: Kit,
  parents: Parents & { agentId: Parents['storeId'] },
) => {
  const { table, text, int, instant, flag, json, index, primaryKey } = kit;
  const inStore = () => text().notNull().references(parents.storeId);
  const ofAgent = () => text().notNull().references(parents.agentId);

  /** A store's way of sharing out; its row is the lock under which the queue gives. */
  const storeRouting = table('store_routing', {
    storeId: text().primaryKey().references(parents.storeId),
    mode: text().$type<Routing['mode']>().notNull(),
    capacity: int().notNull(),
    rules: json<RoutingRule[]>().notNull(),
    updatedAt: instant().notNull(),
  });

  const agentRouting = table(
    'agent_routing',
    {
      agentId: text().primaryKey().references(parents.agentId),
      storeId: inStore(),
      capacity: int(),
      languages: json<string[]>().notNull(),
      skills: json<string[]>().notNull(),
      /** When the queue gave her something last; 0: never. */
      givenAt: instant().notNull(),
    },
    (row) => [index('agent_routing_store').on(row.storeId, row.agentId)],
  );

  const teams = table(
    'teams',
    { teamId: text().primaryKey(), storeId: inStore(), name: text().notNull() },
    (row) => [index('teams_store').on(row.storeId, row.teamId)],
  );

  const teamMembers = table(
    'team_members',
    {
      teamId: text()
        .notNull()
        .references(() => teams.teamId),
      agentId: ofAgent(),
    },
    (row) => [primaryKey({ columns: [row.teamId, row.agentId] })],
  );

  /** Of conversations that somebody gave back: whose they are now, and whose not. */
  const queueWishes = table('queue_wishes', {
    conversationId: text().primaryKey().references(parents.conversationId),
    storeId: inStore(),
    teamId: text(),
    /** She gave it back by hand and does not get it again. */
    givenBackBy: text(),
  });

  /** One live socket of an agent on a node (rule 11); past `until` it counts for nothing. */
  const leases = table(
    'leases',
    {
      socketId: text().primaryKey(),
      nodeId: text().notNull(),
      storeId: inStore(),
      agentId: ofAgent(),
      until: instant().notNull(),
      /** When her last tab closed: what she has stays hers until the lease ends, more she is not given. */
      leftAt: instant(),
      /** Her tab is open, but not on her screen. */
      hidden: flag().notNull().default(false),
    },
    (row) => [index('leases_store').on(row.storeId, row.until, row.agentId)],
  );

  return { leases, storeRouting, agentRouting, teams, teamMembers, queueWishes };
};
