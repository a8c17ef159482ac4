import { type AgentRequests, may } from '@aisle/protocol';
import { Plus } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { SureButton } from '../controls/sure-button.tsx';
import type { Desk } from '../desk/desk.ts';
import { sentence } from '../refusals/sentence.ts';
import { Section } from '../shopper/section.tsx';
import { agoWords } from '../time/time-words.ts';
import { GestureForm } from './gesture-form.tsx';
import { gestureTitle, givenBy } from './gesture-title.ts';
import { gestureWords } from './words.ts';

/** What was given to the shopper of the open conversation; nothing where the store gives nothing. */
export const GesturesSection = ({ desk }: { desk: Desk }) => {
  const conversationId = desk.thread.value?.conversationId;
  return conversationId ? (
    <OfConversation key={conversationId} desk={desk} conversationId={conversationId} />
  ) : null;
};

type Known = AgentRequests['fetchGestures']['reply'];

const OfConversation = ({ desk, conversationId }: { desk: Desk; conversationId: string }) => {
  const [known, setKnown] = useState<Known | null>(null);
  const [adding, setAdding] = useState(false);
  const [problem, setProblem] = useState('');
  const load = async () => {
    const answer = await desk.client.ask('fetchGestures', { conversationId });
    if (answer.ok) setKnown(answer.value);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each conversation
  useEffect(() => void load(), [conversationId]);
  const { agentId, role } = desk.agent;
  const mayGive =
    may(role, 'serve') && known !== null && known.left.sample + known.left.exchange > 0;
  if (!known || (known.gestures.length === 0 && !mayGive)) return null;
  const takeBack = async (gestureId: string) => {
    const answer = await desk.client.ask('takeBackGesture', { gestureId });
    setProblem(answer.ok ? '' : sentence(answer.error));
    await load();
  };
  return (
    <Section
      name={gestureWords.given}
      aside={
        mayGive && (
          <button
            type="button"
            class="button button-quiet button-icon"
            aria-label={gestureWords.give}
            aria-expanded={adding}
            onClick={() => setAdding(!adding)}
          >
            <Plus size={16} aria-hidden="true" />
          </button>
        )
      }
    >
      {adding && (
        <GestureForm
          {...{ desk, conversationId, left: known.left }}
          onDone={() => {
            setAdding(false);
            void load();
          }}
        />
      )}
      <p role="alert" class="text-13 text-danger empty:hidden">
        {problem}
      </p>
      {known.gestures.length === 0 && !adding && (
        <p class="text-13 text-muted">{gestureWords.none}</p>
      )}
      <ul aria-label={gestureWords.given} class="divide-y text-13 empty:hidden">
        {known.gestures.map((one) => (
          <li key={one.gestureId} class="py-2.5 first:pt-0">
            <span class={one.takenBackAt === null ? '' : 'text-muted line-through'}>
              {gestureTitle(one)}{' '}
              <span dir="auto" class="break-words text-muted">
                {one.words}
              </span>
            </span>
            <span class="mt-0.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-12 text-muted">
              {givenBy(one, desk.colleagueName(one.agentId), agoWords(one.at, desk.now.value))}
              {one.agentId === agentId && one.kind !== 'discount' && one.takenBackAt === null && (
                <SureButton
                  words={gestureWords.takeBack}
                  sure={gestureWords.takeBackSure}
                  about={one.words}
                  onPress={() => void takeBack(one.gestureId)}
                />
              )}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
};
