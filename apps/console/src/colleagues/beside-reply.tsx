import type { Desk } from '../desk/desk.ts';
import { WithParts } from '../language/with-parts.tsx';
import { replyingWords } from './here-words.ts';
import { colleagueWords } from './words.ts';

/** What colleagues do in the same conversation, right above the field where it matters. */
export const BesideReply = ({ desk }: { desk: Desk }) => {
  const thread = desk.thread.value;
  if (!thread) return null;
  const replying = thread.typing.value
    .filter((who) => who !== 'shopper')
    .map((who) => desk.colleagueName(who));
  return (
    <>
      <Peek words={thread.peek.value} />
      <p
        role="status"
        aria-label={colleagueWords.colleagues}
        class="mb-1.5 text-13 font-medium text-warn empty:hidden"
      >
        {replyingWords(replying)}
      </p>
      <Between desk={desk} />
    </>
  );
};

/** What the shopper is writing, where store and shopper let it be seen. Not read out: it never rests. */
const Peek = ({ words }: { words: string }) =>
  words !== '' && (
    <div class="mb-2 rounded-[14px] border border-dashed px-3 py-1.5 text-13">
      <p class="text-12 font-medium text-muted">{colleagueWords.beingWritten}</p>
      <p dir="auto" class="line-clamp-3 break-words whitespace-pre-wrap">
        {words}
      </p>
    </div>
  );

/** A colleague has answered meanwhile. */
const Between = ({ desk }: { desk: Desk }) => {
  const { collision, acknowledge } = desk.guard;
  const now = collision.value;
  return (
    <div role="alert">
      {now && (
        <div class="mb-2 flex flex-wrap items-start gap-x-3 gap-y-1 rounded-control bg-warn-tint px-3 py-2 text-13">
          <div class="min-w-0 flex-1 basis-60">
            <p class="font-medium text-warn">
              <WithParts
                words={colleagueWords.answeredMeanwhile}
                parts={{ name: <bdi>{desk.colleagueName(now.agentId)}</bdi> }}
              />
              {now.held && ` ${colleagueWords.held}`}
            </p>
            {now.text && (
              <p dir="auto" class="line-clamp-2 break-words text-ink">
                {now.text}
              </p>
            )}
          </div>
          <button type="button" class="button min-h-8!" onClick={acknowledge}>
            {colleagueWords.keepWriting}
          </button>
        </div>
      )}
    </div>
  );
};
