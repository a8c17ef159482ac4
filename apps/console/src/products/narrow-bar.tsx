import { Check } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { Keys } from '../controls/keys.tsx';
import { Swatch } from '../controls/swatch.tsx';
import { WithParts } from '../language/with-parts.tsx';
import { correctedWords, countWords } from './found-words.ts';
import type { Chip, ChipGroup } from './narrowing.ts';
import type { SearchState } from './product-search.ts';
import { productWords } from './words.ts';

type Props = {
  /** Names the list of chips; a chip's own name is made of it by `chipId`. */
  id: string;
  groups: readonly ChipGroup[];
  active: Chip | null;
  onPress: (chip: Chip) => void;
};

export const chipId = (id: string, { key }: Chip): string =>
  `${id}-${key.replace(/[^\p{L}\p{N}]+/gu, '-')}`;

/** Values to narrow the search by. The focus stays in the field above, which has the keys. */
export const NarrowBar = ({ id, groups, active, onPress }: Props) => (
  <div
    id={id}
    role="listbox"
    aria-label={productWords.filters}
    aria-multiselectable="true"
    aria-orientation="horizontal"
    class="flex max-h-[92px] flex-none flex-wrap gap-x-4 gap-y-1.5 overflow-y-auto border-b px-4 py-2 empty:hidden max-sm:max-h-none max-sm:flex-nowrap max-sm:overflow-x-auto"
  >
    {groups.map(({ name, chips }) => (
      // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
      <div
        key={name}
        role="group"
        aria-label={name}
        class="flex flex-wrap gap-1.5 max-sm:flex-nowrap"
      >
        {chips.map((chip) => (
          <ChipOption
            key={chip.key}
            id={chipId(id, chip)}
            chip={chip}
            active={chip.key === active?.key}
            onPress={onPress}
          />
        ))}
      </div>
    ))}
  </div>
);

type ChipProps = { id: string; chip: Chip; active: boolean } & Pick<Props, 'onPress'>;

const ChipOption = ({ id, chip, active, onPress }: ChipProps) => {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) element.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active]);
  const { label, products, pressed, swatch } = chip;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above has the keys
    // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the combobox
    <div
      ref={element}
      id={id}
      role="option"
      aria-selected={pressed}
      class={`flex min-h-7 flex-none scroll-mx-4 items-center gap-1.5 rounded-full border px-2.5 text-13 pointer-coarse:min-h-9 ${
        pressed ? 'border-accent bg-tint font-medium' : 'border-edge'
      } ${active ? 'outline-2 outline-offset-1 outline-accent' : ''}`}
      // The field keeps the focus, and her place in its words.
      onPointerDown={(event) => event.pointerType === 'mouse' && event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onPress(chip)}
    >
      {pressed && <Check size={13} strokeWidth={3} class="text-accent" aria-hidden="true" />}
      {swatch && <Swatch colour={swatch} />}
      <span dir="auto">{label}</span>
      {products !== null && (
        <span class="text-12 text-muted tabular-nums">
          <span aria-hidden="true">{products}</span>
          <span class="sr-only">{productWords.chipProducts(products)}</span>
        </span>
      )}
    </div>
  );
};

type LineProps = { id: string; state: SearchState; atChips: boolean; chips: boolean };

/** How much was found, for which words, and how the filters are reached without the mouse. */
export const FoundLine = ({ id, state, atChips, chips }: LineProps) => {
  const reply = state.kind === 'found' && state.reply.products.length > 0 ? state.reply : null;
  const corrected = state.kind === 'found' ? correctedWords(state.reply) : null;
  return (
    <div class="flex min-h-8 flex-none flex-wrap items-center gap-x-4 px-4 pt-1.5 text-12 text-muted">
      <p role="status" class="min-w-0">
        {corrected && (
          <span class="me-3 text-ink">
            <WithParts
              words={productWords.corrected}
              parts={{
                meant: (
                  <strong class="font-semibold" dir="auto">
                    {corrected.meant}
                  </strong>
                ),
                typed: corrected.typed,
              }}
            />
          </span>
        )}
        {reply && <span class="whitespace-nowrap tabular-nums">{countWords(reply)}</span>}
      </p>
      <p id={id} class="ms-auto flex items-center gap-1.5 pointer-coarse:hidden">
        {chips && <Hint atChips={atChips} />}
      </p>
    </div>
  );
};

const Hint = ({ atChips }: { atChips: boolean }) =>
  atChips ? (
    <WithParts
      words={productWords.filterKeys}
      parts={{
        ...{ arrows: <Keys keys="← →" />, enter: <Keys keys="Enter" /> },
        down: <Keys keys="↓" />,
      }}
    />
  ) : (
    <WithParts words={productWords.toFilters} parts={{ up: <Keys keys="↑" /> }} />
  );
