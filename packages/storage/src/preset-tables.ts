import type { InboxFilter, InboxTab, MacroStep } from '@aisle/protocol';
import type { Kit } from './sqlite/kit.ts';
import type { Parents } from './table-parents.ts';

/** What a preset of each kind holds beside its name. */
export type PresetBodies = {
  view: { tab: InboxTab; filter: InboxFilter };
  macro: { steps: MacroStep[] };
};

/** What agents set up once and use often. */
export const definePresetTables = (kit: Kit, parents: Parents) => {
  const { table, text, instant, json, uniqueIndex } = kit;

  const presets = table(
    'presets',
    {
      presetId: text().primaryKey(),
      storeId: text().notNull().references(parents.storeId),
      /** Whose it is; empty: everyone's. Part of a unique key, so never null. */
      ownerId: text().notNull(),
      kind: text().$type<keyof PresetBodies>().notNull(),
      name: text().notNull(),
      body: json<PresetBodies[keyof PresetBodies]>().notNull(),
      /** Who changed it last. */
      updatedBy: text().notNull(),
      updatedAt: instant().notNull(),
    },
    (row) => [uniqueIndex('presets_name').on(row.storeId, row.ownerId, row.kind, row.name)],
  );

  return { presets };
};
