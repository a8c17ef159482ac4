import type { Refusal, Result } from '@aisle/protocol';
import { type ReadonlySignal, signal } from '@preact/signals';

/** What is behind a figure, as far as it was asked for. */
export type FigureList<Asked, Row, Place> = {
  asked: Asked;
  rows: readonly Row[];
  next: Place | null;
  busy: boolean;
  refusal: Refusal | null;
};

/** The list behind one figure at a time, growing page by page. */
export type FigurePages<Asked, Row, Place> = {
  list: ReadonlySignal<FigureList<Asked, Row, Place> | null>;
  open: (asked: Asked) => void;
  more: () => void;
  /** Asks for its first page again; what stands stays until that has come. */
  renew: () => void;
  close: () => void;
};

/** An answer to a list that is no longer open is dropped. */
export const createFigurePages = <Asked, Row, Place>(
  page: (
    asked: Asked,
    before: Place | null,
  ) => Promise<Result<{ rows: readonly Row[]; next: Place | null }>>,
): FigurePages<Asked, Row, Place> => {
  const list = signal<FigureList<Asked, Row, Place> | null>(null);
  const read = async (asked: Asked, known: FigureList<Asked, Row, Place> | null) => {
    const shown = {
      ...{ asked, rows: known?.rows ?? [], next: known?.next ?? null },
      ...{ busy: true, refusal: null },
    };
    list.value = shown;
    const answer = await page(asked, shown.next);
    if (list.peek() !== shown) return;
    list.value = answer.ok
      ? {
          ...{ ...shown, busy: false, next: answer.value.next },
          rows: [...shown.rows, ...answer.value.rows],
        }
      : { ...shown, busy: false, refusal: answer.error };
  };
  const renew = async () => {
    const stood = list.peek();
    if (!stood || stood.busy) return;
    const { asked } = stood;
    const answer = await page(asked, null);
    const stands = list.peek();
    if (answer.ok && stands?.asked === asked && !stands.busy)
      list.value = { ...answer.value, asked, busy: false, refusal: null };
  };
  return {
    list,
    renew: () => void renew(),
    open: (asked) => void read(asked, null),
    more: () => {
      const open = list.peek();
      if (open && !open.busy) void read(open.asked, open);
    },
    close: () => {
      list.value = null;
    },
  };
};
