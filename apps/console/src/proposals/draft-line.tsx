import type { CartLine, Product } from '@aisle/protocol';
import { Minus, Plus, RotateCcw, Shirt, Trash2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Picture } from '../controls/picture.tsx';
import { formatMoney } from '../money/format-money.ts';
import { StockView } from '../products/stock-view.tsx';
import { optionWords } from '../shopper/cart-words.ts';
import { BeforeAfter } from './before-after.tsx';
import type { Drafting } from './create-drafting.ts';
import { type Chosen, lineChange, variantOf } from './draft.ts';
import { proposalWords } from './words.ts';

const MOST = 99;

/** So many pieces, by keys or by buttons. */
export const Pieces = (props: { of: string; n: number; onChange: (n: number) => void }) => {
  const set = (n: number) => {
    if (Number.isInteger(n) && n >= 1 && n <= MOST) props.onChange(n);
  };
  return (
    <span class="inline-flex items-center rounded-control border border-edge">
      <button
        type="button"
        class="grid size-8 place-items-center text-muted hover:text-ink"
        aria-label={proposalWords.oneLess(props.of)}
        aria-disabled={props.n <= 1}
        onClick={() => set(props.n - 1)}
      >
        <Minus size={14} aria-hidden="true" />
      </button>
      <input
        type="number"
        min={1}
        max={MOST}
        class="h-8 w-10 [appearance:textfield] bg-transparent text-center tabular-nums outline-offset-[-2px] pointer-coarse:text-16"
        aria-label={proposalWords.quantityOf(props.of)}
        value={props.n}
        onInput={(event) => set(event.currentTarget.valueAsNumber)}
      />
      <button
        type="button"
        class="grid size-8 place-items-center text-muted hover:text-ink"
        aria-label={proposalWords.oneMore(props.of)}
        onClick={() => set(props.n + 1)}
      >
        <Plus size={14} aria-hidden="true" />
      </button>
    </span>
  );
};

type LineProps = { drafting: Drafting; line: CartLine; opened: boolean };

/** A line of her cart, as it is and as it would be. */
export const DraftLine = ({ drafting, line, opened }: LineProps) => {
  const [choosing, setChoosing] = useState(false);
  const edit = drafting.draft.value.edits[line.key]?.edit;
  const change = lineChange(line, edit);
  const into = edit?.kind === 'swap' ? variantOf(edit) : undefined;
  const gone = edit?.kind === 'remove';
  const open = () => {
    void drafting.askFor(line);
    setChoosing(!choosing);
  };
  return (
    <li
      class={`rounded-card border p-2.5 ${change ? 'border-accent bg-tint' : 'bg-surface'}`}
      aria-label={line.name}
    >
      <div class="flex gap-3">
        <Picture
          src={into?.image ?? line.image}
          class={`size-12 ${gone ? 'opacity-50 grayscale' : ''}`}
        />
        <span class="min-w-0 flex-1">
          <span class="at-start block leading-snug font-medium break-words hyphens-auto" dir="auto">
            {gone ? <s>{line.name}</s> : line.name}
          </span>
          <span class="at-start block text-13" dir="auto">
            {into ? (
              <BeforeAfter was={optionWords(line.options)} now={optionWords(into.options)} />
            ) : (
              <span class="text-muted">{optionWords(line.options)}</span>
            )}
            {edit?.kind === 'set_quantity' && change && (
              <>
                {' · '}
                <BeforeAfter was={`${line.quantity}`} now={`${edit.to}`} />
              </>
            )}
            {gone && <span class="font-medium">{` ${proposalWords.takenOut}`}</span>}
          </span>
        </span>
        <span class="flex-none text-end text-13 text-muted tabular-nums">
          {line.quantity} × {formatMoney(line.unitPrice)}
        </span>
      </div>
      <div class="mt-2 flex flex-wrap items-center gap-1.5">
        {edit && !(edit.kind === 'set_quantity') ? null : (
          <Pieces
            of={line.name}
            n={edit?.kind === 'set_quantity' ? edit.to : line.quantity}
            onChange={(to) => drafting.editLine(line, { kind: 'set_quantity', to })}
          />
        )}
        {!gone && (
          <button
            type="button"
            class="button button-quiet"
            aria-expanded={choosing}
            data-opened={opened}
            onClick={open}
          >
            <Shirt size={16} aria-hidden="true" />
            {proposalWords.sizeOrColour}
          </button>
        )}
        {change || gone ? (
          <button
            type="button"
            class="button button-quiet ms-auto"
            onClick={() => drafting.editLine(line, null)}
          >
            <RotateCcw size={16} aria-hidden="true" />
            {proposalWords.asItWas}
          </button>
        ) : (
          <button
            type="button"
            class="button button-quiet ms-auto"
            onClick={() => drafting.editLine(line, { kind: 'remove' })}
          >
            <Trash2 size={16} aria-hidden="true" />
            {proposalWords.takeOut}
          </button>
        )}
      </div>
      {choosing && !gone && (
        <Variants
          product={drafting.productOf(line)}
          chosen={into?.variantId ?? line.ref.variantId ?? null}
          onChoose={(product, variantId) =>
            drafting.editLine(
              line,
              variantId === line.ref.variantId ? null : { kind: 'swap', product, variantId },
            )
          }
          onRetry={() => void drafting.askFor(line)}
        />
      )}
    </li>
  );
};

