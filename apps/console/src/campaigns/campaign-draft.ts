import {
  type Campaign,
  type CampaignSign,
  DESK_LIMITS,
  type KeptCampaign,
  type Money,
} from '@aisle/protocol';
import { amountText, parseAmount } from '../money/parse-amount.ts';
import { findLanguage, nameOf } from '../own-words/languages.ts';
import { campaignsWords } from './words.ts';

/** A campaign as it is typed; `seen` null: it is new. */
export type CampaignDraft = {
  campaignId: string;
  seen: number | null;
  name: string;
  on: boolean;
  words: Record<string, string>;
  senderId: string;
  /** One path a line. */
  pages: string;
  seconds: string;
  sign: CampaignSign | '';
  amount: string;
  currency: string;
  visitor: Campaign['when']['visitor'];
  /** Tags or names, with commas between them. */
  languages: string;
  hours: Campaign['hours'];
  from: string;
  until: string;
  holdout: string;
};

/** What is wrong, by the field in which it is. */
export type CampaignProblems = Partial<
  Record<
    'name' | 'words' | 'pages' | 'seconds' | 'amount' | 'languages' | 'until' | 'holdout',
    string
  >
>;

export const toDraft = ({ when, ...kept }: Campaign, seen: number | null): CampaignDraft => ({
  ...{ campaignId: kept.campaignId, seen, name: kept.name, on: kept.on, words: kept.words },
  ...{ senderId: kept.senderId ?? '', pages: when.pages.join('\n'), seconds: `${when.seconds}` },
  sign: when.sign ?? '',
  amount: when.cartAtLeast ? amountText(when.cartAtLeast.amount, when.cartAtLeast.currency) : '',
  currency: when.cartAtLeast?.currency ?? '',
  ...{ visitor: when.visitor, languages: when.languages.join(', '), hours: kept.hours },
  ...{ from: kept.from ?? '', until: kept.until ?? '', holdout: `${kept.holdout}` },
});

const wholeIn = (typed: string, from: number, to: number): number | null => {
  const value = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : Number.NaN;
  return value >= from && value <= to ? value : null;
};

const listOf = (typed: string, between: RegExp): string[] =>
  typed
    .split(between)
    .map((one) => one.trim())
    .filter((one) => one !== '');

const cartOf = ({ amount, currency }: CampaignDraft): Money | null | undefined => {
  if (amount.trim() === '') return undefined;
  if (!/^[A-Z]{3}$/.test(currency)) return null;
  const minor = parseAmount(amount, currency);
  return minor === null ? null : { amount: minor, currency };
};

/** The campaign as the server takes it, or what is wrong with what was typed. */
export const readDraft = (
  draft: CampaignDraft,
): { campaign: Campaign } | { problems: CampaignProblems } => {
  const problems: CampaignProblems = {};
  const said = campaignsWords.problems;
  const { campaignId, on, senderId, sign, visitor, hours, from, until } = draft;
  const name = draft.name.trim();
  if (name === '') problems.name = said.name;
  const words = Object.fromEntries(
    Object.entries(draft.words).filter(([, text]) => text.trim() !== ''),
  );
  const tooLong = Object.entries(words).find(
    ([, text]) => text.length > DESK_LIMITS.greetingLength,
  );
  if (Object.keys(words).length === 0) problems.words = said.words;
  if (tooLong) problems.words = said.tooLong(nameOf(tooLong[0]), DESK_LIMITS.greetingLength);
  const pages = listOf(draft.pages, /\n/);
  const notPath = pages.find((one) => !/^\/\S*$/.test(one));
  if (notPath) problems.pages = said.noPath(notPath);
  if (pages.length > DESK_LIMITS.campaignPages)
    problems.pages = said.pages(DESK_LIMITS.campaignPages);
  const seconds = wholeIn(draft.seconds, 0, 600);
  if (seconds === null) problems.seconds = said.seconds;
  const cartAtLeast = cartOf(draft);
  if (cartAtLeast === null) problems.amount = said.amount;
  const tags = listOf(draft.languages, /[,،\n]/).map((one) => [one, findLanguage(one)] as const);
  const unknown = tags.find(([, tag]) => tag === null);
  if (unknown) problems.languages = said.language(unknown[0]);
  if (from !== '' && until !== '' && until < from) problems.until = said.until;
  const holdout = wholeIn(draft.holdout, 0, 50);
  if (holdout === null) problems.holdout = said.holdout;
  if (Object.keys(problems).length > 0) return { problems };
  return {
    campaign: {
      ...{ campaignId, name, on, words, senderId: senderId || null },
      when: {
        ...{ pages, seconds: seconds ?? 0, visitor },
        ...(sign && { sign }),
        ...(cartAtLeast && { cartAtLeast }),
        languages: tags.flatMap(([, tag]) => tag ?? []),
      },
      ...{ hours, holdout: holdout ?? 0 },
      ...(from && { from }),
      ...(until && { until }),
    },
  };
};

/** A new one. */
export const emptyCampaign = (campaignId: string): Campaign => ({
  ...{ campaignId, name: '', on: true, words: { '*': '' }, senderId: null },
  when: { pages: [], seconds: 20, visitor: 'any', languages: [] },
  ...{ hours: 'any', holdout: 10 },
});

/** What a kept one is without what only the list shows. */
export const withoutCounts = ({ updatedAt: _, shown: __, ...campaign }: KeptCampaign): Campaign =>
  campaign;
