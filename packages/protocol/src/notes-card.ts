import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { productNotes } from './product-notes.ts';
import { count, label, text, webAddress } from './text.ts';

/** What a card is about: the size chart, fit and fabric, or photos true to colour. */
export const notesTopic = z.enum(['size', 'fabric', 'colour']);

/** Product notes an agent sends as a card, as they were when they were sent. */
export const notesCard = z.strictObject({
  kind: z.literal('notes'),
  topic: notesTopic,
  product: z.strictObject({
    platform: z.string().min(1).max(40),
    productId: z.string().min(1).max(200),
    name: label,
    url: webAddress,
    image: webAddress.optional(),
  }),
  notes: productNotes,
  /** A size of the chart that the agent marks for her. */
  markedSize: label.optional(),
  text: text(LIMITS.messageLength).optional(),
});

/** The agent marks another row of a size chart that was sent. */
export const sizeMarked = z.strictObject({
  kind: z.literal('size_marked'),
  /** `seq` of the notes card in the same conversation. */
  notesSeq: count,
  /** Absent: no row is marked any more. */
  size: label.optional(),
});

export type NotesTopic = z.infer<typeof notesTopic>;
export type NotesCard = z.infer<typeof notesCard>;
export type SizeMarked = z.infer<typeof sizeMarked>;
