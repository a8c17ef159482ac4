import { routingWords } from './words.ts';

type Props = { words: string; note: string };

/** A hand-over in the log with the note that came along: the shopper sees neither. */
export const HandedOn = ({ words, note }: Props) => (
  <figure class="mx-auto mt-3 w-fit max-w-[80%] rounded-card bg-note px-4 py-2">
    <figcaption class="text-12 text-muted" dir="auto">
      {routingWords.noteFollows(words)}
    </figcaption>
    <blockquote class="mt-1 whitespace-pre-wrap wrap-anywhere" dir="auto">
      {note}
    </blockquote>
  </figure>
);
