import { z } from 'zod';
import { article, articleDraft, articleReading, articleTitle, articleWords } from '../article.ts';
import { DESK_LIMITS } from '../desk-limits.ts';
import { language } from '../saved-reply.ts';
import { id, instant, plain, writing } from '../text.ts';
import { inConversation, nothing } from './shared.ts';

const named = { articleId: id };
/** The `updatedAt` that was seen; another one is refused as `stale`. */
const seen = { seen: instant };
const saved = z.strictObject({ article });

/** The language of her chat, as BCP 47. */
const hers = { locale: plain(35) };

/** Answers that need nobody to be there (rule 56). */
export const articleRequests = {
  shopper: {
    /** The questions offered to her here, and whether there is more than these to search in. */
    offerArticles: {
      /** `path` of the shop's page; absent: she does not share her pages. */
      payload: z.strictObject({ ...hers, path: plain(2_000).optional() }),
      reply: z.strictObject({ questions: z.array(articleTitle), search: z.boolean() }),
    },
    /** Published articles with all of these words, the best first. */
    searchArticles: {
      payload: z.strictObject({ ...hers, words: plain(DESK_LIMITS.searchLength) }),
      reply: z.strictObject({ found: z.array(articleTitle) }),
    },
    /** One published article; it counts as opened. */
    openArticle: {
      payload: z.strictObject(named),
      reply: z.strictObject({ ...articleTitle.shape, body: z.string(), language }),
    },
    /** What she says to an article she has opened; her last word of a day stands. */
    judgeArticle: {
      payload: z.strictObject({ ...named, verdict: z.enum(['helped', 'asked']) }),
      reply: nothing,
    },
  },
  agent: {
    /** In the order of their questions on the chat's home; what waits to be judged comes first. */
    fetchArticles: {
      payload: z.strictObject({}),
      /** `language`: what shoppers get in whose language there is none; null: nothing is published. */
      reply: z.strictObject({ articles: z.array(article), language: language.nullable() }),
    },
    /** Makes or changes one; a proposal that is saved as published is approved. */
    saveArticle: {
      payload: z.strictObject({
        ...named,
        ...articleDraft,
        state: z.enum(['draft', 'published']),
        seen: instant.nullable(),
      }),
      reply: saved,
    },
    /** An answer that others should have, for a supervisor to judge. */
    proposeArticle: {
      payload: z.strictObject({ ...named, ...articleWords }),
      reply: saved,
    },
    declineArticle: {
      payload: z.strictObject({ ...named, ...seen, word: writing(DESK_LIMITS.articleWord) }),
      reply: saved,
    },
    /** For good, with its figures. */
    removeArticle: { payload: z.strictObject(named), reply: nothing },
    /** The order of the questions; those not named follow. */
    arrangeArticles: {
      payload: z.strictObject({ articleIds: z.array(id).max(DESK_LIMITS.articles) }),
      reply: nothing,
    },
    saveArticleLanguage: { payload: z.strictObject({ language }), reply: nothing },
    /** What the shopper of a conversation has read in the last days, the latest first. */
    fetchReadings: {
      payload: z.strictObject(inConversation),
      reply: z.strictObject({ readings: z.array(articleReading) }),
    },
  },
} as const;
