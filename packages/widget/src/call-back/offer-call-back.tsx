import { calendarOf } from '@aisle/protocol';
import { computed, signal } from '@preact/signals-core';
import { newUuid } from '../attachments/new-uuid.ts';
import { append, type Child, collect } from '../dom/nodes.ts';
import mail from '../mail/mail.css?inline';
import type { PageNeeds } from '../page/page.ts';
import { addSheet } from '../style/add-sheet.ts';
import { callBack as english } from '../words/en-call-back.ts';
import css from './call-back.css?inline';
import { standingOf } from './standing-of.ts';

/** The same name in every try, so that nothing is asked for twice. */
type Naming = { wanted: string; clientId: string } | null;

/**
 * Asking for a call, or for somebody in the chat, at a free time (rule 57): a quiet offer above the
 * field, once she has written, and a line for what was confirmed. Returns how to stop.
 */
export const offerCallBack = async (needs: PageNeeds): Promise<() => void> => {
  const { root, element, client, room } = needs;
  const composer = element.querySelector('.composer');
  if (!composer) return () => {};
  const loaded = await room.words.families?.callBack();
  const words = loaded?.words.callBack ?? english;
  const { locale } = room.words;
  const dayOf = new Intl.DateTimeFormat(locale, {
    ...{ weekday: 'short', day: 'numeric', month: 'short' },
  });
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  const when = (at: number): string => `${dayOf.format(at)}, ${clock.format(at)}`;
  const open = signal(false);
  /** Free times; null until the server has told. */
  const times = signal<readonly number[] | null>(null);
  const way = signal<'phone' | 'chat'>('phone');
  const phone = signal('');
  const chosen = signal<number | null>(null);
  const busy = signal(false);
  const note = signal('');
  let naming: Naming = null;
  const box = document.createElement('div');

  const offered = computed(
    () =>
      room.items.value.some(({ seq }) => seq !== undefined) &&
      room.conversation.value?.status === 'open',
  );
  const standing = computed(() => standingOf(room.items.value, room.now()));
  const days = computed(() => [...new Set((times.value ?? []).map((at) => dayOf.format(at)))]);
  const ofDay = computed(() => {
    const at = chosen.value;
    return (times.value ?? []).filter(
      (one) => at !== null && dayOf.format(one) === dayOf.format(at),
    );
  });
  const first = (day?: string) =>
    (times.peek() ?? []).find((at) => day === undefined || dayOf.format(at) === day) ?? null;

  const load = async (): Promise<void> => {
    const answer = await client.ask('fetchCallBackTimes', {});
    if (!answer.ok) {
      note.value = words.failed;
      return;
    }
    times.value = answer.value.times;
    const kept = chosen.peek();
    if (kept === null || !answer.value.times.includes(kept)) chosen.value = first();
  };
  const show = (wanted: boolean): void => {
    open.value = wanted;
    note.value = '';
    if (wanted) void load();
    else (element.querySelector('textarea') as HTMLElement | null)?.focus();
  };
  const whyNot = async (code: string): Promise<string> => {
    if (code === 'invalid') return words.notAPhone;
    if (code !== 'stale') return words.failed;
    await load();
    return words.gone;
  };
  /** Begins to ask; the same wish has the same name. */
  const nameOf = (asked: object): string => {
    const wanted = JSON.stringify(asked);
    if (naming?.wanted !== wanted) naming = { wanted, clientId: newUuid() };
    busy.value = true;
    note.value = '';
    return naming.clientId;
  };
  const ask = async (): Promise<void> => {
    const conversationId = room.conversation.peek()?.conversationId;
    const at = chosen.peek();
    const number = phone.peek().trim();
    if (!conversationId || at === null || busy.peek()) return;
    const byPhone = way.peek() === 'phone';
    if (byPhone && (number.match(/\p{Nd}/gu)?.length ?? 0) < 6) {
      note.value = words.notAPhone;
      return;
    }
    const asked = { way: way.peek(), at, ...(byPhone && { phone: number }) };
    const clientId = nameOf(asked);
    const answer = await client.ask('requestCallBack', { conversationId, clientId, ...asked });
    busy.value = false;
    if (!answer.ok) {
      note.value = await whyNot(answer.error.code);
      return;
    }
    naming = null;
    show(false);
  };
  /** One of the times that were offered; null: none. */
  const choose = async (followUpId: string, at: number | null): Promise<void> => {
    const conversationId = room.conversation.peek()?.conversationId;
    if (!conversationId || busy.peek()) return;
    const clientId = nameOf({ followUpId, at });
    const asked = { conversationId, clientId, followUpId, at };
    const answer = await client.ask('chooseCallBackTime', asked);
    busy.value = false;
    if (!answer.ok) note.value = answer.error.code === 'stale' ? words.gone : words.failed;
  };
  const save = (): void => {
    const { confirmed } = standing.peek();
    if (!confirmed) return;
    const name = client.session.peek()?.store.name ?? '';
    const text = calendarOf({ ...confirmed, name: words.entry(name) });
    const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
    const link = document.createElement('a');
    Object.assign(link, { href: url, download: 'call.ics' });
    link.click();
    URL.revokeObjectURL(url);
  };

  const choice = (value: 'phone' | 'chat', label: string): Child => (
    <label>
      <input
        type="radio"
        name="call-back-way"
        checked={way.peek() === value}
        onChange={() => {
          way.value = value;
        }}
      />
      {label}
    </label>
  );
  const option = (value: string, label: string, selected: boolean): Child => (
    <option value={value} selected={selected || undefined}>
      {label}
    </option>
  );
  const pickers = (): Child => (
    <div class="row">
      <label class="mail-field">
        {words.day}
        <select
          aria-label={words.day}
          onChange={(event: Event) => {
            chosen.value = first((event.target as HTMLSelectElement).value);
          }}
        >
          {days.value.map((day) =>
            option(day, day, chosen.peek() !== null && dayOf.format(chosen.peek() ?? 0) === day),
          )}
        </select>
      </label>
      <label class="mail-field">
        {words.time}
        <select
          aria-label={words.time}
          onChange={(event: Event) => {
            chosen.value = Number((event.target as HTMLSelectElement).value);
          }}
        >
          {() => ofDay.value.map((at) => option(`${at}`, clock.format(at), at === chosen.peek()))}
        </select>
      </label>
    </div>
  );
  const form = (): Child => (
    <form
      noValidate
      onSubmit={(event: Event) => {
        event.preventDefault();
        void ask();
      }}
    >
      <fieldset aria-label={words.how}>
        {choice('phone', words.byPhone)}
        {choice('chat', words.inChat)}
      </fieldset>
      {() =>
        way.value === 'phone' && (
          <label class="mail-field">
            {words.phone}
            <input
              type="tel"
              autocomplete="tel"
              maxlength="40"
              dir="ltr"
              value={phone.peek()}
              onInput={(event: Event) => {
                phone.value = (event.target as HTMLInputElement).value;
              }}
            />
          </label>
        )
      }
      {pickers}
      <p>{words.note}</p>
      <button type="submit" class="solid" disabled={() => busy.value}>
        {words.ask}
      </button>
    </form>
  );
  const inside = (): Child => {
    if (times.value === null) return null;
    return times.value.length === 0 ? <p>{words.none}</p> : form;
  };
  const problem = (): Child => (
    <p role="status" class="danger">
      {() => note.value}
    </p>
  );
  const choiceOf = (followUpId: string, at: number | null, label: string): Child => (
    <button
      type="button"
      class={at === null ? 'text-button' : 'solid'}
      disabled={() => busy.value}
      onClick={() => void choose(followUpId, at)}
    >
      {label}
    </button>
  );
  const [, stopDrawing] = collect(() =>
    append(box, () => {
      if (!offered.value) return null;
      if (open.value)
        return (
          <section class="mail open call-back" aria-label={words.title}>
            <p>{words.title}</p>
            {inside}
            {problem()}
            <div class="row">
              <button type="button" class="text-button" onClick={() => show(false)}>
                {words.close}
              </button>
            </div>
          </section>
        );
      const { confirmed: entry, offer } = standing.value;
      return (
        <div class="mail call-back">
          {offer && (
            <section aria-label={words.suits}>
              <p>{words.suits}</p>
              <div class="times">
                {offer.times.map((at) => choiceOf(offer.followUpId, at, when(at)))}
                {choiceOf(offer.followUpId, null, words.noneOfThese)}
              </div>
              {problem()}
            </section>
          )}
          <div class="row">
            {entry && <span role="status">{words.confirmed(when(entry.at))}</span>}
            {entry && (
              <button type="button" class="text-button" onClick={save}>
                {words.calendar}
              </button>
            )}
            <button type="button" class="text-button" onClick={() => show(true)}>
              {entry ? words.another : words.offer}
            </button>
          </div>
        </div>
      );
    }),
  );
  composer.before(box);
  const stops = [addSheet(root, mail), addSheet(root, css), stopDrawing];
  return () => {
    for (const stop of stops) stop();
    box.remove();
  };
};
