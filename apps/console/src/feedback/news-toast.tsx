import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { CallCard } from '../controls/call-card.tsx';
import { WithParts } from '../language/with-parts.tsx';
import type { FeedbackDesk } from './feedback-desk.ts';
import { KindIcon } from './kind-icon.tsx';
import { feedbackWords } from './words.ts';

/** A shopper has just praised her, or complained about somebody: who, what, and the way there. */
export const NewsToast = ({ feedback }: { feedback: FeedbackDesk }) => {
  const { path } = useLocation();
  const one = feedback.news.value;
  const href = one?.kind === 'complaint' ? '/console/feedback' : '/console/praise';
  const there = one !== null && path === href;
  useEffect(() => {
    if (there) feedback.dismiss();
  }, [there, feedback]);
  return (
    <div role="status">
      {one && !there && (
        <CallCard
          icon={<KindIcon kind={one.kind} />}
          heading={
            <WithParts
              words={
                one.kind === 'praise' ? feedbackWords.praiseFrom : feedbackWords.kinds.complaint
              }
              parts={{
                shopper: <bdi>{one.shopper ?? feedbackWords.noName}</bdi>,
                agent: <bdi>{one.agent}</bdi>,
              }}
            />
          }
          words={one.words.trim() || feedbackWords.wordless}
          href={href}
          open={one.kind === 'praise' ? feedbackWords.read : feedbackWords.look}
          dismiss={feedbackWords.dismiss}
          onDone={feedback.dismiss}
        />
      )}
    </div>
  );
};
