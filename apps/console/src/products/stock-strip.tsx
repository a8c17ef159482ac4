import type { Product } from '@aisle/protocol';
import { canBeSold, stockTable } from './stock-table.ts';
import { productWords } from './words.ts';

/** The sizes in one line: what is sold out in every colour is struck through, and said. */
export const StockStrip = ({ product }: { product: Product }) => {
  const table = stockTable(product);
  const sizes = table.columns.map((column, index) => {
    const cells = table.rows.map((row) => row.cells[index]);
    const colours = cells.filter((cell) => cell && cell.state !== 'none' && cell.state !== 'out');
    return { column, colours: colours.length };
  });
  const swatches = table.rows.flatMap((row) =>
    row.swatch ? [{ ...row, swatch: row.swatch }] : [],
  );
  const gone = !product.variants.some(canBeSold);
  return (
    <span class="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-12 text-muted">
      {gone && <span class="font-medium text-danger">{productWords.soldOut}</span>}
      {sizes.length > 1 && (
        <span class="flex flex-wrap gap-1.5">
          {sizes.map(({ column, colours }) => (
            <span key={column} class={colours === 0 ? 'struck' : 'font-medium text-ink'}>
              <span aria-hidden={colours === 0}>{column}</span>
              {colours === 0 && <span class="sr-only">{productWords.valueSoldOut(column)}</span>}
            </span>
          ))}
        </span>
      )}
      <span class="flex gap-1">
        {swatches.map((row) => {
          const out = row.cells.every((cell) => cell.state === 'out' || cell.state === 'none');
          return (
            <span
              key={row.value}
              title={out ? productWords.valueSoldOutTitle(row.value) : row.value}
              class={`size-3 rounded-full border border-edge ${out ? 'opacity-30' : ''}`}
              style={{ backgroundColor: row.swatch }}
            >
              <span class="sr-only">{out ? productWords.valueSoldOut(row.value) : row.value}</span>
            </span>
          );
        })}
      </span>
    </span>
  );
};
