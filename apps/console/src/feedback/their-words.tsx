import { feedbackWords } from './words.ts';

/** What she said, as she wrote it. */
export const TheirWords = ({ words, ...rest }: { words: string; class: string }) =>
  words.trim() === '' ? (
    <p class={`${rest.class} text-muted`}>{feedbackWords.wordless}</p>
  ) : (
    <p dir="auto" class={`${rest.class} at-start break-words whitespace-pre-wrap`}>
      {words}
    </p>
  );
