import { signal } from '@preact/signals-core';
import type { Child } from '../dom/nodes.ts';
import { Icon } from '../icons.tsx';
import { pictureOf } from '../suggestion/choice.ts';
import { Compare, type CompareProps } from './compare.tsx';

/** How many pictures the bar has room for. */
const SHOWN = 4;

/** What she keeps in view, above the log; opened, the products stand side by side over it. */
export const Bar = (props: CompareProps): Child => {
  const { list, words, cardOf } = props;
  const open = signal(false);
  let bar: HTMLElement;
  let sheet: HTMLElement | undefined;
  const close = (): void => {
    open.value = false;
    bar.focus();
  };
  const off: CompareProps['off'] = (one) => {
    // The button goes with its column: the focus must not fall out of the chat.
    if (list.peek().length > 1) sheet?.querySelector<HTMLElement>('.shut')?.focus();
    else bar.closest('.panel')?.querySelector('textarea')?.focus();
    props.off(one);
  };
  const picture = (one: CompareProps['list']['value'][number]): Child => {
    const card = cardOf(one);
    const image = pictureOf(card.product.value, card.choice.value);
    return image ? <img src={image} alt="" draggable="false" /> : <i />;
  };
  const Sheet = (): Child => (
    <section
      class="compare"
      aria-label={words.name}
      ref={(element) => {
        sheet = element;
        queueMicrotask(() => element.querySelector<HTMLElement>('.shut')?.focus());
      }}
      onKeyDown={(press) => {
        if (press.key !== 'Escape' || press.isComposing) return;
        // Closes this, not the chat.
        press.stopPropagation();
        close();
      }}
    >
      <div class="top">
        <h2>{words.name}</h2>
        <button
          type="button"
          class="round shut"
          aria-label={words.close}
          title={words.close}
          onClick={close}
        >
          <Icon name="close" size={18} />
        </button>
      </div>
      {/* A stop of its own: what scrolls is reached by keyboard. */}
      <section class="sheet" tabindex="0" aria-label={words.compare}>
        <Compare {...props} off={off} />
      </section>
    </section>
  );
  return (
    <div class="shortlist">
      <button
        type="button"
        class="bar"
        aria-expanded={() => open.value}
        ref={(element) => {
          bar = element;
        }}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <b>{words.name}</b>
        <span class="unseen">{() => words.count(list.value.length)}</span>
        <span class="faces" aria-hidden="true">
          {() => list.value.slice(-SHOWN).map(picture)}
        </span>
        {() => list.value.length > SHOWN && <small>+{list.value.length - SHOWN}</small>}
        <span class="go">{() => (list.value.length > 1 ? words.compare : words.look)}</span>
      </button>
      {() => open.value && <Sheet />}
    </div>
  );
};
