import { type FeedbackKind, maskCards } from '@aisle/protocol';
import { computed, signal } from '@preact/signals-core';
import { newUuid } from '../attachments/new-uuid.ts';
import type { Child } from '../dom/nodes.ts';
import type { PageNeeds } from '../page/page.ts';
import { addSheet } from '../style/add-sheet.ts';
import { feedback as english } from '../words/en-feedback.ts';
import css from './feedback.css?inline';

/** As many as the server takes. */
const LONGEST = 1_000;

/** Where she is offered to say something; it opens there. */
type Place = 'rating' | 'data';

/** The same name in every try, so that nothing is said twice. */
type Naming = { wanted: string; feedbackId: string } | null;

/**
 * Praise for an agent who has written to her, or a complaint about one (rule 67): a quiet link that
 * becomes the form where it stands. What she writes stays until it has arrived. Returns what draws it
 * and how to stop.
 */
export const offerFeedback = async ({
  root,
  client,
  room,
}: PageNeeds): Promise<[(place: Place) => Child, () => void]> => {
  const loaded = await room.words.families?.feedback();
  const words = loaded?.words.feedback ?? english;
  const open = signal<Place | null>(null);
  const kind = signal<FeedbackKind>('praise');
  const chosen = signal('');
  const busy = signal(false);
  const sent = signal(false);
  const note = signal('');
  let written = '';
  let naming: Naming = null;

  const agents = computed(() => room.conversation.value?.agents ?? []);
  const about = computed(
    () => agents.value.find(({ agentId }) => agentId === chosen.value) ?? agents.value[0],
  );
  const name = (): string => about.value?.name ?? '';
  const title = (): string => (agents.value.length > 1 ? words.offerSeveral : words.offer(name()));
  const isRead = (): string =>
    kind.value === 'praise' ? words.praiseIsRead(name()) : words.complaintIsRead(name());

  const draw = (place: Place): Child => {
    let box: HTMLElement;
    const focus = (selector: string): void => box.querySelector<HTMLElement>(selector)?.focus();
    const show = (): void => {
      note.value = '';
      sent.value = false;
      open.value = place;
      focus('input');
    };
    const close = (): void => {
      open.value = null;
      focus('button');
    };
    const send = async (): Promise<void> => {
      const conversationId = room.conversation.peek()?.conversationId;
      const agentId = about.peek()?.agentId;
      if (!conversationId || !agentId || busy.peek()) return;
      if (kind.peek() === 'complaint' && !written.trim()) {
        note.value = words.needed;
        focus('textarea');
        return;
      }
      const said = { conversationId, agentId, kind: kind.peek(), words: maskCards(written.trim()) };
      const wanted = JSON.stringify(said);
      if (naming?.wanted !== wanted) naming = { wanted, feedbackId: newUuid() };
      busy.value = true;
      note.value = '';
      const answer = await client.ask('giveFeedback', { ...said, feedbackId: naming.feedbackId });
      busy.value = false;
      if (!answer.ok) {
        note.value = answer.error.code === 'forbidden' ? words.enough(name()) : words.failed;
        return;
      }
      naming = null;
      written = '';
      sent.value = true;
      focus('p');
    };

    const choice = (value: FeedbackKind, label: string): Child => (
      <label>
        <input
          type="radio"
          name={`aisle-feedback-${place}`}
          checked={kind.peek() === value}
          onChange={() => {
            kind.value = value;
          }}
        />
        {label}
      </label>
    );
    const Whom = (): Child => (
      <label class="fb-field">
        {words.about}
        <select
          onChange={(event: Event) => {
            chosen.value = (event.target as HTMLSelectElement).value;
          }}
        >
          {agents.value.map(({ agentId, name: called }) => (
            <option value={agentId} selected={agentId === about.peek()?.agentId || undefined}>
              {called}
            </option>
          ))}
        </select>
      </label>
    );
    const Form = (): Child => (
      <form
        noValidate
        aria-label={title}
        onSubmit={(event: Event) => {
          event.preventDefault();
          void send();
        }}
      >
        <p class="fb-title" aria-hidden="true">
          {title}
        </p>
        <fieldset aria-label={words.what}>
          {choice('praise', words.praise)}
          {choice('complaint', words.complaint)}
        </fieldset>
        {() => agents.value.length > 1 && Whom()}
        <label class="fb-field">
          <span>{() => (kind.value === 'praise' ? words.good : words.wrong)}</span>
          <textarea
            ref={(made) => {
              (made as HTMLTextAreaElement).value = written;
            }}
            rows={3}
            dir="auto"
            maxlength={LONGEST}
            onInput={(event: Event) => {
              written = (event.target as HTMLTextAreaElement).value;
            }}
          />
        </label>
        <p class="fb-read">{isRead}</p>
        <p class="fb-note" role="status">
          {() => note.value}
        </p>
        <div class="fb-row">
          <button type="submit" class="fb-send" disabled={() => busy.value}>
            {words.send}
          </button>
          <button type="button" class="text-button" onClick={close}>
            {words.close}
          </button>
        </div>
      </form>
    );
    const Thanks = (): Child => (
      <>
        <p tabindex={-1}>
          {words.thanks} {isRead()}
        </p>
        <button type="button" class="text-button" onClick={close}>
          {words.done}
        </button>
      </>
    );
    const Link = (): Child => (
      <button type="button" class="text-button" onClick={show}>
        {title}
      </button>
    );
    return (
      <div
        class={() => (open.value === place ? 'fb open' : 'fb')}
        ref={(made) => {
          box = made as HTMLElement;
        }}
      >
        {() => {
          if (open.value !== place) return Link();
          return sent.value ? Thanks() : Form();
        }}
      </div>
    );
  };
  return [draw, addSheet(root, css)];
};
