import { maskDigits } from '@aisle/protocol';
import { effect, signal, untracked } from '@preact/signals-core';
import { append, collect } from '../dom/nodes.ts';
import { Icon } from '../icons.tsx';
import type { PageNeeds } from '../page/page.ts';
import { addSheet } from '../style/add-sheet.ts';
import { peek as english } from '../words/en-peek.ts';
import css from './peek.css?inline';

/** Told so often at most while she writes, and only the end of it. */
const EVERY_MS = 700;
const LONGEST = 1_000;

const attempt = <T,>(act: () => T): T | undefined => {
  try {
    return act();
  } catch {
    return undefined;
  }
};

/**
 * Sneak peek, where the store has it on: says so above the field in plain words, with a switch of her
 * own that this browser keeps. Switched off nothing leaves it before she sends. Returns how to stop.
 */
export const offerPeek = async (needs: PageNeeds): Promise<() => void> => {
  const { root, element, client, room, host } = needs;
  const composer = element.querySelector('.composer');
  const field = element.querySelector('textarea');
  if (!composer || !field) return () => {};
  const loaded = await room.words.families?.peek();
  const words = loaded?.words.peek ?? english;
  const key = `aisle:peek:${host.siteKey}`;
  const on = signal(attempt(() => localStorage.getItem(key)) !== 'off');
  /** A line that says it is off is shown to whoever has just switched it off, and to nobody else. */
  const shown = signal(on.peek());
  let told = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = async (): Promise<void> => {
    timer = undefined;
    const thread = client.thread.peek();
    const text = on.peek() ? maskDigits(field.value).slice(-LONGEST).toWellFormed() : '';
    if (text === told || thread?.status.peek().at !== 'live') return;
    told = text;
    const { conversationId } = thread;
    const answer = await client.ask('reportPeek', { conversationId, text });
    // Switched off for the whole store meanwhile: it is not seen, and not said to be.
    if (!answer.ok && answer.error.code === 'forbidden') {
      on.value = false;
      shown.value = false;
    }
  };
  const soon = (): void => {
    timer ??= setTimeout(() => void tell(), EVERY_MS);
  };
  const turn = (): void => {
    on.value = !on.peek();
    attempt(() => (on.peek() ? localStorage.removeItem(key) : localStorage.setItem(key, 'off')));
    soon();
  };

  const box = document.createElement('div');
  composer.before(box);
  const [, stopDrawing] = collect(() =>
    append(
      box,
      () =>
        shown.value && (
          <p class="peek">
            <Icon name="eye" size={16} />
            <span id="peek">{on.value ? words.on : words.off}</span>
            <button type="button" class="text-button" onClick={turn}>
              {on.value ? words.turnOff : words.turnOn}
            </button>
          </p>
        ),
    ),
  );
  field.addEventListener('input', soon);
  const stops = [
    addSheet(root, css),
    stopDrawing,
    () => field.removeEventListener('input', soon),
    () => clearTimeout(timer),
    // Whoever cannot see the line hears it with the field.
    effect(() => {
      if (shown.value) field.setAttribute('aria-describedby', 'peek');
      else field.removeAttribute('aria-describedby');
    }),
    // A conversation just begun, or a line that is back: what stands in the field is told.
    effect(() => {
      if (client.thread.value?.status.value.at !== 'live') return;
      told = '';
      untracked(soon);
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    field.removeAttribute('aria-describedby');
    box.remove();
  };
};
