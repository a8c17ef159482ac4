import { Heart } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { PagedRows } from '../report/paged-rows.tsx';
import { usePages } from '../report/use-pages.ts';
import { FromLine } from './from-line.tsx';
import { TheirWords } from './their-words.tsx';
import { useShown } from './use-shown.ts';
import { feedbackWords } from './words.ts';

const ALL = {};

/** What shoppers praised her for; what she had not looked at says so for as long as she is here. */
export default ({ desk: { feedback } }: { desk: Desk }) => {
  const pages = usePages(feedback.myPraise, ALL, feedback.moved);
  const [fresh] = useState(() => new Set<string>());
  const rows = pages.list.value?.rows;
  for (const { feedbackId, unseen } of rows ?? []) if (unseen) fresh.add(feedbackId);
  const shown = useShown();
  useEffect(() => {
    if (shown && rows) feedback.see(rows);
  }, [feedback, rows, shown]);
  return (
    <div class="max-w-180 px-4 py-6 sm:px-6">
      <h1 class="mb-1 text-20 font-semibold">{feedbackWords.praise}</h1>
      <p class="mb-4 text-muted">{feedbackWords.praiseHint}</p>
      <PagedRows
        pages={pages}
        words={feedbackWords}
        name={feedbackWords.praise}
        none={feedbackWords.praiseNone}
        class="space-y-3"
        draw={(one) => (
          <li key={one.feedbackId} class="flex gap-3 rounded-card border bg-surface p-4 sm:p-5">
            <span class="grid size-8 flex-none place-items-center rounded-full bg-tint text-accent">
              <Heart size={16} aria-hidden="true" class="fill-current" />
            </span>
            <div class="min-w-0 flex-1">
              {fresh.has(one.feedbackId) && (
                <p class="text-12 font-semibold text-accent">{feedbackWords.isNew}</p>
              )}
              <TheirWords class="text-16" words={one.words} />
              <FromLine one={one} dated />
            </div>
          </li>
        )}
      />
    </div>
  );
};
