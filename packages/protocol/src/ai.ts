import { z } from 'zod';
import { DESK_LIMITS } from './desk-limits.ts';
import { count, label } from './text.ts';

/** What a store lets the operator's AI do for its agents. Nothing, unless it says so. */
export const aiRules = z.strictObject({
  /** Agents may have a reply drafted (rule 61). */
  drafts: z.boolean(),
  /** Agents may read and write in their own language (rule 62). */
  translation: z.boolean(),
  /** What the store may ask of the AI in one day (UTC). */
  perDay: z.int().min(1).max(DESK_LIMITS.aiPerDay),
});

/** The AI the operator has named: what leaves the house goes there. */
export const aiService = z.strictObject({ host: z.string(), model: z.string() });

/** What a draft was made from, as people call it: a saved reply, a published article, a product's data or its notes. */
export const draftSource = z.strictObject({
  kind: z.enum(['reply', 'article', 'product', 'notes']),
  name: label,
});

/** What one entry says, in the language that was asked for. */
export const translation = z.strictObject({ seq: count, text: z.string() });

export type AiRules = z.infer<typeof aiRules>;
export type AiService = z.infer<typeof aiService>;
export type Translation = z.infer<typeof translation>;
export type DraftSource = z.infer<typeof draftSource>;
