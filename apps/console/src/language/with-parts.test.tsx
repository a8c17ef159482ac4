import { render } from 'preact';
import { expect, test } from 'vitest';
import { WithParts } from './with-parts.tsx';

const draw = (words: string, parts: Record<string, string>) => {
  const root = document.createElement('p');
  render(<WithParts words={words} parts={{ ...parts, name: <b>{parts.name}</b> }} />, root);
  return root.innerHTML;
};

test('every part stands where the language puts it, as an element and as text', () => {
  expect(draw('{name} owes {what}', { name: 'Ines', what: '<i>' })).toBe(
    '<b>Ines</b> owes &lt;i&gt;',
  );
  expect(draw('To {what} {name}.', { name: 'Ines', what: 'go' })).toBe('To go <b>Ines</b>.');
});

test('a part that is not given shows itself, so that it is seen', () => {
  expect(draw('{name} and {other}', { name: 'Ines' })).toBe('<b>Ines</b> and {other}');
});
