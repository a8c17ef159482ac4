import { expect, test } from 'vitest';
import { initials, shopperName, yarnOf } from './shopper-name.ts';

test('a shopper without a name is told apart by where her clock is set', () => {
  expect(shopperName({ name: 'Ines', timeZone: 'Europe/Lisbon' })).toBe('Ines');
  expect(shopperName({ name: '  ', timeZone: 'America/New_York' })).toBe(
    'Visitor, America/New York',
  );
  expect(shopperName({})).toBe('Visitor');
});

test('26 the shop’s word on who she is goes before her own', () => {
  expect(shopperName({ name: 'Ines', customer: { name: 'Ines Duarte' } })).toBe('Ines Duarte');
  expect(shopperName({ name: 'Ines', customer: {} })).toBe('Ines');
});

test('initials are whole characters in every script', () => {
  expect(initials('Marie Ève de La Tour')).toBe('MT');
  expect(initials('山田')).toBe('山');
  expect(initials('👩‍🌾 Ana')).toBe('👩‍🌾A');
  expect(initials(undefined)).toBe('');
});

test('the same shopper keeps her colour', () => {
  expect(yarnOf('a-shopper')).toBe(yarnOf('a-shopper'));
});
