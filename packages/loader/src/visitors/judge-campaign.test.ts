import type { CampaignRules, CampaignWhen } from '@aisle/protocol';
import { expect, test } from 'vitest';
import { chooseCampaign, isTrue, type Met, type Seen } from './judge-campaign.ts';

const ALWAYS: CampaignWhen = { pages: [], seconds: 0, visitor: 'any', languages: [] };
const eur = (amount: number) => ({ amount, currency: 'EUR' });
const SEEN: Seen = {
  ...{ path: '/products/fjord', seconds: 20, signs: new Set(), cart: eur(6_000) },
  ...{ returning: false, language: 'de-AT' },
};

test.each<[string, Partial<CampaignWhen>, Partial<Seen>, boolean]>([
  ['nothing asked', {}, {}, true],
  ['a path that fits', { pages: ['/cart', '/products/*'] }, {}, true],
  ['a path that does not', { pages: ['/cart*'] }, {}, false],
  ['a path as a whole', { pages: ['/products'] }, {}, false],
  ['signs of patterns are plain letters', { pages: ['/a.b(c)'] }, { path: '/axb(c)' }, false],
  ['the same, written so', { pages: ['/a.b(c)'] }, { path: '/a.b(c)' }, true],
  ['too soon', { seconds: 21 }, {}, false],
  ['long enough', { seconds: 20 }, {}, true],
  ['no sign', { sign: 'idle' }, {}, false],
  ['the sign', { sign: 'idle' }, { signs: new Set(['read', 'idle'] as const) }, true],
  ['a cart worth it', { cartAtLeast: eur(6_000) }, {}, true],
  ['a cart that is not', { cartAtLeast: eur(6_001) }, {}, false],
  ['another currency', { cartAtLeast: { amount: 1, currency: 'SEK' } }, {}, false],
  ['no cart', { cartAtLeast: eur(0) }, { cart: undefined }, false],
  ['new and is', { visitor: 'new' }, {}, true],
  ['new and is not', { visitor: 'new' }, { returning: true }, false],
  ['returning and is', { visitor: 'returning' }, { returning: true }, true],
  ['a language of hers', { languages: ['fr', 'de'] }, {}, true],
  ['exactly hers', { languages: ['de-AT'] }, {}, true],
  ['another country’s', { languages: ['de-CH'] }, {}, false],
  ['another that begins alike', { languages: ['de'] }, { language: 'den' }, false],
  ['all at once', { pages: ['/products/*'], seconds: 30, sign: 'idle' }, {}, false],
])('59 judges: %s', (_, when, seen, expected) => {
  expect(isTrue({ ...ALWAYS, ...when }, { ...SEEN, ...seen })).toBe(expected);
});

const HOUR = 3_600_000;
const NOW = 1_000 * 24 * HOUR;
const RULES: CampaignRules = {
  caps: { visit: 1, day: 2, week: 3, restDays: 30 },
  campaigns: [
    { campaignId: 'a', when: { ...ALWAYS, seconds: 30 } },
    { campaignId: 'b', when: ALWAYS },
    { campaignId: 'c', when: ALWAYS },
  ],
};
const met = (hoursAgo: number, more: Partial<Met> = {}): Met => ({
  ...{ id: 'x', meeting: 'm', at: NOW - hoursAgo * HOUR },
  ...more,
});
const choose = (before: Met[], more: { seconds?: number; passed?: string[] } = {}) =>
  chooseCampaign(RULES, { ...SEEN, seconds: more.seconds ?? 20 }, before, {
    ...{ now: NOW, visitAt: NOW - HOUR, passed: new Set(more.passed) },
  });

test.each<[string, Met[], Parameters<typeof choose>[1], string | undefined]>([
  ['the first whose conditions are true', [], {}, 'b'],
  ['the first of all once it may', [], { seconds: 30 }, 'a'],
  ['the next one where the server passed one over', [], { passed: ['b'] }, 'c'],
  ['none more in this visit', [met(0.9)], {}, undefined],
  ['one of another visit does not count to this', [met(2)], {}, 'b'],
  ['none more in a day', [met(2), met(3)], {}, undefined],
  ['none more in a week', [met(30), met(40), met(50)], {}, undefined],
  ['again after a week', [met(170), met(180), met(190)], {}, 'b'],
  ['what was waved away rests', [met(500, { id: 'b', no: NOW - 500 * HOUR })], {}, 'c'],
  ['and has rested', [met(900, { id: 'b', no: NOW - 900 * HOUR })], {}, 'b'],
])('59 chooses: %s', (_, before, more, expected) => {
  expect(choose(before, more)).toBe(expected);
});

test('59 another tab’s of a moment ago counts to this visit, however young this tab is', () => {
  const young = { now: NOW, visitAt: NOW - 1_000, passed: new Set<string>() };
  expect(chooseCampaign(RULES, SEEN, [met(0.4)], young)).toBeUndefined();
  expect(chooseCampaign(RULES, SEEN, [met(0.6)], young)).toBe('b');
});
