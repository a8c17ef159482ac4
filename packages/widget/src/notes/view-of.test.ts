import { expect, test } from 'vitest';
import { MOST, shift, WHOLE, zoomAt } from './view-of.ts';

const photo = { width: 300, height: 400 };
const frame = { width: 360, height: 400 };

test('what lies under the finger stays there while it grows', () => {
  const at = { x: 100, y: 50 };
  const view = zoomAt(WHOLE, 3, at, photo, frame);
  expect(view.scale).toBe(3);
  // The photo's own point under the finger before, and where it is drawn now.
  expect([view.x + at.x * view.scale, view.y + at.y * view.scale]).toEqual([100, 50]);
});

test('it is never smaller than whole, nor larger than there is something to see', () => {
  expect(zoomAt(WHOLE, 0.2, { x: 9, y: 9 }, photo, frame)).toEqual(WHOLE);
  expect(zoomAt(WHOLE, 99, { x: 0, y: 0 }, photo, frame).scale).toBe(MOST);
});

test('it cannot be pushed off its frame', () => {
  expect(shift(WHOLE, 500, -500, photo, frame)).toEqual(WHOLE);
  const near = zoomAt(WHOLE, 2, { x: 0, y: 0 }, photo, frame);
  expect(shift(near, 999, -999, photo, frame)).toEqual({ scale: 2, x: 120, y: -200 });
});

test('zoomed out again it lies in the middle', () => {
  const near = shift(zoomAt(WHOLE, 4, { x: 50, y: 80 }, photo, frame), 80, 80, photo, frame);
  expect(zoomAt(near, 0.01, { x: -90, y: 3 }, photo, frame)).toEqual(WHOLE);
});
