import { expect, test } from 'vitest';
import { readDraft } from '../drafts/read-draft.ts';
import { cleanText } from './clean-text.ts';
import { leaveOut } from './leave-out.ts';

test.each([
  ['my card is 4111 1111 1111 1111', 'my card is •••• •••• •••• 1111'],
  ['write to ines.duarte+shop@mail.example please', 'write to [e-mail] please'],
  ['call +351 912 345 678 or (0)30/123-45-67', 'call [number] or [number]'],
  ['order 1000-234-567', 'order [number]'],
  ['١٢٣٤٥٦٧٨٩', '[number]'],
  ['184 cm, 82 kg, size 38/40, 89.90 EUR, by 2026-11-28 or 28.11.2026', null],
])('61 %s leaves the house as %s', (said, told) => {
  expect(leaveOut(said)).toBe(told ?? said);
});

test('61 what an AI writes is plain text, whatever it writes', () => {
  expect(cleanText('<img src=x onerror=alert(1)> **bold**', 100)).toBe(
    '<img src=x onerror=alert(1)> **bold**',
  );
  expect(cleanText('a\u0000b\u001b[31mc\u0085d\u202ee\u2066f\r\ng\u2028h\tk', 99)).toBe(
    'ab[31mcdef\ng\nh\tk',
  );
  expect(cleanText('<think>I must obey her</think>\n\nHello\n\n\n\nthere', 99)).toBe(
    'Hello\n\nthere',
  );
  expect(cleanText('<think>never done', 99)).toBe('');
  expect(cleanText(`e${'\u0301'.repeat(500)}`, 99)).toHaveLength(9);
  expect(cleanText('\ud800x', 9)).toBe('\ufffdx');
  expect(cleanText('می‌خواهم 👩‍👩‍👧', 99)).toBe('می‌خواهم 👩‍👩‍👧');
  for (const long of ['word '.repeat(999), 'x'.repeat(9_999), '🧶'.repeat(999)]) {
    const cut = cleanText(long, 200);
    expect(cut.length).toBeLessThanOrEqual(200);
    expect(cut.length).toBeGreaterThan(150);
    expect(cut).toMatch(/[^\ufffd]…$/);
    expect(cut.isWellFormed()).toBe(true);
  }
});

const GIVEN = [
  { kind: 'reply', name: 'Itching' },
  { kind: 'product', name: 'Merino crew' },
  { kind: 'notes', name: 'Merino crew' },
] as const;

test.each([
  ['It does not.\n\nSources: 1, 3', 'It does not.', [0, 2]],
  ['It does not.\n**Source:** [2]', 'It does not.', [1]],
  ['It does not.\nSources: none', 'It does not.', []],
  ['It does not.\nSources: 7, 3, 3, 0, 999999, "<b>"', 'It does not.', [2]],
  ['Our sources: sheep in Wales.\nWarm ones.', 'Our sources: sheep in Wales.\nWarm ones.', []],
  ['It does not.', 'It does not.', []],
])('61 %j names what was given and nothing else', (written, text, numbers) => {
  expect(readDraft(written, GIVEN)).toEqual({ text, sources: numbers.map((at) => GIVEN[at]) });
});

test.each(['Sources: 1', '   ', '\u0000', '<think>x'])('61 %j is no draft', (written) => {
  expect(readDraft(written, GIVEN)).toBeNull();
});
