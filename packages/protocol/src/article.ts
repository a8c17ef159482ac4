import { z } from 'zod';
import { badLinks } from './article-text.ts';
import { DESK_LIMITS } from './desk-limits.ts';
import { language } from './saved-reply.ts';
import { count, id, instant, label, writing } from './text.ts';

/**
 * Proposed by an agent and not yet judged; a draft; what shoppers are shown; a proposal that was
 * declined.
 */
export const articleState = z.enum(['proposed', 'draft', 'published', 'declined']);

/** Where an article is offered: a path of the shop's, `*` stands for any stretch of it. */
const pagePattern = z.string().regex(/^\/[^\s?#]{0,199}$/, 'a path such as /products/*');

/** What an article says, and in which language. */
export const articleWords = {
  title: writing(DESK_LIMITS.articleTitle).transform((title) => title.trim()),
  /** Plain text with the mark-up of `readArticle`. */
  body: writing(DESK_LIMITS.articleBody).refine(
    (body) => badLinks(body).length === 0,
    'links lead to http(s) only',
  ),
  language,
};

export const articleDraft = {
  ...articleWords,
  /** Pages on which it is offered; none: everywhere. */
  pages: z.array(pagePattern).max(DESK_LIMITS.articlePages),
  /** Its title is a question on the chat's home. */
  instant: z.boolean(),
};

/** An article as the team sees it. */
export const article = z.strictObject({
  ...articleDraft,
  articleId: id,
  state: articleState,
  /** Who wrote it first, and keeps the credit. */
  author: label,
  /** Why it was declined. */
  word: z.string().optional(),
  /** When it was changed last: the version a change must name. */
  updatedAt: instant,
  /**
   * Of the last 30 days, once per shopper and day: by how many it was opened, how many of them said
   * that it helped, and how many asked for a person below it. Her last word of a day counts.
   */
  opened: count,
  helped: count,
  asked: count,
});

/** An article by its question. */
export const articleTitle = z.strictObject({ articleId: id, title: z.string() });

/** What a shopper has read before she wrote. */
export const articleReading = z.strictObject({
  ...articleTitle.shape,
  at: instant,
  verdict: z.enum(['helped', 'asked']).optional(),
});

export type Article = z.infer<typeof article>;
export type ArticleState = z.infer<typeof articleState>;
export type ArticleTitle = z.infer<typeof articleTitle>;
export type ArticleReading = z.infer<typeof articleReading>;
