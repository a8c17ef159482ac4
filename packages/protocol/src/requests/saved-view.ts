import { z } from 'zod';
import { savedView, viewCount, viewDraft } from '../saved-view.ts';
import { id, instant } from '../text.ts';
import { nothing } from './shared.ts';

const save = {
  payload: z.strictObject({
    ...viewDraft,
    /** Made by the client: saving a new one twice makes one. */
    viewId: id,
    /** The `updatedAt` that was seen; null: it is new. Another one is refused as `stale`. */
    seen: instant.nullable(),
  }),
  reply: z.strictObject({ view: savedView }),
};
const remove = { payload: z.strictObject({ viewId: id }), reply: nothing };

/** Narrowed inboxes with names. A name that is taken is refused as `invalid`. */
export const savedViewRequests = {
  shopper: {},
  agent: {
    /** The caller's own and everyone's, by name, with how many conversations each holds. */
    fetchViews: {
      payload: z.strictObject({}),
      reply: z.strictObject({ views: z.array(savedView), counts: z.array(viewCount) }),
    },
    saveOwnView: save,
    saveSharedView: save,
    removeOwnView: remove,
    removeSharedView: remove,
  },
} as const;
