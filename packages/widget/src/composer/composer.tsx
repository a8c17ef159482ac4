import { newId } from '@aisle/client/new-id';
import { LIMITS } from '@aisle/protocol';
import { signal } from '@preact/signals-core';
import { type Child, follow } from '../dom/nodes.ts';
import { Icon } from '../icons.tsx';
import type { Room } from '../room.ts';

/** Where she writes. */
export const Composer = ({ room }: { room: Room }): Child => {
  const words = room.words.chat;
  const length = signal(0);
  const refusal = signal('');
  const over = () => length.value - LIMITS.messageLength;
  let field: HTMLTextAreaElement;

  const typed = (): void => {
    room.keeper.change({ draft: field.value });
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

  /** Left before the outbox has it, the next page sends it again: by its name it is one message. */
  const send = async (text: string, clientId: string): Promise<void> => {
    const sending = (kept?: string) =>
      room.keeper.change({ sending: { ...room.keeper.read().sending, [clientId]: kept } });
    sending(text);
    const result = await room.send(text, clientId);
    if (!result.ok) {
      // Not taken: it goes back where it came from, before anything written meanwhile.
      write(field.value ? `${text}\n${field.value}` : text);
      refusal.value = result.error.code;
    }
    sending();
  };
  const submit = (): void => {
    const text = field.value.trim();
    if (!text || over() > 0) return;
    void send(text, newId(Date));
    write('');
  };

  const keys = (press: KeyboardEvent): void => {
    // While an input method composes, Enter takes its proposal; 229 is how Safari says so.
    if (press.key !== 'Enter' || press.shiftKey || press.isComposing || press.keyCode === 229) {
      return;
    }
    press.preventDefault();
    submit();
  };

  const begin = (element: HTMLElement): void => {
    field = element as HTMLTextAreaElement;
    const { draft, sending } = room.keeper.read();
    // As soon as it is in the page, where its height can be told.
    if (draft) queueMicrotask(() => write(draft));
    const left = Object.entries(sending) as [string, string][];
    follow(() => {
      if (!room.known.value) return;
      for (const [clientId, text] of left.splice(0)) void send(text, clientId);
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
          onClick={submit}
        >
          <Icon name="send" />
        </button>
      </div>
      {() => room.extras.value?.drawEnded()}
    </>
  );
};
