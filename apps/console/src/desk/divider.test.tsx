import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { Divider } from './divider.tsx';

afterEach(() => {
  render(null, document.body);
  document.body.style.direction = '';
});

/** The widths asked for by these keys, from 300. */
const widths = (direction: 1 | -1, keys: readonly string[]): number[] => {
  const asked: number[] = [];
  render(
    <Divider
      label="Width"
      width={300}
      usual={320}
      range={[260, 480]}
      direction={direction}
      onWidth={(width) => asked.push(width)}
    />,
    document.body,
  );
  const line = document.querySelector('[role="separator"]');
  for (const key of keys) line?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  line?.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
  return asked;
};

test('the line goes where the arrow points, and twice pressed back to where it was', () => {
  expect(widths(1, ['ArrowRight', 'ArrowLeft'])).toEqual([316, 284, 320]);
  expect(widths(-1, ['ArrowRight', 'ArrowLeft'])).toEqual([284, 316, 320]);
});

test('where lines run to the left the pane of the beginning stands at the right', () => {
  document.body.style.direction = 'rtl';
  expect(widths(1, ['ArrowRight', 'ArrowLeft'])).toEqual([284, 316, 320]);
});
