import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { notesTopic } from '../notes-card.ts';
import { noteChanges, noteFact, photoLight, productNotes } from '../product-notes.ts';
import { count, id, instant, label, text } from '../text.ts';
import { newEntry, nothing, productKey, stored } from './shared.ts';

/** What is known of a product, as it stands on cards and as it came together. */
const notesView = z.strictObject({
  /** The team's facts over the shop's own; null where nobody says anything. */
  notes: productNotes.nullable(),
  /** Only what the team has written down. */
  ours: productNotes,
  /** The shop's own word; null where it says nothing or could not be asked. */
  shops: productNotes.nullable(),
  /** The shop could not be asked: its own word is missing here. */
  shopAway: z.boolean(),
});

/** When the team's fact was written as the writer saw it; null: there was none. */
const seen = z.partialRecord(noteFact, instant.nullable());

/** Facts that somebody else changed meanwhile stay as they are and are named. */
const saved = z.strictObject({ view: notesView, conflicts: z.array(noteFact) });

/** Product notes and the cards made of them. */
export const notesRequests = {
  shopper: {},
  agent: {
    fetchProductNotes: {
      payload: z.strictObject({ product: productKey }),
      reply: notesView,
    },
    /** Writes facts down in the caller's name. Two who change different facts do not meet. */
    saveProductNotes: {
      payload: z.strictObject({ product: productKey, changes: noteChanges, seen }),
      reply: saved,
    },
    /** Takes the last change of these facts back, with the author and date they had before. */
    undoProductNotes: {
      payload: z.strictObject({ product: productKey, seen }),
      reply: saved,
    },
    changePhoto: {
      payload: z.strictObject({
        photoId: id,
        light: photoLight,
        colour: label.optional(),
      }),
      reply: nothing,
    },
    /** The order in which a product's photos are shown; those not named follow. */
    arrangePhotos: {
      payload: z.strictObject({ product: productKey, photoIds: z.array(id).max(60) }),
      reply: nothing,
    },
    /** For good, with its files. */
    removePhoto: { payload: z.strictObject({ photoId: id }), reply: nothing },
    /** The server reads product and notes; the console only names them. */
    sendNotes: {
      payload: z.strictObject({
        ...newEntry,
        product: productKey,
        topic: notesTopic,
        /** With `size`: the row to mark. */
        markedSize: label.optional(),
        /** With `colour`: only photos of this one. */
        colour: label.optional(),
        text: text(LIMITS.messageLength).optional(),
      }),
      reply: stored,
    },
    /** Marks another row of a size chart that was sent, or none. */
    markSize: {
      payload: z.strictObject({ ...newEntry, notesSeq: count, size: label.optional() }),
      reply: stored,
    },
  },
} as const;
