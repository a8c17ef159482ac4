import type { Campaign } from '@aisle/protocol';
import { emptyCampaign } from './campaign-draft.ts';

type Template = { name: string; about: string; campaign: Partial<Campaign> };

const { when: USUAL } = emptyCampaign('');

/** Good beginnings. Each is changed as wanted, and none speaks before it is saved. */
export const TEMPLATES: readonly Template[] = [
  {
    name: 'Size question on a product page',
    about: 'She has changed the variant three times',
    campaign: {
      words: {
        '*': 'Between two sizes? Tell me how you like it to fit and I will look it up for you.',
        de: 'Zwischen zwei Größen? Sagen Sie mir, wie es sitzen soll, und ich sehe für Sie nach.',
      },
      when: { ...USUAL, pages: ['/products/*'], seconds: 15, sign: 'toggled' },
      hours: 'open',
    },
  },
  {
    name: 'Gift season',
    about: 'On every page after half a minute, from the first to the 24th of December',
    campaign: {
      words: {
        '*': 'Looking for a present? Tell me who it is for and I will suggest three things.',
        de: 'Sie suchen ein Geschenk? Sagen Sie mir, für wen, und ich schlage drei Dinge vor.',
      },
      when: { ...USUAL, seconds: 30 },
      hours: 'open',
    },
  },
  {
    name: 'A full cart that rests',
    about: 'On the cart’s page, when nothing has moved for half a minute',
    campaign: {
      words: {
        '*': 'Anything I can clear up before you order? Delivery, returns, a size: just ask.',
        de: 'Kann ich vor der Bestellung etwas klären? Lieferung, Rückgabe, Größe: fragen Sie gern.',
      },
      when: { ...USUAL, pages: ['/cart*'], seconds: 10, sign: 'idle' },
      hours: 'open',
    },
  },
  {
    name: 'A code that does not work',
    about: 'As soon as the shop refuses a discount code',
    campaign: {
      words: {
        '*': 'Your code was not accepted? Send it to me and I will see what is wrong with it.',
        de: 'Ihr Code wurde nicht angenommen? Schicken Sie ihn mir, ich sehe nach, woran es liegt.',
      },
      when: { ...USUAL, seconds: 0, sign: 'code_refused' },
    },
  },
];

/** The season's days, of this year or, once it is over, the next. */
export const seasonOf = (now: Date): Pick<Campaign, 'from' | 'until'> => {
  const over = now.getMonth() === 11 && now.getDate() > 24;
  const year = now.getFullYear() + (over ? 1 : 0);
  return { from: `${year}-12-01`, until: `${year}-12-24` };
};

/** What a template begins with. */
export const fromTemplate = (
  { name, campaign }: Template,
  campaignId: string,
  now: Date,
): Campaign => ({
  ...emptyCampaign(campaignId),
  ...campaign,
  name,
  ...(name === 'Gift season' && seasonOf(now)),
});
