import { NOTE_FACTS, type ProductNotes } from '@aisle/protocol';

/**
 * The team's facts over the shop's own, each with its source; the team's photos stand first.
 * null where nobody says anything.
 */
export function mergeNotes(ours: ProductNotes, shops: ProductNotes | null): ProductNotes | null {
  const photos = [...(ours.photos ?? []), ...(shops?.photos ?? [])].slice(0, 60);
  const facts = Object.fromEntries(
    NOTE_FACTS.flatMap((name) => {
      const fact = ours[name] ?? shops?.[name];
      return fact ? [[name, fact]] : [];
    }),
  );
  const merged: ProductNotes = { ...facts, ...(photos.length > 0 && { photos }) };
  return Object.keys(merged).length > 0 ? merged : null;
}
