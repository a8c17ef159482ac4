import type { MailAddress, Result } from '@aisle/protocol';
import { computed, effect, signal, untracked } from '@preact/signals-core';
import { append, type Child, collect } from '../dom/nodes.ts';
import type { PageNeeds } from '../page/page.ts';
import { addSheet } from '../style/add-sheet.ts';
import { mail as english } from '../words/en-mail.ts';
import css from './mail.css?inline';

type Known = { address: MailAddress | null };

/**
 * Going on by e-mail (rule 50), above the field once she has written: open where nobody is there, a
 * quiet offer otherwise. Returns how to stop.
 */
export const offerMail = async (needs: PageNeeds): Promise<() => void> => {
  const { root, element, client, room, lobby, host } = needs;
  const composer = element.querySelector('.composer');
  if (!composer) return () => {};
  const loaded = await room.words.families?.mail();
  const words = loaded?.words.mail ?? english;
  /** Undefined until the server has told. */
  const known = signal<MailAddress | null | undefined>(undefined);
  /** She opened or closed the form herself; null: as it suits the hour. */
  const chosen = signal<boolean | null>(null);
  /** She would rather give another address than the code of this one. */
  const another = signal(false);
  const busy = signal(false);
  const note = signal('');
  const box = document.createElement('div');

  const nobody = computed(() => {
    const there = lobby.availability.value?.online ?? true;
    return !there && !room.conversation.value?.assignedTo;
  });
  const offered = computed(() => {
    // By what stands in the log: a conversation's own head is that of when it was fetched.
    const written = room.items.value.some(({ seq }) => seq !== undefined);
    return written && room.conversation.value?.status === 'open' && known.value !== undefined;
  });

  const whyNot = (code: string, refused: string): string => {
    if (code === 'invalid') return refused;
    return code === 'rate_limited' ? words.tooOften : words.failed;
  };
  /** One request at a time; what it answers is how her address stands. */
  const take = async (asked: Promise<Result<Known>>, refused: string): Promise<void> => {
    busy.value = true;
    note.value = '';
    const answer = await asked;
    busy.value = false;
    if (answer.ok) {
      known.value = answer.value.address;
      another.value = false;
    } else note.value = whyNot(answer.error.code, refused);
  };
  const ask = async (): Promise<void> => {
    const answer = await client.ask('fetchMailAddress', {});
    if (answer.ok) known.value = answer.value.address;
  };
  const turnOff = async (): Promise<void> => {
    const answer = await client.ask('dropMailAddress', {});
    if (!answer.ok) return;
    known.value = null;
    show(false);
  };
  const mailTranscript = async (): Promise<void> => {
    const conversationId = room.conversation.peek()?.conversationId;
    if (!conversationId) return;
    const answer = await client.ask('mailTranscript', { conversationId });
    note.value = answer.ok ? words.onItsWay : whyNot(answer.error.code, words.failed);
  };
  const show = (open: boolean): void => {
    chosen.value = open;
    note.value = '';
    if (open) requestAnimationFrame(() => box.querySelector('input')?.focus());
    else (element.querySelector('textarea') as HTMLElement | null)?.focus();
  };

  const field = (more: Record<string, unknown>, label: string, send: string): Child => (
    <>
      <label for="mail-field">{label}</label>
      <div class="row">
        <input id="mail-field" required aria-describedby="mail-note" {...more} />
        <button type="submit" class="solid" disabled={() => busy.value}>
          {send}
        </button>
      </div>
      <p role="status" class="danger">
        {() => note.value}
      </p>
    </>
  );
  const form = (act: (value: string) => void, more: Child): Child => (
    <form
      noValidate
      onSubmit={(event: Event) => {
        event.preventDefault();
        const value = box.querySelector('input')?.value.trim();
        if (value && !busy.peek()) act(value);
      }}
    >
      {more}
    </form>
  );
  const later = (
    <div class="row">
      <button type="button" class="text-button" onClick={() => show(false)}>
        {words.close}
      </button>
    </div>
  );

  const askForAddress = (line: string): Child => [
    <p>{line}</p>,
    form(
      (email) => {
        const left = { email, page: host.page().url };
        void take(client.ask('leaveMailAddress', left), words.notAnAddress);
      },
      field({ type: 'email', autocomplete: 'email', maxlength: 254 }, words.field, words.leave),
    ),
    <p id="mail-note">{words.note}</p>,
    later,
  ];
  const askForCode = (email: string): Child => [
    <p id="mail-note">{words.sent(email)}</p>,
    form(
      (code) => void take(client.ask('confirmMailAddress', { code }), words.wrong),
      field(
        { inputmode: 'numeric', autocomplete: 'one-time-code', maxlength: 6, dir: 'ltr' },
        words.code,
        words.confirm,
      ),
    ),
    <div class="row">
      <button
        type="button"
        class="text-button"
        onClick={() => {
          another.value = true;
          show(true);
        }}
      >
        {words.other}
      </button>
      <button type="button" class="text-button" onClick={() => show(false)}>
        {words.close}
      </button>
    </div>,
  ];

  const inside = (): Child => {
    const address = another.value ? null : known.value;
    if (address?.standing === 'unverified') return askForCode(address.email);
    if (address?.standing === 'undeliverable')
      return askForAddress(words.undeliverable(address.email));
    return askForAddress(nobody.value ? words.away : words.title);
  };
  const [, stopDrawing] = collect(() =>
    append(box, () => {
      if (!offered.value) return null;
      const address = known.value;
      if (address?.standing === 'verified')
        return (
          <div class="mail">
            <div class="row">
              <span role="status">{words.on(address.email)}</span>
              <button type="button" class="text-button" onClick={() => void mailTranscript()}>
                {words.transcript}
              </button>
              <button type="button" class="text-button" onClick={() => void turnOff()}>
                {words.turnOff}
              </button>
            </div>
            <p role="status">{() => note.value}</p>
          </div>
        );
      const open = chosen.value ?? (nobody.value || address?.standing === 'unverified');
      return open ? (
        <section class="mail open" aria-label={words.title}>
          {inside}
        </section>
      ) : (
        <div class="mail">
          <div class="row">
            <button type="button" class="text-button" onClick={() => show(true)}>
              {words.offer}
            </button>
          </div>
        </div>
      );
    }),
  );
  composer.before(box);
  const stops = [
    addSheet(root, css),
    stopDrawing,
    // On every connection: the link in the letter confirms without this page.
    effect(() => {
      if (client.thread.value?.status.value.at === 'live') untracked(() => void ask());
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    box.remove();
  };
};
