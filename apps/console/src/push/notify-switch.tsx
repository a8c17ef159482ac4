import type { PushDesk } from './push-desk.ts';

const WORDS = {
  unsupported: 'This browser shows none for a page that is closed, or not at this address.',
  install:
    'On an iPhone or iPad: add the console to the home screen first, open it there, and switch them on.',
  denied:
    'Your browser was told to refuse them. Allow notifications for this page in its settings, then come back.',
  off: 'For when no console is on your screen. They say that somebody waits, never what she writes.',
  on: 'For when no console is on your screen. They say that somebody waits, never what she writes.',
} as const;

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
          Notifications on this device
        </label>
        {state === 'on' && (
          <button
            type="button"
            class="button button-quiet"
            aria-label="Test: notifications"
            disabled={busy}
            onClick={() => void push.test()}
          >
            Test
          </button>
        )}
      </div>
      <p id="notify-words" class="text-12 text-muted">
        {WORDS[state]}
      </p>
      <p role="status" class="mt-1 text-12 empty:hidden">
        {push.said.value}
      </p>
    </div>
  );
};
