import { type InboxRow, may } from '@aisle/protocol';
import { Keys } from '../controls/keys.tsx';
import { ConversationView } from '../conversation/conversation-view.tsx';
import type { HandlingPanel } from '../handling/handling-bar.tsx';
import { WithParts } from '../language/with-parts.tsx';
import { PRACTICE_BASE } from '../practice/base.ts';
import { Mark } from '../session/mark.tsx';
import type { Desk } from './desk.ts';
import { deskWords } from './words.ts';

type Props = {
  desk: Desk;
  row: InboxRow | null;
  openId: string | null;
  toNewest: number;
  toWrite: boolean;
  shopperShown: boolean;
  panel: HandlingPanel | null;
  onPanel: (panel: HandlingPanel | null) => void;
  onBack: () => void;
  onShopper: () => void;
};

/** The conversation, or what there is to do before one is chosen. */
export const MiddlePane = ({ openId, ...rest }: Props) => (
  <div class="min-h-0 min-w-0 flex-1 bg-surface lg:min-w-105">
    {openId === null ? <Quiet desk={rest.desk} /> : <ConversationView {...rest} />}
  </div>
);

/** Before a conversation is chosen. */
const Quiet = ({ desk }: { desk: Desk }) => {
  const { inbox } = desk.client;
  const waiting = inbox.rows.value.filter((row) => row.waitingSince !== null).length;
  const quiet = inbox.status.value.at === 'live' && inbox.counts.value?.open === 0;
  return (
    <div class="grid h-full place-items-center p-8 text-center">
      <div class="max-w-80 text-balance text-muted">
        <Mark small />
        <p class="mt-4 mb-1 text-16 font-medium text-ink">
          {quiet ? deskWords.allQuiet : waitingWords(waiting)}
        </p>
        {quiet ? (
          <>
            <p>{deskWords.whenSheWrites}</p>
            {!desk.practising && may(desk.agent.role, 'serve') && (
              <p class="mt-3">
                <WithParts
                  words={deskWords.untilThen}
                  parts={{
                    practise: (
                      <a class="text-accent underline" href={PRACTICE_BASE}>
                        {deskWords.practise}
                      </a>
                    ),
                  }}
                />
              </p>
            )}
          </>
        ) : (
          <p>
            <WithParts words={deskWords.choose} parts={{ keys: <Keys keys="J" /> }} />
          </p>
        )}
      </div>
    </div>
  );
};

const waitingWords = (waiting: number): string =>
  waiting === 0 ? deskWords.everyoneAnswered : deskWords.shoppersWaiting(waiting);
