import type { AgentRequests } from '@aisle/protocol';
import { Dialog } from '@base-ui/react/dialog';
import { useEffect, useId, useState } from 'preact/hooks';
import type { DialogProps } from '../desk/dialogs.tsx';
import { timeInZone } from '../time/time-words.ts';
import { dueChoices, dueWords, fromField, refusedWords, toField } from './follow-up-words.ts';
import { followUpWords } from './words.ts';

type Times = AgentRequests['fetchPromiseTimes']['reply'];

/** Promises the shopper to write by a time she reads. */
const PromiseDialog = ({ desk, onClose }: DialogProps) => {
  const [times, setTimes] = useState<Times | null>(null);
  const [when, setWhen] = useState('');
  const [problem, setProblem] = useState('');
  const [now] = useState(desk.now.peek());
  const [conversationId] = useState(desk.thread.peek()?.conversationId);
  const field = useId();
  useEffect(() => {
    void desk.client.ask('fetchPromiseTimes', {}).then((answer) => {
      setTimes(answer.ok ? answer.value : { times: [], timeZone: null });
    });
  }, [desk]);
  const choices = choicesOf(times, now);
  const dueAt = fromField(when);
  const promise = async (event: SubmitEvent) => {
    event.preventDefault();
    if (dueAt === null || !conversationId) return setProblem(followUpWords.noTime);
    const refusal = await desk.followUps.promise({ conversationId, dueAt });
    if (refusal) setProblem(refusedWords(refusal));
    else onClose();
  };
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop class="fixed inset-0 z-40 bg-scrim" />
        <Dialog.Popup class="float fixed inset-x-0 top-[12vh] z-40 mx-auto max-h-[80vh] w-[min(420px,calc(100vw-32px))] overflow-y-auto rounded-panel! p-5">
          <Dialog.Title class="text-16 font-semibold">{followUpWords.promiseTitle}</Dialog.Title>
          <p class="mt-1 text-13 text-muted">{followUpWords.promiseHint}</p>
          <form class="mt-4 space-y-4" onSubmit={(event) => void promise(event)}>
            {times === null ? (
              <div class="skeleton h-12" role="status" aria-label={followUpWords.loadingHours} />
            ) : (
              <ul aria-label={followUpWords.when} class="-mx-2">
                {choices.map(({ words, at }) => (
                  <li key={at}>
                    <button
                      type="button"
                      class="flex min-h-10 w-full items-center gap-4 rounded-control px-2 text-start hover:bg-sunken aria-pressed:bg-sunken aria-pressed:font-semibold"
                      aria-pressed={when === toField(at)}
                      onClick={() => setWhen(toField(at))}
                    >
                      {words}
                      <span class="ms-auto text-13 text-muted tabular-nums">
                        {dueWords(at, now)}
                      </span>
                    </button>
                  </li>
                ))}
              </ul>
            )}
            <label class="block text-13 font-medium" htmlFor={field}>
              {followUpWords.otherTime}
              <input
                id={field}
                type="datetime-local"
                class="field mt-1 font-normal"
                value={when}
                onInput={({ currentTarget }) => setWhen(currentTarget.value)}
              />
            </label>
            {dueAt !== null && <Elsewhere desk={desk} dueAt={dueAt} timeZone={times?.timeZone} />}
            <p role="alert" class="text-13 text-danger empty:hidden">
              {problem}
            </p>
            <span class="flex gap-2">
              <button type="submit" class="button button-accent">
                {followUpWords.promise}
              </button>
              <button type="button" class="button button-quiet" onClick={onClose}>
                {followUpWords.cancel}
              </button>
            </span>
          </form>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
};

export default PromiseDialog;

/** What the store's hours offer; a store without any offers what a reminder does. */
const choicesOf = (found: Times | null, now: number): { words: string; at: number }[] => {
  const times = found?.times ?? [];
  if (found?.timeZone && times.length > 0)
    return times.map(({ kind, at }) => ({ words: followUpWords.promiseTimes[kind], at }));
  return dueChoices(now)
    .slice(0, 3)
    .map(({ words, dueAt }) => ({ words, at: dueAt }));
};

type ElsewhereProps = Pick<DialogProps, 'desk'> & {
  dueAt: number;
  timeZone: string | null | undefined;
};

/** The same time at the store and where she is, where clocks show something else there. */
const Elsewhere = ({ desk, dueAt, timeZone }: ElsewhereProps) => {
  const mine = timeInZone(dueAt, Intl.DateTimeFormat().resolvedOptions().timeZone);
  const hers = desk.thread.value?.shopper.value?.timeZone;
  const at = (zone: string | null | undefined) => {
    const words = zone ? timeInZone(dueAt, zone) : null;
    return words === mine ? null : words;
  };
  const [store, shopper] = [at(timeZone), at(hers)];
  if (!store && !shopper) return null;
  return (
    <p class="text-13 text-muted tabular-nums">
      {store && shopper && followUpWords.atStoreAndHers(store, shopper)}
      {store && !shopper && followUpWords.atStore(store)}
      {shopper && !store && followUpWords.whereSheIs(shopper)}
    </p>
  );
};
