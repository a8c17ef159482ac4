import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { type PresetChange, presets } from '../../index.ts';
import { addAgent, addShop } from '../shop.ts';
import { type Setting, useStorage } from './setting.ts';

export const presetsContract = (setting: Setting) =>
  describe('views and macros', () => {
    const suite = useStorage(setting);
    const body = { tab: 'open', filter: { tags: ['gift'] } } as const;
    const draft = (storeId: string, more: Partial<PresetChange<'view'>> = {}) => ({
      ...({ storeId, ownerId: '', kind: 'view', presetId: v7(), name: 'Gifts' } as const),
      ...{ body: { ...body, filter: { tags: [...body.filter.tags] } }, seen: null },
      ...{ updatedBy: 'ida', at: suite.clock(), most: 3, ...more },
    });
    const save = (change: PresetChange<'view'>) =>
      suite.storage.write((tx) => presets.savePreset(tx, change));

    test('an agent has everyone’s and her own; two lists may use one name', async () => {
      const { storeId, agentId } = await addShop(suite.storage);
      const other = await addAgent(suite.storage, storeId);
      await save(draft(storeId));
      await save(draft(storeId, { ownerId: agentId }));
      const seenBy = async (who: string) =>
        (
          await presets.listPresets(suite.storage.read, { storeId, agentId: who, kind: 'view' })
        ).map(({ name, shared }) => `${name} ${shared}`);
      expect((await seenBy(agentId)).sort()).toEqual(['Gifts false', 'Gifts true']);
      expect(await seenBy(other)).toEqual(['Gifts true']);
    });

    test('a repeat makes no second one; a taken name and a full list are told', async () => {
      const { storeId } = await addShop(suite.storage);
      const first = draft(storeId);
      expect(await save(first)).toEqual(await save({ ...first, name: 'other' }));
      expect(await save(draft(storeId))).toBe('taken');
      await save(draft(storeId, { name: 'two' }));
      await save(draft(storeId, { name: 'three' }));
      expect(await save(draft(storeId, { name: 'four' }))).toBe('full');
    });

    test('of two who change what they both saw, the second is told', async () => {
      const { storeId } = await addShop(suite.storage);
      const made = draft(storeId);
      const first = await save(made);
      if (typeof first !== 'object' || first === null) throw new Error('made');
      const [one, two] = ['a', 'b'].map((name) => ({ ...made, name, seen: first.updatedAt }));
      const other = await suite.another();
      const came = await Promise.all([
        save(one ?? made),
        other.write((tx) => presets.savePreset(tx, two ?? made)),
      ]);
      expect(came.filter((answer) => answer === 'stale')).toHaveLength(1);
      const gone = (ownerId: string) =>
        suite.storage.write((tx) => presets.removePreset(tx, { ...made, ownerId }));
      expect([await gone('somebody'), await gone(''), await gone('')]).toEqual([
        ...[false, true, false],
      ]);
    });
  });
