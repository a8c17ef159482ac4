import type { Result } from '@aisle/protocol';
import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { createFigurePages, type FigurePages } from './figure-pages.ts';

/**
 * A list page by page: of whatever is `asked`, and asked anew whenever something has moved, unless she
 * is at work in it: `held`.
 */
export const usePages = <Asked extends object, Row, Place>(
  ask: (
    asked: Asked & { after?: Place },
  ) => Promise<Result<{ rows: readonly Row[]; next: Place | null }>>,
  asked: Asked,
  moved: ReadonlySignal<number>,
  held = false,
): FigurePages<Asked, Row, Place> => {
  const pages = useMemo(
    () =>
      createFigurePages<Asked, Row, Place>((which, after) =>
        ask({ ...which, ...(after && { after }) }),
      ),
    [ask],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: what has moved is asked for again
  useEffect(() => {
    if (!held) pages.renew();
  }, [pages, moved.value, held]);
  useEffect(() => pages.open(asked), [pages, asked]);
  return pages;
};
