import type { Child } from '../dom/nodes.ts';
import { Icon } from '../icons.tsx';
import type { Room } from '../room.ts';
import type { ExtraWords } from '../words/words.ts';

/** What is wrong with the line or the device, and what is kept. Empty when all is well. */
export const Banner = ({ room, words }: { room: Room; words: ExtraWords }): Child => {
  const coming = () => ['reconnecting', 'offline'].includes(room.link.value);
  const text = () => {
    const link = room.link.value;
    if (link !== 'fine') return words[link];
    return room.durable.value ? '' : words.notKept;
  };
  return (
    <p
      class="banner"
      role="status"
      aria-label={() => (coming() ? words.reconnectingName : undefined)}
    >
      {() =>
        text() && [<Icon name={coming() ? 'clock' : 'alert'} size={18} />, <span>{text()}</span>]
      }
    </p>
  );
};
