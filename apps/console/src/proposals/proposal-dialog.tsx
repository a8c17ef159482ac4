import { codeWorth, goodsDelta } from '@aisle/protocol';
import { Dialog } from '@base-ui/react/dialog';
import { RefreshCw, SendHorizontal, ShoppingBag, X } from 'lucide-preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { DialogProps } from '../desk/dialogs.tsx';
import { WithParts } from '../language/with-parts.tsx';
import { formatMoney } from '../money/format-money.ts';
import { shopperName } from '../people/shopper-name.ts';
import { AddProduct } from './add-product.tsx';
import { BeforeAfter } from './before-after.tsx';
import { createDrafting, type Drafting, readOpened } from './create-drafting.ts';
import { DraftAdd, DraftLine } from './draft-line.tsx';
import { CodePart, GiftPart } from './extras.tsx';
import { proposalWords } from './words.ts';

/** Drafts a change on a copy of her live cart and sends it; nothing of hers changes by it. */
const ProposalDialog = ({ desk, words, onClose }: DialogProps) => {
  const opened = useMemo(() => readOpened(words), [words]);
  const drafting = useMemo(() => createDrafting(desk, opened), [desk, opened]);
  useEffect(() => drafting.stop, [drafting]);
  const field = useRef<HTMLInputElement>(null);
  const popup = useRef<HTMLDivElement>(null);
  const shopper = shopperName(desk.thread.value?.shopper.value ?? {});
  // Opened for one line: its choices have the focus.
  const first = () => popup.current?.querySelector<HTMLElement>('[data-opened="true"]') ?? true;
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()} disablePointerDismissal>
      <Dialog.Portal>
        <Dialog.Backdrop class="fixed inset-0 z-40 bg-scrim" />
        <Dialog.Popup
          ref={popup}
          initialFocus={opened.line === undefined ? field : first}
          class="float fixed inset-x-0 top-[6vh] z-40 mx-auto flex max-h-[88vh] w-[min(920px,calc(100vw-32px))] flex-col overflow-hidden rounded-panel! max-sm:inset-0 max-sm:top-0 max-sm:max-h-none max-sm:w-full max-sm:rounded-none!"
        >
          <div class="flex flex-none items-center gap-3 border-b px-4 py-2">
            <Dialog.Title class="line-clamp-2 min-w-0 flex-1 text-16 break-words font-semibold">
              <WithParts
                words={proposalWords.title}
                parts={{ name: <bdi class="font-normal text-muted">{shopper}</bdi> }}
              />
            </Dialog.Title>
            <Dialog.Close
              class="button button-quiet button-icon"
              aria-label={proposalWords.closeDraft}
            >
              <X size={18} aria-hidden="true" />
            </Dialog.Close>
          </div>
          <Notes drafting={drafting} />
          <div class="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)_300px] overflow-hidden max-sm:block max-sm:overflow-y-auto">
            <Lines drafting={drafting} field={field} opened={opened.line} />
            <div class="space-y-3 overflow-y-auto border-s bg-paper p-4 max-sm:border-s-0 max-sm:border-t">
              <CodePart drafting={drafting} />
              <GiftPart drafting={drafting} />
              <Sums drafting={drafting} />
            </div>
          </div>
          <Foot drafting={drafting} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
};

export default ProposalDialog;

