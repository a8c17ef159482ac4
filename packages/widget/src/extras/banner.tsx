import type { Child } from '../dom/nodes.ts';
import { Icon } from '../icons.tsx';
import type { ExtraWords } from '../words/words.ts';
import type { Lobby } from './lobby.ts';

/** What is wrong with the line or the device, and what is kept. Empty when all is well. */
export const Banner = ({ lobby, words }: { lobby: Lobby; words: ExtraWords }): Child => {
  const coming = () => ['reconnecting', 'offline'].includes(lobby.link.value);
  const text = () => {
    const link = lobby.link.value;
    if (link !== 'fine') return words[link];
    return lobby.durable.value ? '' : words.notKept;
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
