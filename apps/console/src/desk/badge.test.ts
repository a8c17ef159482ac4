import { expect, test } from 'vitest';
import { drawBadge } from './badge.ts';

test('the tab’s icon has a dot while something is unread, and loses it', () => {
  document.head.innerHTML = '<link rel="icon" href="/icon.svg">';
  const icon = () => decodeURIComponent(document.querySelector('link')?.href ?? '');
  drawBadge(document, 3);
  expect(icon()).toContain('<circle');
  drawBadge(document, 0);
  expect(icon()).toContain('<svg');
  expect(icon()).not.toContain('<circle');
});
