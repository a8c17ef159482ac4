import type { Product, Variant } from '@aisle/protocol';
import { useRef } from 'preact/hooks';
import { Swatch } from '../controls/swatch.tsx';
import { BACK_KEY, ON_KEY } from '../language/arrow-keys.ts';
import { formatMoney } from '../money/format-money.ts';
import { cellWords, type StockCell, stockTable } from './stock-table.ts';
import { productWords } from './words.ts';

type Props = {
  product: Product;
  /** The variant settled on for this product. */
  chosen: string | null;
  onChoose: (variantId: string) => void;
};

/** Where an arrow key leads among the cells of a table, or null for other keys. */
const step = (key: string): readonly [number, number] | null => {
  const steps: Record<string, readonly [number, number]> = {
    [BACK_KEY]: [0, -1],
    [ON_KEY]: [0, 1],
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
  };
  return steps[key] ?? null;
};

/** Stock of every size in every colour; a cell that can be sold can be picked for her. */
export const StockView = ({ product, chosen, onChoose }: Props) => {
  const table = stockTable(product);
  const root = useRef<HTMLTableElement>(null);
  const move = (event: KeyboardEvent) => {
    const by = step(event.key);
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-cell]');
    if (!by || !cell) return;
    event.preventDefault();
    const [row = 0, column = 0] = (cell.dataset.cell ?? '').split(' ').map(Number);
    root.current
      ?.querySelector<HTMLElement>(`[data-cell="${row + by[0]} ${column + by[1]}"]`)
      ?.focus();
  };
  return (
    <table ref={root} class="w-full border-collapse text-12 tabular-nums" onKeyDown={move}>
      <caption class="sr-only">{productWords.stockOf(product.name)}</caption>
      <thead>
        <tr class="text-muted">
          <th scope="col" class="pb-1 text-start font-medium">
            {table.down || <span class="sr-only">{productWords.variant}</span>}
          </th>
          {table.columns.map((column) => (
            <th key={column} scope="col" class="pb-1 font-medium">
              {column || <span class="sr-only">{productWords.stock}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, rowIndex) => (
          <tr key={row.value}>
            <th scope="row" class="py-0.5 pe-2 text-start font-normal">
              <span class="flex items-center gap-1.5">
                {row.swatch && <Swatch colour={row.swatch} />}
                <span class="break-words hyphens-auto">{row.value}</span>
              </span>
            </th>
            {row.cells.map((cell, columnIndex) => (
              <td key={table.columns[columnIndex]} class="p-0.5">
                <Cell
                  cell={cell}
                  place={`${rowIndex} ${columnIndex}`}
                  choice={choiceOf(table.columns[columnIndex] ?? '', row.value)}
                  chosen={cell.state !== 'none' && cell.variant.variantId === chosen}
                  onChoose={onChoose}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

type CellProps = {
  cell: StockCell;
  place: string;
  /** Its size and colour; empty where the product has neither. */
  choice: string;
  chosen: boolean;
  onChoose: (variantId: string) => void;
};

const LOOKS: Record<StockCell['state'], string> = {
  none: '',
  out: 'struck bg-transparent border-transparent',
  low: 'border-warn text-warn font-semibold bg-warn-tint',
  in: 'border-line bg-surface text-ink',
};

const shown = (cell: StockCell): string => {
  if (cell.state === 'none') return '–';
  if (cell.state === 'out') return '0';
  return cell.left === null ? '✓' : String(cell.left);
};

const choiceOf = (column: string, row: string): string =>
  column && row ? productWords.choice(column, row) : column || row;

const Cell = ({ cell, place, choice, chosen, onChoose }: CellProps) => {
  if (cell.state === 'none') {
    return (
      <span class="block py-1 text-center text-muted">
        <span aria-hidden="true">–</span>
        <span class="sr-only">{productWords.notMade}</span>
      </span>
    );
  }
  const { variant } = cell;
  const words = cell.state === 'out' ? productWords.cellNone : cellWords(cell);
  const price = formatMoney(variant.price);
  const name = choice ? productWords.cellOf(choice, words, price) : productWords.cell(words, price);
  return (
    <button
      type="button"
      data-cell={place}
      aria-label={name}
      aria-pressed={chosen}
      aria-disabled={cell.state === 'out'}
      title={name}
      class={`h-8 w-full min-w-8 rounded-control border text-center ${LOOKS[cell.state]} ${
        chosen ? 'border-accent bg-accent! text-on-accent!' : 'hover:border-edge'
      }`}
      onClick={() => pick(cell, variant, onChoose)}
    >
      {shown(cell)}
    </button>
  );
};

const pick = (cell: StockCell, variant: Variant, onChoose: (variantId: string) => void) => {
  if (cell.state !== 'out') onChoose(variant.variantId);
};
