import { z } from 'zod';
import { productNotes } from '../product.ts';
import { productKey } from './shared.ts';

/** Product notes and the cards made of them. */
export const notesRequests = {
  shopper: {},
  agent: {
    fetchProductNotes: {
      payload: z.strictObject({ product: productKey }),
      reply: z.strictObject({ notes: productNotes.nullable() }),
    },
  },
} as const;
