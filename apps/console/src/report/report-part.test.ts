import type { Result } from '@aisle/protocol';
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { createReportPart, type PartFilter } from './report-part.ts';

const WEEK = { from: 0, to: 7 };
const MONTH = { from: 0, to: 30 };

/** A part whose questions are answered by hand. */
const begin = () => {
  const asked: { filter: PartFilter; answer: (value: Result<string>) => void }[] = [];
  const pages: (number | null)[] = [];
  const dates = signal(WEEK);
  const link = signal<{ at: 'connected' } | { at: 'connecting' }>({ at: 'connected' });
  const part = createReportPart<string, string, number, number>({
    client: { link: link as never },
    dates,
    fetch: (filter) => new Promise((answer) => asked.push({ filter, answer })),
    page: async (_, what, before) => {
      pages.push(before);
      if (what === 'broken') return { ok: false, error: { code: 'unavailable', message: 'no' } };
      const start = before ?? 0;
      return { ok: true, value: { rows: [start, start + 1], next: start < 2 ? start + 2 : null } };
    },
  });
  return { part, asked, pages, dates, link };
};
const settled = () => new Promise((resolve) => setTimeout(resolve));

test('an answer that was overtaken by another period is dropped', async () => {
  const { part, asked, dates } = begin();
  dates.value = MONTH;
  expect(asked.map(({ filter }) => filter)).toEqual([WEEK, MONTH]);
  asked[1]?.answer({ ok: true, value: 'month' });
  await settled();
  asked[0]?.answer({ ok: true, value: 'week' });
  await settled();
  expect(part.state.value).toEqual({ at: 'there', told: 'month' });
  part.of({ agentId: 'mia' });
  expect(asked[2]?.filter).toEqual({ ...MONTH, agentId: 'mia' });
});

test('a list grows page by page, closes with the period, and says what went wrong', async () => {
  const { part, pages, dates } = begin();
  part.open('all');
  await settled();
  part.more();
  part.more();
  await settled();
  expect(part.list.value).toMatchObject({ rows: [0, 1, 2, 3], next: null, busy: false });
  expect(pages).toEqual([null, 2]);
  const stands = part.list.value;
  part.renew();
  expect(part.list.value).toBe(stands);
  await settled();
  expect(part.list.value).toMatchObject({ rows: [0, 1], next: 2, busy: false });
  part.open('broken');
  await settled();
  expect(part.list.value).toMatchObject({ rows: [], refusal: { code: 'unavailable' } });
  dates.value = MONTH;
  expect(part.list.value).toBeNull();
});