/** Her cart has changed meanwhile: what that does to the draft. */
const Notes = ({ drafting }: { drafting: Drafting }) => (
  <div role="status" aria-label={proposalWords.cartChanged}>
    {drafting.notes.value.length > 0 && (
      <div class="flex items-start gap-2 border-b bg-warn-tint px-4 py-2 text-13 text-warn">
        <RefreshCw size={14} class="mt-0.5 flex-none" aria-hidden="true" />
        <div class="min-w-0 flex-1 break-words">
          {drafting.notes.value.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
        <button type="button" class="min-h-6 font-medium underline" onClick={drafting.dismissNotes}>
          {proposalWords.gotIt}
        </button>
      </div>
    )}
  </div>
);

type LinesProps = {
  drafting: Drafting;
  field: { current: HTMLInputElement | null };
  opened: string | undefined;
};

const Lines = ({ drafting, field, opened }: LinesProps) => {
  const lines = drafting.cart.value?.lines.filter(({ quantity }) => quantity > 0) ?? [];
  const { adds } = drafting.draft.value;
  const empty = drafting.isPrivate.value ? proposalWords.cartPrivate : proposalWords.cartEmpty;
  return (
    <div class="overflow-y-auto p-4 max-sm:overflow-visible">
      <AddProduct drafting={drafting} field={field} />
      {lines.length === 0 && adds.length === 0 && (
        <p class="mt-4 flex items-center gap-2 text-13 text-muted">
          <ShoppingBag size={16} aria-hidden="true" />
          {empty}
        </p>
      )}
      <ul class="mt-3 space-y-2" aria-label={proposalWords.cartAsItWouldBe}>
        {adds.map((add, at) => (
          <DraftAdd
            key={`${add.product.productId} ${adds.slice(0, at).filter((one) => one.product.productId === add.product.productId).length}`}
            {...{ drafting, add, at }}
          />
        ))}
        {lines.map((line) => (
          <DraftLine key={line.key} {...{ drafting, line }} opened={line.key === opened} />
        ))}
      </ul>
    </div>
  );
};

/** What it comes to, as she will see it. */
const Sums = ({ drafting }: { drafting: Drafting }) => {
  const cart = drafting.cart.value;
  const changes = drafting.changes.value;
  if (!cart) return null;
  const { currency } = cart;
  const delta = goodsDelta(changes, currency);
  if (delta === null) return <p class="text-13 text-warn">{proposalWords.notPriced(currency)}</p>;
  const write = (amount: number) => formatMoney({ amount, currency });
  const after = cart.subtotal.amount + delta;
  const worth = codeWorth(changes, after);
  const difference = delta - worth;
  return (
    <dl class="space-y-1 px-1 text-13 tabular-nums" aria-label={proposalWords.whatItComesTo}>
      <div class="flex justify-between gap-3 font-semibold">
        <dt>{proposalWords.subtotal}</dt>
        <dd class="text-end">
          {delta === 0 ? (
            write(after)
          ) : (
            <BeforeAfter was={write(cart.subtotal.amount)} now={write(after)} />
          )}
        </dd>
      </div>
      {worth > 0 && (
        <div class="flex justify-between gap-3 text-muted">
          <dt>{proposalWords.withCode}</dt>
          <dd>{write(after - worth)}</dd>
        </div>
      )}
      <div class="flex justify-between gap-3 text-muted">
        <dt>{proposalWords.difference}</dt>
        <dd>{`${difference > 0 ? '+' : ''}${write(difference)}`}</dd>
      </div>
    </dl>
  );
};

const Foot = ({ drafting }: { drafting: Drafting }) => {
  const missing = drafting.missing.value;
  const resting = missing !== '' || drafting.sending.value;
  return (
    <form
      class="flex-none border-t px-4 pt-3 pb-[max(12px,env(safe-area-inset-bottom))]"
      onSubmit={(event) => {
        event.preventDefault();
        if (!resting) void drafting.send();
      }}
    >
      <p role="alert" class="mb-2 text-13 break-words text-danger empty:hidden">
        {drafting.refusal.value}
      </p>
      <div class="flex items-center gap-2">
        <input
          class="field h-9 min-w-0 flex-1 py-0"
          aria-label={proposalWords.line}
          placeholder={proposalWords.line}
          dir="auto"
          maxLength={5000}
          value={drafting.text.value}
          onInput={(event) => {
            drafting.text.value = event.currentTarget.value;
          }}
        />
        <button type="submit" class="button button-accent" aria-disabled={resting}>
          <SendHorizontal size={16} aria-hidden="true" class="rtl:-scale-x-100" />
          {drafting.sending.value ? proposalWords.sending : proposalWords.send}
        </button>
      </div>
      <p role="status" class="mt-1 min-h-4 text-12 text-muted">
        {missing}
      </p>
    </form>
  );
};
