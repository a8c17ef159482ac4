import { type FollowUp, may } from '@aisle/protocol';
import { Plus } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { Section } from '../shopper/section.tsx';
import { WatchList } from '../watches/watch-list.tsx';
import { FollowUpForm } from './follow-up-form.tsx';
import { FollowUpItem } from './follow-up-item.tsx';
import { dueChoices } from './follow-up-words.ts';
import { followUpWords } from './words.ts';

/** What is owed to the shopper of the open conversation. */
export const FollowUpsSection = ({ desk }: { desk: Desk }) => {
  const conversationId = desk.thread.value?.conversationId;
  return conversationId ? (
    <OfConversation key={conversationId} desk={desk} conversationId={conversationId} />
  ) : null;
};

type Props = { desk: Desk; conversationId: string };

const OfConversation = ({ desk, conversationId }: Props) => {
  const [known, setKnown] = useState<FollowUp[] | null>(null);
  const [adding, setAdding] = useState(false);
  const [showAll, setShowAll] = useState(false);
  const moved = desk.followUps.moved.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever one has moved
  useEffect(() => {
    let gone = false;
    void desk.client.ask('fetchFollowUps', { conversationId }).then((answer) => {
      if (answer.ok && !gone) setKnown(answer.value.followUps);
    });
    return () => {
      gone = true;
    };
  }, [desk, conversationId, moved]);
  const open = known?.filter(({ state }) => state === 'open') ?? [];
  const settled = known?.filter(({ state }) => state !== 'open') ?? [];
  const shown = showAll ? [...open, ...settled.toReversed()] : open;
  return (
    <Section
      name={followUpWords.followUps}
      aside={
        may(desk.agent.role, 'serve') && (
          <button
            type="button"
            class="button button-quiet button-icon"
            aria-label={followUpWords.add}
            aria-expanded={adding}
            onClick={() => setAdding(!adding)}
          >
            <Plus size={16} aria-hidden="true" />
          </button>
        )
      }
    >
      {adding && (
        <Add desk={desk} conversationId={conversationId} onDone={() => setAdding(false)} />
      )}
      {shown.length > 0 && (
        <ul aria-label={followUpWords.followUps} class="divide-y">
          {shown.map((one) => (
            <li key={one.followUpId}>
              <FollowUpItem desk={desk} one={one} />
            </li>
          ))}
        </ul>
      )}
      {known && open.length === 0 && !adding && (
        <p class="text-13 text-muted">{followUpWords.none}</p>
      )}
      {settled.length > 0 && (
        <button
          type="button"
          class="button button-quiet mt-1 text-12"
          aria-expanded={showAll}
          onClick={() => setShowAll(!showAll)}
        >
          {showAll ? followUpWords.hideSettled : followUpWords.showSettled(settled.length)}
        </button>
      )}
      <WatchList desk={desk} conversationId={conversationId} />
    </Section>
  );
};

const Add = ({ desk, conversationId, onDone }: Props & { onDone: () => void }) => {
  const [dueAt] = useState(() => {
    const now = desk.now.peek();
    return dueChoices(now).find(({ id }) => id === 'tomorrow')?.dueAt ?? now;
  });
  return (
    <FollowUpForm
      desk={desk}
      name={followUpWords.added}
      start={{ words: '', dueAt, agentId: desk.agent.agentId }}
      save={(wanted) => desk.followUps.add({ ...wanted, conversationId })}
      onDone={onDone}
    />
  );
};
