import { forgetShopper } from '@aisle/client/forget';
import { signal } from '@preact/signals-core';
import type { Child } from '../dom/nodes.ts';
import { Icon } from '../icons.tsx';
import type { PageNeeds } from '../page/page.ts';
import { addSheet } from '../style/add-sheet.ts';
import { privacy as english } from '../words/en-privacy.ts';
import css from './own-data.css?inline';

const attempt = (act: () => void): void => {
  try {
    act();
  } catch {}
};

/** Everything the chat has put into this browser for this shop. */
const forgetHere = async (siteKey: string): Promise<void> => {
  for (const storage of [() => localStorage, () => sessionStorage])
    attempt(() => {
      const kept = storage();
      for (const key of Object.keys(kept))
        if (/^aisle[.:]/.test(key) && key.endsWith(siteKey)) kept.removeItem(key);
    });
  await forgetShopper(window, siteKey);
};

const handOut = (data: unknown): void => {
  const url = URL.createObjectURL(
    new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = 'chat.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
};

/**
 * What she may do with what the shop's chat holds of her (rule 52): have a copy, and have it erased.
 * Returns what draws it and how to stop.
 */
export const drawOwnData = async ({
  root,
  element,
  client,
  room,
  host,
}: PageNeeds): Promise<[() => Child, () => void]> => {
  const loaded = await room.words.families?.privacy();
  const words = loaded?.words.privacy ?? english;
  const asked = signal(false);
  const busy = signal(false);
  const note = signal('');

  /** One at a time; a refusal is said where she tapped. */
  const act = async (run: () => Promise<string>): Promise<void> => {
    if (busy.peek()) return;
    busy.value = true;
    note.value = await run();
    busy.value = false;
  };
  const copy = (): Promise<void> =>
    act(async () => {
      const answer = await client.ask('fetchOwnData', {});
      if (!answer.ok) return answer.error.code === 'full' ? words.tooMuch : words.problem;
      handOut(answer.value.data);
      return words.copied;
    });
  const farewell = (): void => {
    const gone = document.createElement('div');
    gone.className = 'gone';
    gone.tabIndex = -1;
    gone.setAttribute('role', 'status');
    gone.textContent = words.gone;
    // What she wrote leaves her screen, too; the next page begins anew.
    element.querySelector('.head')?.after(gone);
    element.classList.add('forgotten');
    gone.focus();
  };
  const erase = (): Promise<void> =>
    act(async () => {
      const answer = await client.ask('eraseOwnData', {});
      if (!answer.ok) return words.problem;
      client.stop();
      await forgetHere(host.siteKey).catch(() => {});
      farewell();
      return '';
    });

  const Sure = (): Child => (
    <div class="own-sure">
      <p>{words.sure}</p>
      <button
        type="button"
        class="own-erase"
        disabled={() => busy.value}
        onClick={() => void erase()}
      >
        {words.eraseAll}
      </button>
      <button
        type="button"
        class="text-button"
        onClick={() => {
          asked.value = false;
        }}
      >
        {words.keep}
      </button>
    </div>
  );
  const Offers = (): Child => (
    <div class="own-offers">
      <button
        type="button"
        class="text-button"
        disabled={() => busy.value}
        onClick={() => void copy()}
      >
        {words.copy}
      </button>
      <button
        type="button"
        class="text-button"
        onClick={() => {
          note.value = '';
          asked.value = true;
        }}
      >
        {words.erase}
      </button>
    </div>
  );
  return [
    () => (
      <section class="own" aria-label={words.title}>
        <h2>
          <Icon name="eye" size={16} />
          {words.title}
        </h2>
        {() => (asked.value ? Sure() : Offers())}
        <p class="own-note" role="status">
          {() => note.value}
        </p>
      </section>
    ),
    addSheet(root, css),
  ];
};
