import { useState } from 'preact/hooks';
import { controlWords } from './words.ts';

type Props = {
  /** On the first press, and on the second. */
  words: string;
  sure: string;
  /** Whom or what it is about, for a screen reader; empty: what it does says that. */
  about: string;
  onPress: () => void;
};

/** A button that takes a second press: what it does is not undone by another. */
export const SureButton = ({ words, sure, about, onPress }: Props) => {
  const [asked, setAsked] = useState(false);
  const shown = asked ? sure : words;
  return (
    <button
      class={`button ${asked ? 'text-danger' : ''}`}
      type="button"
      aria-label={about ? controlWords.about(shown, about) : shown}
      onBlur={() => setAsked(false)}
      onClick={() => {
        if (asked) onPress();
        setAsked(!asked);
      }}
    >
      {shown}
    </button>
  );
};
