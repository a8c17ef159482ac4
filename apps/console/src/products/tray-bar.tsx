import { useId, useRef, useState } from 'preact/hooks';
import { Keys } from '../controls/keys.tsx';
import { isFull, type Offer, openChoice, type Tray } from './tray.ts';
import { TrayChip } from './tray-chip.tsx';
import { productWords } from './words.ts';

type Props = {
  tray: Tray;
  setTray: (tray: Tray) => void;
  onSuggest: (offer: Offer) => void;
};

/** What has been picked, a line to go with it, and the button that sends it: as it is, or as a bundle. */
export const TrayBar = ({ tray, setTray, onSuggest }: Props) => {
  const [text, setText] = useState('');
  const [name, setName] = useState('');
  const [asBundle, setAsBundle] = useState(false);
  const [moved, setMoved] = useState('');
  const nameField = useRef<HTMLInputElement>(null);
  const hint = useId();
  const open = asBundle ? openChoice(tray) : undefined;
  const nameless = asBundle && name.trim() === '';
  const ready = tray.length > 0 && !open && !nameless;
  const send = () => {
    if (nameless) nameField.current?.focus();
    if (ready) onSuggest({ tray, text: text.trim(), bundle: asBundle ? name.trim() : null });
  };
  return (
    <form
      class="flex-none border-t px-4 py-3"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {tray.length > 0 && (
        <ul class="mb-3 flex gap-2 overflow-x-auto pb-1" aria-label={productWords.picked}>
          {tray.map((picked, index) => (
            <TrayChip
              key={picked.product.productId}
              picked={picked}
              place={{ index, of: tray.length }}
              asBundle={asBundle}
              tray={tray}
              setTray={setTray}
              onMoved={setMoved}
            />
          ))}
        </ul>
      )}
      <p role="status" class="sr-only">
        {moved}
      </p>
      {tray.length > 0 && (
        <div class="mb-2 flex flex-wrap items-center gap-2">
          <label class="flex min-h-8 items-center gap-2 text-13">
            <input
              type="checkbox"
              class="size-4 accent-accent"
              checked={asBundle}
              onChange={(event) => setAsBundle(event.currentTarget.checked)}
            />
            {productWords.asBundle}
          </label>
          {asBundle && (
            <input
              ref={nameField}
              class="field h-9 min-w-40 flex-1 py-0"
              aria-label={productWords.bundleName}
              placeholder={productWords.bundleName}
              dir="auto"
              maxLength={120}
              value={name}
              onInput={(event) => setName(event.currentTarget.value)}
            />
          )}
        </div>
      )}
      <div class="flex items-center gap-2">
        {tray.length > 0 ? (
          <input
            class="field h-9 min-w-0 flex-1 py-0"
            aria-label={productWords.line}
            placeholder={productWords.line}
            dir="auto"
            maxLength={5000}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        ) : (
          <KeyHelp />
        )}
        <button
          type="submit"
          data-suggest
          class="button button-accent max-sm:flex-1"
          aria-disabled={!ready}
          aria-describedby={hint}
        >
          {asBundle ? productWords.sendBundle : productWords.suggest}
        </button>
      </div>
      <p id={hint} role="status" class="mt-2 text-12 text-warn empty:hidden">
        {hintWords(tray, open?.product.name, nameless)}
      </p>
    </form>
  );
};

const hintWords = (tray: Tray, open: string | undefined, nameless: boolean): string => {
  if (open !== undefined) return productWords.bundleOpen(open);
  if (nameless && tray.length > 0) return productWords.bundleNameless;
  return isFull(tray) ? productWords.full : '';
};

const KeyHelp = () => (
  <span class="flex min-w-0 flex-1 flex-wrap items-center gap-x-4 gap-y-1 text-12 text-muted max-sm:hidden">
    <span class="flex items-center gap-1.5">
      <Keys keys="↑ ↓" /> {productWords.keyLook}
    </span>
    <span class="flex items-center gap-1.5">
      <Keys keys="Enter" /> {productWords.keyPick}
    </span>
    <span class="flex items-center gap-1.5">
      <Keys keys="Shift Enter" /> {productWords.keyPickSeveral}
    </span>
    <span class="flex items-center gap-1.5">
      <Keys keys="Tab" /> {productWords.keyChoose}
    </span>
  </span>
);
