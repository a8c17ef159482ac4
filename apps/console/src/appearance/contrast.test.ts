import { expect, test } from 'vitest';
import { accentWords, reportAccent } from './contrast.ts';

test('every colour has words on it that can be read', () => {
  for (let grey = 0; grey < 256; grey += 1) {
    const hex = `#${grey.toString(16).padStart(2, '0').repeat(3)}`;
    expect(reportAccent(hex)?.onAccent.ratio).toBeGreaterThanOrEqual(4.5);
  }
});

test('a colour that fails as writing is said to be shaded, on the panel where it fails', () => {
  const yellow = reportAccent('#ffd54a');
  expect(yellow?.onAccent.colour).toBe('black');
  expect(yellow && accentWords(yellow)).toEqual([
    expect.stringContaining('black'),
    expect.stringContaining('darker shade'),
    expect.stringContaining('as it is'),
  ]);
  const navy = reportAccent('#102a83');
  expect(navy && accentWords(navy)[2]).toContain('lighter shade');
  expect(reportAccent('moss')).toBeNull();
});
