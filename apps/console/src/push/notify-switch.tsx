import type { PushDesk } from './push-desk.ts';
import { pushWords } from './words.ts';

/** Notifications while the console is closed: on, off, a try, and why not. */
export const NotifySwitch = ({ push }: { push: PushDesk }) => {
  const state = push.state.value;
  const busy = push.busy.value;
  const can = state === 'on' || state === 'off';
  return (
    <div class="mt-3 border-t pt-3">
      <div class="flex min-h-9 items-center gap-2">
        <label class="flex min-h-8 min-w-0 flex-1 items-center gap-2 font-medium">
          <input
            type="checkbox"
            class="size-4 accent-accent"
            checked={state === 'on'}
            disabled={!can || busy}
            aria-describedby="notify-words"
            onChange={() => void (state === 'on' ? push.switchOff() : push.switchOn())}
          />
          {pushWords.notifications}
        </label>
        {state === 'on' && (
          <button
            type="button"
            class="button button-quiet"
            aria-label={pushWords.testNotifications}
            disabled={busy}
            onClick={() => void push.test()}
          >
            {pushWords.test}
          </button>
        )}
      </div>
      <p id="notify-words" class="text-12 text-muted">
        {pushWords.states[state]}
      </p>
      <p role="status" class="mt-1 text-12 empty:hidden">
        {push.said.value}
      </p>
    </div>
  );
};
