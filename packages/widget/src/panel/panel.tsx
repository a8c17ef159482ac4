import { signal } from '@preact/signals-core';
import { Composer } from '../composer/composer.tsx';
import { Log } from '../conversation/log.tsx';
import type { Child } from '../dom/nodes.ts';
import { Icon } from '../icons.tsx';
import type { Room } from '../room.ts';

export type PanelProps = {
  room: Room;
  side: () => 'left' | 'right';
  /** Whether the panel covers the page. */
  phone: MediaQueryList;
};

/** The dialog *Chat*: beside the page on a desktop, over it on a phone. */
export const Panel = ({ room, side, phone }: PanelProps): Child => {
  const words = room.words.chat;
  const looking = signal(false);
  const look = () => {
    looking.value = !looking.value;
  };
  const keys = (press: KeyboardEvent): void => {
    // Keys pressed in the chat are no business of the shop's own shortcuts.
    press.stopPropagation();
    if (press.key === 'Escape' && !press.isComposing) {
      if (looking.value) look();
      else room.close();
    }
  };
  return (
    <div
      class={() => `panel ${side()}`}
      role="dialog"
      aria-modal={phone.matches}
      aria-label={words.chat}
      hidden={() => !room.open.value}
      onKeyDown={keys}
    >
      <div class="head">
        {() => room.extras.value?.drawWho() ?? <div class="who" />}
        <button
          type="button"
          class="round"
          aria-label={words.sees}
          aria-expanded={() => looking.value}
          title={words.sees}
          onClick={look}
        >
          <Icon name="eye" />
        </button>
        <button
          type="button"
          class="round"
          aria-label={words.close}
          title={words.close}
          onClick={room.close}
        >
          <Icon name="close" />
        </button>
      </div>
      {() => looking.value && room.extras.value?.drawSharing()}
      {() => room.extras.value?.drawBanner()}
      <Log room={room} look={look} />
      <Composer room={room} />
    </div>
  );
};
