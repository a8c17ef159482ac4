import type { ProductPhoto } from '@aisle/protocol';
import type { NotesWords } from '../words/words.ts';

export type PhotosProps = {
  photos: readonly ProductPhoto[];
  name: string;
  words: NotesWords;
  date: (at: number) => string;
};

/** `Daylight, Moss`. */
export const labelOf = ({ light, colour }: ProductPhoto, words: NotesWords): string =>
  colour ? `${words[light]}, ${colour}` : words[light];

/** Its sizes for a screen to choose from. */
export const srcsetOf = ({ sizes = [] }: ProductPhoto): string | undefined =>
  sizes.length > 0 ? sizes.map(({ url, width }) => `${url} ${width}w`).join(', ') : undefined;
