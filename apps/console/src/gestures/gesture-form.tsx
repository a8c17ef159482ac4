import { newId, systemClock } from '@aisle/client';
import { DESK_LIMITS, type GesturesLeft, type GivenKind } from '@aisle/protocol';
import { useState } from 'preact/hooks';
import { ChooseOne } from '../controls/choose-one.tsx';
import type { Desk } from '../desk/desk.ts';
import { sentence } from '../refusals/sentence.ts';
import { gestureWords } from './words.ts';

const KINDS: readonly GivenKind[] = ['sample', 'exchange'];

type Props = { desk: Desk; conversationId: string; left: GesturesLeft; onDone: () => void };

/** Notes what an agent gives; only kinds of which any are left. */
export const GestureForm = ({ desk, conversationId, left, onDone }: Props) => {
  const kinds = KINDS.filter((kind) => left[kind] > 0);
  const [chosen, setChosen] = useState(0);
  const [words, setWords] = useState('');
  const [problem, setProblem] = useState('');
  // One name for all tries: a repeat of what arrived notes nothing twice.
  const [gestureId] = useState(() => newId(systemClock));
  const give = async (event: SubmitEvent) => {
    event.preventDefault();
    const kind = kinds[chosen];
    if (words.trim() === '' || !kind) return setProblem(gestureWords.nothingSaid);
    const wanted = { conversationId, gestureId, kind, words: words.trim() };
    const answer = await desk.client.ask('giveGesture', wanted);
    if (answer.ok) onDone();
    else setProblem(gestureWords.notSaved(sentence(answer.error)));
  };
  return (
    <form
      aria-label={gestureWords.newGesture}
      class="mb-3 rounded-card border bg-surface p-3 text-13"
      onSubmit={(event) => void give(event)}
    >
      <ChooseOne
        legend={gestureWords.which}
        names={kinds.map((kind) => gestureWords.left(gestureWords.kinds[kind], left[kind]))}
        chosen={chosen}
        onChoose={setChosen}
      />
      <label class="block font-medium">
        {gestureWords.what}
        <input
          class="field mt-1 font-normal"
          dir="auto"
          maxLength={DESK_LIMITS.gestureWords}
          placeholder={gestureWords.whatExample}
          value={words}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
      </label>
      <p class="mt-1.5 text-12 text-muted">{gestureWords.hint}</p>
      <p role="alert" class="mt-1.5 text-danger empty:hidden">
        {problem}
      </p>
      <span class="mt-3 flex flex-wrap gap-2">
        <button type="submit" class="button button-accent">
          {gestureWords.save}
        </button>
        <button type="button" class="button button-quiet" onClick={onDone}>
          {gestureWords.cancel}
        </button>
      </span>
    </form>
  );
};
