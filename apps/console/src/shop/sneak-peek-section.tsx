import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';

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
    setTold(answer.ok ? 'Saved.' : `Not saved: ${answer.error.message}. Try again.`);
  };
  return (
    <section class="mb-8 rounded-card border bg-surface p-4 sm:p-5" aria-labelledby="sneak-peek">
      <h2 id="sneak-peek" class="mb-3 text-16 font-semibold">
        Sneak peek
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
          <span class="font-medium">Agents see what a shopper writes before she sends it</span>
          <span class="block text-13 text-muted">
            The chat says so above her field, and she can turn it off for herself. Long numbers are
            hidden, nothing of it is kept. Ask whoever looks after privacy in your house first.
          </span>
        </span>
      </label>
      <p role="status" class="mt-2 text-13 text-muted empty:hidden">
        {told}
      </p>
    </section>
  );
};
