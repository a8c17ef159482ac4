import { z } from 'zod';
import { inboxFilter, inboxTab } from './conversation.ts';
import { DESK_LIMITS } from './desk-limits.ts';
import { count, id, instant, writing } from './text.ts';

/** What a view is made of: a tab of the inbox, narrowed. */
export const viewDraft = {
  name: writing(DESK_LIMITS.presetName).transform((value) => value.trim()),
  tab: inboxTab,
  filter: inboxFilter,
};

/** A narrowed inbox that has a name. */
export const savedView = z.strictObject({
  ...viewDraft,
  name: z.string(),
  viewId: id,
  /** Everyone's; else the caller's own. */
  shared: z.boolean(),
  /** When it was changed last: the version a change must name. */
  updatedAt: instant,
});

/** How many conversations a view holds. */
export const viewCount = z.strictObject({
  viewId: id,
  conversations: count,
  /** There are more, or there may be: counting has ended. */
  more: z.boolean(),
});

export type SavedView = z.infer<typeof savedView>;
export type ViewCount = z.infer<typeof viewCount>;
