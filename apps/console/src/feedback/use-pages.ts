import type { Feedback, FeedbackPlace, Result } from '@aisle/protocol';
import { useEffect, useMemo } from 'preact/hooks';
import { createFigurePages, type FigurePages } from '../report/figure-pages.ts';
import type { FeedbackDesk } from './feedback-desk.ts';

type Told = { rows: Feedback[]; next: FeedbackPlace | null };

/** What was said, page by page. */
export type FeedbackPages<Asked> = FigurePages<Asked, Feedback, FeedbackPlace>;

/** Asked anew whenever something has moved, unless she is at work in it: `held`. */
export const usePages = <Asked extends object>(
  ask: (asked: Asked & { after?: FeedbackPlace }) => Promise<Result<Told>>,
  asked: Asked,
  moved: FeedbackDesk['moved'],
  held = false,
): FeedbackPages<Asked> => {
  const pages = useMemo(
    () =>
      createFigurePages<Asked, Feedback, FeedbackPlace>((which, after) =>
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
