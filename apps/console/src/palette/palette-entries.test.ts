import type { Agent } from '@aisle/protocol';
import { expect, test } from 'vitest';
import { matching, paletteEntries } from './palette-entries.ts';

const agent = (role: Agent['role']): Agent => ({
  ...{ agentId: 'a', name: 'Mia', email: 'mia@loop.example', storeId: 's', storeName: 'Loop' },
  role,
});
const keysOf = (role: Agent['role'], open: boolean) =>
  paletteEntries(agent(role), open, {}).map(({ key }) => key);

test('with a conversation open everything about it is offered', () => {
  expect(keysOf('owner', true)).toEqual(
    expect.arrayContaining([
      'take',
      'close',
      'note',
      'newest',
      '/cart',
      '/size',
      '/report',
      '/team',
    ]),
  );
});

test('without one, nothing is offered that needs one', () => {
  const keys = keysOf('owner', false);
  for (const absent of ['take', 'reply', 'newest', 'shopper', '/cart'])
    expect(keys).not.toContain(absent);
  expect(keys).toEqual(expect.arrayContaining(['next', 'find', '/report']));
});

test('who only reads is offered nothing that answers, and no page she may not open', () => {
  const keys = keysOf('viewer', true);
  for (const absent of ['take', 'reply', 'close', '/cart', '/team', '/install'])
    expect(keys).not.toContain(absent);
  expect(keys).toEqual(expect.arrayContaining(['newest', 'shopper', '/report']));
});

test('it does not offer itself, and nothing twice', () => {
  const keys = keysOf('owner', true);
  expect(keys).not.toContain('palette');
  expect(new Set(keys).size).toBe(keys.length);
});

test('typed words are beginnings, in any order, without case and accents', () => {
  const entries = paletteEntries(agent('owner'), true, {});
  const found = (typed: string) => matching(entries, typed).map(({ key }) => key);
  expect(found('conv cl')).toEqual(['tab_closed', 'close']);
  expect(found('SNÖOZE')).toContain('snooze');
  expect(found('team')).toContain('/team');
  expect(found('elephant')).toEqual([]);
  expect(found('  ')).toHaveLength(entries.length);
});

test('views and macros stand in it by name, a macro only where there is something to do it to', () => {
  const presets = {
    views: [
      {
        ...{ viewId: 'v', name: 'Full carts', tab: 'open' as const, filter: {}, shared: false },
        updatedAt: 1,
      },
    ],
    macros: [{ macroId: 'm', name: 'Late', steps: [], shared: true, updatedAt: 1 }],
  };
  const found = (open: boolean, typed: string) =>
    matching(paletteEntries(agent('agent'), open, {}, presets), typed).map(({ key }) => key);
  expect(found(true, 'macro ')).toEqual(['m', '/macros']);
  expect(found(false, 'macro ')).toEqual(['/macros']);
  expect(found(false, 'view ')).toEqual(['v', 'new_view']);
});
