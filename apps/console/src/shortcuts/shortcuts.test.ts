import { afterEach, beforeEach, expect, test } from 'vitest';
import { listenForShortcuts, SHORTCUTS, type ShortcutId } from './shortcuts.ts';

let acted: ShortcutId[] = [];
let stop = () => {};
beforeEach(() => {
  acted = [];
  document.body.replaceChildren();
  stop = listenForShortcuts(document.body, (id) => acted.push(id));
});
afterEach(() => stop());

const press = (on: Element, init: KeyboardEventInit) => {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  on.dispatchEvent(event);
  return event;
};
const add = (tag: string, attributes: Record<string, string> = {}): Element => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  return element;
};

test('a plain key acts on the desk', () => {
  expect(press(document.body, { key: 'j', code: 'KeyJ' }).defaultPrevented).toBe(true);
  press(document.body, { key: '?', code: 'Slash', shiftKey: true });
  expect(acted).toEqual(['next', 'help']);
});

test('while someone writes, plain keys are letters and Alt still acts', () => {
  const reply = add('textarea');
  press(reply, { key: 'j', code: 'KeyJ' });
  press(reply, { key: '?', code: 'Slash', shiftKey: true });
  expect(acted).toEqual([]);
  press(reply, { key: 'p', code: 'KeyP', altKey: true });
  press(reply, { key: 'π', code: 'KeyP', altKey: true });
  expect(acted).toEqual(['search', 'search']);
});

test('keys inside a dialog belong to the dialog', () => {
  const dialog = add('div', { role: 'dialog' });
  press(dialog, { key: 'j', code: 'KeyJ' });
  expect(acted).toEqual([]);
});

test('of a dialog that is closing a shortcut is not lost, and its letters do nothing', () => {
  const dialog = add('div', { role: 'dialog', 'data-closed': '' });
  const button = document.createElement('button');
  dialog.append(button);
  press(button, { key: 'h', code: 'KeyH' });
  expect(acted).toEqual([]);
  press(button, { key: 'y', code: 'KeyY', altKey: true });
  expect(acted).toEqual(['priority']);
});

test('after stopping nothing listens', () => {
  stop();
  press(document.body, { key: 'j', code: 'KeyJ' });
  expect(acted).toEqual([]);
});

test('no key is bound twice', () => {
  const all = SHORTCUTS.flatMap(({ bindings }) => bindings);
  expect(new Set(all).size).toBe(all.length);
});

test('keys of her own act instead of the usual ones', () => {
  stop();
  stop = listenForShortcuts(
    document.body,
    (id) => acted.push(id),
    ({ id, bindings }) => (id === 'take' ? ['Alt+KeyE'] : bindings),
  );
  press(document.body, { key: 't', code: 'KeyT' });
  expect(acted).toEqual([]);
  // On a Russian layout the same key writes another letter.
  press(document.body, { key: 'у', code: 'KeyE', altKey: true });
  expect(acted).toEqual(['take']);
});
