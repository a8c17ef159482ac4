import { expect, test } from 'vitest';
import { bindingFrom, bindingsOf, keysOf, keysOfBinding, parseKeymap, whyNot } from './keymap.ts';

const press = (
  code: string,
  held: Partial<Record<'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey', true>> = {},
) => ({
  ...{ code, ctrlKey: false, altKey: false, shiftKey: false, metaKey: false },
  ...held,
});

test('keys are known by their place, so that they hold on every layout', () => {
  // The same key writes k, л and κ.
  expect(bindingFrom(press('KeyK', { altKey: true }))).toBe('Alt+KeyK');
  expect(bindingFrom(press('KeyL', { ctrlKey: true, shiftKey: true }))).toBe('Control+Shift+KeyL');
  expect(bindingFrom(press('AltLeft', { altKey: true }))).toBeNull();
});

test('hers stand instead of the usual ones', () => {
  expect(bindingsOf('take', {})).toContain('KeyT');
  expect(bindingsOf('take', { take: 'Alt+KeyE' })).toEqual(['Alt+KeyE']);
  expect(keysOf('take', { take: 'Alt+KeyE' })).toBe('Alt E');
  expect(keysOf('take', {})).toBe('T');
  expect(keysOfBinding('Control+Digit1')).toBe('Ctrl 1');
});

test('what another shortcut has, the browser needs or a field needs is refused with words', () => {
  expect(whyNot('KeyJ', 'take', {})).toContain('Next conversation');
  expect(whyNot('KeyJ', 'take', { next: 'Alt+KeyJ' })).toBeNull();
  expect(whyNot('Enter', 'take', {})).toContain('needed');
  expect(whyNot('Control+KeyW', 'take', {})).toContain('browser');
  expect(whyNot('KeyT', 'take', {})).toBeNull();
});

test('a damaged record leaves the usual keys', () => {
  expect(parseKeymap(null)).toEqual({});
  expect(parseKeymap({ take: 'Alt+KeyE', fly: 'KeyF', close: 3, note: '<b>', tag: '' })).toEqual({
    take: 'Alt+KeyE',
  });
});
