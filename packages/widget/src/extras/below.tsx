import { LIMITS } from '@aisle/protocol';
import type { ReadonlySignal } from '@preact/signals-core';
import type { Scroll } from '../conversation/scroll.ts';
import type { Child } from '../dom/nodes.ts';
import { Icon } from '../icons.tsx';
import type { Room } from '../room.ts';
import type { ExtraWords } from '../words/words.ts';
import type { Lobby } from './lobby.ts';

type WritingProps = { room: Room; lobby: Lobby; words: ExtraWords };

/** Who is writing right now. */
export const Writing = ({ room, lobby, words }: WritingProps): Child => {
  return () => {
    const [first] = lobby.typing.value;
    return (
      first !== undefined && (
        <p class="typing">
          <i>
            <u />
          </i>
          {words.typing(room.agent(first)?.name ?? room.words.chat.someone)}
        </p>
      )
    );
  };
};

/** Back to the end, with how much came meanwhile: "2 new". */
export const Pill = ({ scroll, words }: { scroll: Scroll; words: ExtraWords }): Child => {
  const text = () => (scroll.fresh.value ? words.fresh(scroll.fresh.value) : '');
  return (
    <button
      type="button"
      class="pill"
      hidden={() => !scroll.away.value}
      aria-label={() => text() || words.toEnd}
      onClick={scroll.toEnd}
    >
      <Icon name="down" size={16} />
      {text}
    </button>
  );
};

/** The counter appears when this many characters are left. */
const NEAR_LIMIT = 500;

/** What the field has to say about itself. */
export type FieldState = {
  length: ReadonlySignal<number>;
  /** Code of the refusal that brought the text back; empty when there was none. */
  refusal: ReadonlySignal<string>;
};

/** Above the field: how much still fits, or why her text was not taken. */
export const FieldNote = ({ words, field }: { words: ExtraWords; field: FieldState }): Child => {
  const over = () => field.length.value - LIMITS.messageLength;
  const text = () => {
    if (field.refusal.value === 'full') return words.caps;
    if (field.refusal.value) return words.reasons.other;
    if (over() > 0) return words.over(over());
    return over() >= -NEAR_LIMIT ? words.left(-over()) : '';
  };
  return (
    <p class={() => `note ${field.refusal.value || over() > 0 ? 'danger' : ''}`} role="status">
      {text}
    </p>
  );
};

/** In place of the field, once the conversation is closed. */
export const Ended = ({ room, words }: { room: Room; words: ExtraWords }): Child => {
  return () =>
    room.conversation.value?.status === 'closed' && (
      <div class="ended">
        {words.closed}
        <button type="button" class="text-button" onClick={room.startNew}>
          {words.startNew}
        </button>
      </div>
    );
};
