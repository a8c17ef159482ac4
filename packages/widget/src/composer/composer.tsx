import { LIMITS } from '@aisle/protocol';
import { signal } from '@preact/signals-core';
import { type Child, follow } from '../dom/nodes.ts';
import { Icon } from '../icons.tsx';
import type { Room } from '../room.ts';

const draftKey = (room: Room): string => room.conversation.value?.conversationId ?? 'new';

/** What keeps the field's text: the tab's memory, until it is in the outbox. */
const keepDraft = (room: Room, text: string): void => {
  const { [draftKey(room)]: _, ...others } = room.keeper.read().drafts;
  room.keeper.change({ drafts: text ? { ...others, [draftKey(room)]: text } : others });
};

/** Where she writes. */
export const Composer = ({ room }: { room: Room }): Child => {
  const words = room.words.chat;
  const length = signal(0);
  const refusal = signal('');
  const over = () => length.value - LIMITS.messageLength;
  let field: HTMLTextAreaElement;

  const typed = (): void => {
    keepDraft(room, field.value);
    length.value = field.value.trim() ? field.value.length : 0;
    refusal.value = '';
    // Up to five lines, the rest scrolls (the style sheet holds the bound).
    field.style.height = '';
    if (field.scrollHeight > field.clientHeight) field.style.height = `${field.scrollHeight}px`;
  };
  const write = (text: string): void => {
    field.value = text;
    typed();
  };

  const send = async (): Promise<void> => {
    const text = field.value.trim();
    if (!text || over() > 0) return;
    write('');
    const result = await room.send(text);
    if (result.ok) return;
    // Not taken: it goes back where it came from, before anything written meanwhile.
    write(field.value ? `${text}\n${field.value}` : text);
    refusal.value = result.error.code;
  };

  const keys = (press: KeyboardEvent): void => {
    // While an input method composes, Enter takes its proposal; 229 is how Safari says so.
    if (press.key !== 'Enter' || press.shiftKey || press.isComposing || press.keyCode === 229) {
      return;
    }
    press.preventDefault();
    void send();
  };

  const begin = (element: HTMLElement): void => {
    field = element as HTMLTextAreaElement;
    // Each conversation has its own draft; it is there again after a reload.
    follow(() => {
      const draft = room.keeper.read().drafts[draftKey(room)];
      if (typeof draft === 'string' && !field.value) queueMicrotask(() => write(draft));
    });
  };

  const ended = () => room.conversation.value?.status === 'closed';

  return (
    <>
      {() => room.extras.value?.drawNote({ length, refusal })}
      <div class="composer" hidden={ended}>
        <textarea
          ref={begin}
          rows={1}
          dir="auto"
          aria-label={words.message}
          placeholder={words.placeholder}
          enterkeyhint="send"
          onInput={() => {
            typed();
            room.writing(length.value > 0);
          }}
          onKeyDown={keys}
        />
        <button
          type="button"
          class="round send"
          aria-label={words.send}
          aria-disabled={() => !length.value || over() > 0}
          // The field keeps the focus, and a phone its keyboard.
          onPointerDown={(press) => press.preventDefault()}
          onClick={() => void send()}
        >
          <Icon name="send" />
        </button>
      </div>
      {() => room.extras.value?.drawEnded()}
    </>
  );
};
