import type { NotesTopic, ProductNotes } from '@aisle/protocol';

/** Photos on one card: more would not be looked at, and a frame has an end. */
const CARD_PHOTOS = 12;

/** What a card on this topic carries; null when nothing is known of it. */
export function chooseFacts(
  topic: NotesTopic,
  notes: ProductNotes | null,
  colour?: string,
): ProductNotes | null {
  if (!notes) return null;
  const { sizeChart, fit, modelWears, stretch, photos = [], ...fabric } = notes;
  const worn = { ...(fit && { fit }), ...(modelWears && { modelWears }) };
  const gives = stretch && { stretch };
  if (topic === 'size') return sizeChart ? { sizeChart, ...worn, ...gives } : null;
  if (topic === 'colour') {
    const shown = photos
      .filter((photo) => colour === undefined || photo.colour === colour)
      .slice(0, CARD_PHOTOS)
      .map(({ photoId: _, ...photo }) => photo);
    return shown.length > 0 ? { photos: shown } : null;
  }
  const card = { ...fabric, ...worn, ...gives };
  return Object.keys(card).length > 0 ? card : null;
}
