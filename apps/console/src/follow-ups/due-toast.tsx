import { BellRing, X } from 'lucide-preact';
import { WithParts } from '../language/with-parts.tsx';
import { shopperName } from '../people/shopper-name.ts';
import { titleOf } from './follow-up-words.ts';
import type { FollowUpsDesk } from './follow-ups-desk.ts';
import { followUpWords } from './words.ts';

/** Something owed is due now, in a conversation that is not on the screen: what, and the way there. */
export const DueToast = ({ followUps }: { followUps: FollowUpsDesk }) => {
  const one = followUps.due.value;
  return (
    <div
      role="alert"
      class="pointer-events-none fixed inset-x-0 top-20 z-30 flex justify-center px-4"
    >
      {one && (
        <div class="float pointer-events-auto flex max-w-140 min-w-0 items-center gap-3 py-2 ps-4 pe-1.5">
          <BellRing size={18} aria-hidden="true" class="flex-none text-warn" />
          <span class="min-w-0 flex-1">
            <span class="block text-12 font-medium">
              <WithParts
                words={followUpWords.dueNow}
                parts={{ name: <bdi>{shopperName({ name: one.shopper ?? undefined })}</bdi> }}
              />
            </span>
            <span dir="auto" class="line-clamp-2 break-words">
              {titleOf(one)}
            </span>
          </span>
          <a
            class="button"
            href={`/console/c/${one.conversationId}`}
            onClick={() => followUps.dismiss()}
          >
            {followUpWords.open}
          </a>
          <button
            type="button"
            class="button button-quiet button-icon"
            aria-label={followUpWords.dismiss}
            onClick={() => followUps.dismiss()}
          >
            <X size={16} aria-hidden="true" />
          </button>
        </div>
      )}
    </div>
  );
};
