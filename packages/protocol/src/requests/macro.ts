import { z } from 'zod';
import { macro, macroDraft } from '../macro.ts';
import { id, instant } from '../text.ts';
import { nothing } from './shared.ts';

const save = {
  payload: z.strictObject({
    ...macroDraft,
    /** Made by the client: saving a new one twice makes one. */
    macroId: id,
    /** The `updatedAt` that was seen; null: it is new. Another one is refused as `stale`. */
    seen: instant.nullable(),
  }),
  reply: z.strictObject({ macro }),
};
const remove = { payload: z.strictObject({ macroId: id }), reply: nothing };

/** Named sequences of actions. They are run by consoles, step by step, as if done by hand. */
export const macroRequests = {
  shopper: {},
  agent: {
    /** The caller's own and everyone's, by name. */
    fetchMacros: {
      payload: z.strictObject({}),
      reply: z.strictObject({ macros: z.array(macro) }),
    },
    saveOwnMacro: save,
    saveSharedMacro: save,
    removeOwnMacro: remove,
    removeSharedMacro: remove,
  },
} as const;
