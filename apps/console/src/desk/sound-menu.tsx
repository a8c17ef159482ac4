import { Popover } from '@base-ui/react/popover';
import { NotifySwitch } from '../push/notify-switch.tsx';
import type { Tone } from '../sounds/tones.ts';
import type { Desk } from './desk.ts';

type Props = { desk: Desk; icon: preact.VNode };

const EVENTS: readonly { tone: Tone; words: string }[] = [
  { tone: 'conversation', words: 'New conversation' },
  { tone: 'message', words: 'New message' },
  { tone: 'mention', words: 'A colleague calls me' },
  { tone: 'visitor', words: 'A visitor may need help' },
  { tone: 'waiting', words: 'Somebody waits half a minute' },
];

/** What rings, how loud, and a try of each. */
export const SoundMenu = ({ desk, icon }: Props) => {
  const { sounds, volume, silent, alarmRepeats } = desk.preferences.value.value;
  const state = desk.ringer.state.value;
  const needsTouch = sounds && state === 'blocked';
  return (
    <Popover.Root>
      <Popover.Trigger class="button button-quiet button-icon relative" aria-label="Sounds">
        {icon}
        {needsTouch && (
          <span
            class="absolute end-1.5 top-1.5 size-2 rounded-full bg-warn"
            title="Silent until you press a sound"
          />
        )}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={6} align="end" class="z-50">
          <Popover.Popup class="float w-84 p-4 outline-none">
            <Popover.Title class="sr-only">Sounds</Popover.Title>
            <label class="flex min-h-8 items-center gap-2 font-medium">
              <input
                type="checkbox"
                class="size-4 accent-accent"
                checked={sounds}
                onChange={(event) =>
                  desk.preferences.change({ sounds: event.currentTarget.checked })
                }
              />
              Ring for what is new
            </label>
            <label class="mt-3 block">
              <span class="mb-1 flex justify-between text-13">
                Volume <span class="text-muted tabular-nums">{Math.round(volume * 100)} %</span>
              </span>
              <input
                type="range"
                class="w-full accent-accent"
                min={0}
                max={100}
                step={5}
                value={Math.round(volume * 100)}
                onInput={(event) =>
                  desk.preferences.change({ volume: Number(event.currentTarget.value) / 100 })
                }
              />
            </label>
            <NotifySwitch push={desk.push} />
            <fieldset
              class="mt-3 border-t pt-3"
              disabled={!sounds && desk.push.state.value !== 'on'}
            >
              <legend class="sr-only">What rings</legend>
              {EVENTS.map(({ tone, words }) => (
                <div key={tone} class="flex min-h-9 items-center gap-2">
                  <label class="flex min-h-8 min-w-0 flex-1 items-center gap-2">
                    <input
                      type="checkbox"
                      class="size-4 accent-accent"
                      checked={!silent.includes(tone)}
                      onChange={({ currentTarget: { checked } }) =>
                        desk.preferences.change({
                          silent: checked
                            ? silent.filter((one) => one !== tone)
                            : [...silent, tone],
                        })
                      }
                    />
                    {words}
                  </label>
                  <button
                    type="button"
                    class="button button-quiet"
                    aria-label={`Test: ${words.toLowerCase()}`}
                    onClick={() => void desk.ringer.test(tone)}
                  >
                    Test
                  </button>
                </div>
              ))}
              <label class="flex min-h-9 items-center gap-2">
                <input
                  type="checkbox"
                  class="size-4 accent-accent"
                  checked={alarmRepeats}
                  onChange={({ currentTarget: { checked } }) =>
                    desk.preferences.change({ alarmRepeats: checked })
                  }
                />
                Again every half minute while somebody waits
              </label>
            </fieldset>
            <p role="status" class="mt-3 text-12 text-muted empty:hidden">
              {soundWords(state, sounds)}
            </p>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
};

const soundWords = (state: string, sounds: boolean): string => {
  if (state === 'unsupported')
    return 'This browser plays no sounds. The page’s title counts for you.';
  if (sounds && state === 'blocked') return 'The browser stays silent until you press a test once.';
  return '';
};
