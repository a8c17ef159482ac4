import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { sentence } from '../refusals/sentence.ts';
import { shopWords } from './words.ts';

/** Whether agents see what a shopper writes before she sends it: the store's switch. */
export const SneakPeekSection = ({ desk }: { desk: Desk }) => {
  const { ask } = desk.client;
  const [on, setOn] = useState<boolean | null>(null);
  const [told, setTold] = useState('');
  useEffect(() => {
    void ask('fetchSettings', {}).then((answer) => {
      if (answer.ok) setOn(answer.value.settings.sneakPeek ?? false);
    });
  }, [ask]);
  const turn = async (wanted: boolean) => {
    setOn(wanted);
    const answer = await ask('saveSneakPeek', { on: wanted });
    if (!answer.ok) setOn(!wanted);
    setTold(answer.ok ? shopWords.saved : shopWords.notSaved(sentence(answer.error)));
  };
  return (
    <section class="mb-8 rounded-card border bg-surface p-4 sm:p-5" aria-labelledby="sneak-peek">
      <h2 id="sneak-peek" class="mb-3 text-16 font-semibold">
        {shopWords.sneakPeek}
      </h2>
      <label class="flex gap-2.5">
        <input
          type="checkbox"
          class="mt-1 size-4 flex-none accent-accent"
          checked={on === true}
          disabled={on === null}
          onChange={({ currentTarget }) => void turn(currentTarget.checked)}
        />
        <span>
          <span class="font-medium">{shopWords.sneakPeekOn}</span>
          <span class="block text-13 text-muted">{shopWords.sneakPeekHint}</span>
        </span>
      </label>
      <p role="status" class="mt-2 text-13 text-muted empty:hidden">
        {told}
      </p>
    </section>
  );
};