type VariantsProps = {
  product: Product | 'asked' | 'gone' | undefined;
  chosen: string | null;
  onChoose: (product: Product, variantId: string) => void;
  onRetry: () => void;
};

const Variants = ({ product, chosen, onChoose, onRetry }: VariantsProps) => {
  if (product === undefined || product === 'asked')
    return <div class="skeleton mt-2 h-24" role="status" aria-label={proposalWords.askingShop} />;
  if (product === 'gone')
    return (
      <p class="mt-2 text-13 text-warn">
        {`${proposalWords.shopTellsNothing} `}
        <button type="button" class="font-medium underline" onClick={onRetry}>
          {proposalWords.tryAgain}
        </button>
      </p>
    );
  return (
    <div class="mt-2 overflow-x-auto">
      <StockView
        product={product}
        chosen={chosen}
        onChoose={(variantId) => onChoose(product, variantId)}
      />
    </div>
  );
};

type AddProps = {
  drafting: Drafting;
  at: number;
  add: Chosen & { quantity: number };
};

/** Something new for her cart. */
export const DraftAdd = ({ drafting, at, add }: AddProps) => {
  const variant = variantOf(add);
  const [choosing, setChoosing] = useState(variant === undefined);
  const { product } = add;
  return (
    <li class="rounded-card border border-accent bg-tint p-2.5" aria-label={product.name}>
      <div class="flex gap-3">
        <Picture src={variant?.image ?? product.image} class="size-12" />
        <span class="min-w-0 flex-1">
          <span class="at-start block leading-snug font-medium break-words hyphens-auto" dir="auto">
            {product.name}
          </span>
          <span class="at-start block text-13" dir="auto">
            {variant ? (
              <>
                <span class="font-medium">{proposalWords.new}</span> {optionWords(variant.options)}
              </>
            ) : (
              <span class="text-warn">{proposalWords.chooseVariant}</span>
            )}
          </span>
        </span>
        <span class="flex-none text-13 text-muted tabular-nums">
          {variant && `${add.quantity} × ${formatMoney(variant.price)}`}
        </span>
      </div>
      <div class="mt-2 flex flex-wrap items-center gap-1.5">
        <Pieces
          of={product.name}
          n={add.quantity}
          onChange={(quantity) => drafting.changeAdd(at, { quantity })}
        />
        {product.variants.length > 1 && (
          <button
            type="button"
            class="button button-quiet"
            aria-expanded={choosing}
            onClick={() => setChoosing(!choosing)}
          >
            <Shirt size={16} aria-hidden="true" />
            {proposalWords.sizeOrColour}
          </button>
        )}
        <button
          type="button"
          class="button button-quiet ms-auto"
          onClick={() => drafting.changeAdd(at, null)}
        >
          <Trash2 size={16} aria-hidden="true" />
          {proposalWords.leaveOut}
        </button>
      </div>
      {choosing && (
        <div class="mt-2 overflow-x-auto">
          <StockView
            product={product}
            chosen={add.variantId}
            onChoose={(variantId) => drafting.changeAdd(at, { variantId })}
          />
        </div>
      )}
    </li>
  );
};
