import { signal } from '@preact/signals-core';
import { type Child, onGone } from '../dom/nodes.ts';
import type { GuideWords } from '../words/words.ts';
import type { MadeHandover } from './make-handover.ts';

type Props = { words: GuideWords; made: MadeHandover; now: () => number };

/** The code to be scanned and the link in it, until it is good for nothing any more. */
export const HandoverBox = ({ words, made, now }: Props): Child => {
  const copied = signal<'no' | 'yes' | 'refused'>('no');
  const over = signal(false);
  const timer = setTimeout(() => {
    over.value = true;
  }, made.expiresAt - now());
  onGone(() => clearTimeout(timer));
  const copy = (): Promise<void> =>
    navigator.clipboard.writeText(made.url).then(
      () => {
        copied.value = 'yes';
      },
      () => {
        copied.value = 'refused';
      },
    );
  return () =>
    over.value ? (
      <p class="told">{words.linkOver}</p>
    ) : (
      <div class="handover">
        {made.code}
        <p>{words.scan}</p>
        {() =>
          copied.value === 'refused' ? (
            // The browser lets nothing be copied by itself: she can do it.
            <input
              class="address"
              readonly
              dir="ltr"
              aria-label={words.link}
              value={made.url}
              ref={(field) => requestAnimationFrame(() => (field as HTMLInputElement).select())}
            />
          ) : (
            <button type="button" class="quiet-link" onClick={() => void copy()}>
              {copied.value === 'yes' ? words.copied : words.copy}
            </button>
          )
        }
      </div>
    );
};
