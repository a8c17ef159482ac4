import { expect, test } from 'vitest';
import { type CampaignDraft, emptyCampaign, readDraft, toDraft } from './campaign-draft.ts';
import { liftOf } from './lift.ts';
import { liftWords } from './lift-words.ts';
import { fromTemplate, seasonOf, TEMPLATES } from './templates.ts';

const ID = '01920000-0000-7000-8000-000000000001';
const draftOf = (more: Partial<CampaignDraft> = {}): CampaignDraft => ({
  ...toDraft({ ...emptyCampaign(ID), name: 'Gifts', words: { '*': 'Hello' } }, null),
  ...more,
});

test.each<[Partial<CampaignDraft>, string]>([
  [{ name: ' ' }, 'name'],
  [{ words: { '*': ' ', de: '' } }, 'words'],
  [{ words: { '*': 'x'.repeat(301) } }, 'words'],
  [{ pages: '/cart\nproducts' }, 'pages'],
  [{ pages: Array.from({ length: 11 }, (_, index) => `/${index}`).join('\n') }, 'pages'],
  [{ seconds: 'soon' }, 'seconds'],
  [{ seconds: '601' }, 'seconds'],
  [{ amount: 'much', currency: 'EUR' }, 'amount'],
  [{ amount: '60', currency: '' }, 'amount'],
  [{ languages: 'German, Klingon' }, 'languages'],
  [{ from: '2026-12-02', until: '2026-12-01' }, 'until'],
  [{ holdout: '51' }, 'holdout'],
])('59 %o is told at its field', (more, field) => {
  const read = readDraft(draftOf(more));
  expect('problems' in read && Object.keys(read.problems)).toEqual([field]);
});

test('59 what is typed becomes the campaign, and that reads as it was typed', () => {
  const typed = draftOf({
    ...{ pages: ' /cart \n\n/products/* ', seconds: '5', sign: 'idle', amount: '59.90' },
    ...{ currency: 'EUR', languages: 'German, fr-CH', from: '2026-12-01', until: '2026-12-24' },
    words: { '*': 'Hello', de: ' ' },
  });
  const read = readDraft(typed);
  if (!('campaign' in read)) throw new Error('nothing is wrong with it');
  expect(read.campaign).toMatchObject({
    words: { '*': 'Hello' },
    when: {
      ...{ pages: ['/cart', '/products/*'], seconds: 5, sign: 'idle' },
      ...{ cartAtLeast: { amount: 5_990, currency: 'EUR' }, languages: ['de', 'fr-CH'] },
    },
    ...{ from: '2026-12-01', until: '2026-12-24', holdout: 10, senderId: null },
  });
  expect(readDraft(toDraft(read.campaign, 1))).toEqual(read);
});

test('59 every template can be saved as it is, and the season is the next one', () => {
  for (const template of TEMPLATES) {
    const begun = fromTemplate(template, ID, new Date(2026, 10, 26));
    expect(readDraft(toDraft(begun, null)), template.name).toEqual({ campaign: begun });
  }
  expect(seasonOf(new Date(2026, 11, 24))).toEqual({ from: '2026-12-01', until: '2026-12-24' });
  expect(seasonOf(new Date(2026, 11, 25)).from).toBe('2027-12-01');
});

test('59 the comparison says so when there are too few to tell', () => {
  const words = (...[a, m, b, n]: [number, number, number, number]) =>
    liftWords(liftOf({ times: a, of: m }, { times: b, of: n }));
  expect(words(56, 70, 48, 80)).toBe('20.0 points more ordered (between +5.2 and +33.4).');
  expect(words(48, 80, 56, 70)).toBe('20.0 points fewer ordered (between −33.4 and −5.2).');
  expect(words(5, 56, 0, 29)).toBe(
    'Too few to tell: the difference lies between −3.8 and +19.3 points.',
  );
  expect(words(1, 2, 0, 0)).toBe('Nobody to compare with yet.');
});
