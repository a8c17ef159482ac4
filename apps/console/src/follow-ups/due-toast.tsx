import { BellRing } from 'lucide-preact';
import { CallCard } from '../controls/call-card.tsx';
import { WithParts } from '../language/with-parts.tsx';
import { shopperName } from '../people/shopper-name.ts';
import { titleOf } from './follow-up-words.ts';
import type { FollowUpsDesk } from './follow-ups-desk.ts';
import { followUpWords } from './words.ts';

/** Something owed is due now, in a conversation that is not on the screen: what, and the way there. */
export const DueToast = ({ followUps }: { followUps: FollowUpsDesk }) => {
  const one = followUps.due.value;
  return (
    <div role="alert">
      {one && (
        <CallCard
          icon={<BellRing size={18} aria-hidden="true" class="flex-none text-warn" />}
          heading={
            <WithParts
              words={followUpWords.dueNow}
              parts={{ name: <bdi>{shopperName({ name: one.shopper ?? undefined })}</bdi> }}
            />
          }
          words={titleOf(one)}
          href={`/console/c/${one.conversationId}`}
          open={followUpWords.open}
          dismiss={followUpWords.dismiss}
          onDone={() => followUps.dismiss()}
        />
      )}
    </div>
  );
};
