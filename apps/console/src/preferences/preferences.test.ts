import { expect, test } from 'vitest';
import { createPreferences, DEFAULTS, parsePreferences } from './preferences.ts';

test('a choice is there after a reload', () => {
  createPreferences(localStorage).change({ theme: 'dark', inboxWidth: 400 });
  expect(createPreferences(localStorage).value.value).toMatchObject({
    theme: 'dark',
    inboxWidth: 400,
    volume: DEFAULTS.volume,
  });
});

test('a damaged or foreign record falls back field by field', () => {
  expect(parsePreferences('not json')).toEqual(DEFAULTS);
  expect(parsePreferences('[1]')).toEqual(DEFAULTS);
  expect(parsePreferences('null')).toEqual(DEFAULTS);
  const mixed = parsePreferences(
    '{"theme":"neon","volume":7,"inboxWidth":"wide","sounds":false,"shopperWidth":null,"notifies":7,"silent":["waiting","gong",3]}',
  );
  expect(mixed).toEqual({ ...DEFAULTS, volume: 1, sounds: false, silent: ['waiting'] });
});
