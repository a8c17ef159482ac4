import { NOTE_FACTS, type ProductNotes } from '@aisle/protocol';

/**
 * The team's facts over the shop's own, each with its source; the team's photos stand first, and
 * in the place of the shop's of the same colour in the same light. null where nobody says anything.
 */
export function mergeNotes(ours: ProductNotes, shops: ProductNotes | null): ProductNotes | null {
  const own = ours.photos ?? [];
  const others = (shops?.photos ?? []).filter(
    ({ colour, light }) => !own.some((photo) => photo.colour === colour && photo.light === light),
  );
  const photos = [...own, ...others].slice(0, 60);
  const facts = Object.fromEntries(
    NOTE_FACTS.flatMap((name) => {
      const fact = ours[name] ?? shops?.[name];
      return fact ? [[name, fact]] : [];
    }),
  );
  const merged: ProductNotes = { ...facts, ...(photos.length > 0 && { photos }) };
  return Object.keys(merged).length > 0 ? merged : null;
}
