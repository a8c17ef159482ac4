import type { Child } from '../dom/nodes.ts';
import { Icon } from '../icons.tsx';
import type { SuggestionWords } from '../words/words.ts';
import type { Card } from './create-card.ts';

type Props = { card: Card; words: SuggestionWords };

const HEART =
  'M12 20.3C7 16.4 3.2 13.2 3.2 9.2A4.6 4.6 0 0 1 12 7.1a4.6 4.6 0 0 1 8.8 2.1c0 4-3.8 7.2-8.8 11.1z';

/** Heart and dismiss, over the picture: each tapped again takes itself back. */
export const MarkButtons = ({ card, words }: Props): Child => {
  const toggle = (mark: 'kept' | 'dismissed', label: string, icon: Child): Child => (
    <button
      type="button"
      class={`round ${mark}`}
      aria-label={label}
      title={label}
      aria-pressed={() => card.mark.value === mark}
      onClick={() => void card.setMark(card.mark.peek() === mark ? 'none' : mark)}
    >
      {icon}
    </button>
  );
  return (
    <div class="marks">
      {toggle(
        'kept',
        words.keep,
        <svg class="icon" width={18} height={18} viewBox="0 0 24 24" aria-hidden="true">
          <path d={HEART} />
        </svg>,
      )}
      {toggle('dismissed', words.dismiss, <Icon name="close" size={18} />)}
    </div>
  );
};
