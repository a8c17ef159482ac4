import type { Campaign } from '@aisle/protocol';
import { emptyCampaign } from './campaign-draft.ts';
import { TEMPLATE_WORDS } from './words.shoppers.ts';
import { campaignsWords } from './words.ts';

type Key = keyof typeof TEMPLATE_WORDS;
type Template = { key: Key; name: string; about: string; campaign: Partial<Campaign> };

const { when: USUAL } = emptyCampaign('');

const CAMPAIGNS: Record<Key, Partial<Campaign>> = {
  size: {
    when: { ...USUAL, pages: ['/products/*'], seconds: 15, sign: 'toggled' },
    hours: 'open',
  },
  gifts: { when: { ...USUAL, seconds: 30 }, hours: 'open' },
  cart: { when: { ...USUAL, pages: ['/cart*'], seconds: 10, sign: 'idle' }, hours: 'open' },
  code: { when: { ...USUAL, seconds: 0, sign: 'code_refused' } },
};

/** Good beginnings. Each is changed as wanted, and none speaks before it is saved. */
export const TEMPLATES: readonly Template[] = (Object.keys(CAMPAIGNS) as Key[]).map((key) => ({
  ...{ key, ...campaignsWords.templates[key] },
  campaign: { ...CAMPAIGNS[key], words: TEMPLATE_WORDS[key] },
}));

/** The season's days, of this year or, once it is over, the next. */
export const seasonOf = (now: Date): Pick<Campaign, 'from' | 'until'> => {
  const over = now.getMonth() === 11 && now.getDate() > 24;
  const year = now.getFullYear() + (over ? 1 : 0);
  return { from: `${year}-12-01`, until: `${year}-12-24` };
};

/** What a template begins with. */
export const fromTemplate = (
  { key, name, campaign }: Template,
  campaignId: string,
  now: Date,
): Campaign => ({
  ...emptyCampaign(campaignId),
  ...campaign,
  name,
  ...(key === 'gifts' && seasonOf(now)),
});
