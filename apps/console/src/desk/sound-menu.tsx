import { Popover } from '@base-ui/react/popover';
import { locale } from '../language/current.ts';
import { NotifySwitch } from '../push/notify-switch.tsx';
import type { Tone } from '../sounds/tones.ts';
import type { Desk } from './desk.ts';
import { deskWords } from './words.ts';

type Props = { desk: Desk; icon: preact.VNode };

const TONES: readonly Tone[] = [
  ...(['conversation', 'message', 'mention', 'follow_up', 'visitor', 'waiting'] as const),
];

const percent = new Intl.NumberFormat(locale, { style: 'percent' });

/** What rings, how loud, and a try of each. */
export const SoundMenu = ({ desk, icon }: Props) => {
  const { sounds, volume, silent, alarmRepeats } = desk.preferences.value.value;
  const state = desk.ringer.state.value;
  const needsTouch = sounds && state === 'blocked';
  return (
    <Popover.Root>
      <Popover.Trigger
        class="button button-quiet button-icon relative"
        aria-label={deskWords.sounds}
      >
        {icon}
        {needsTouch && (
          <span
            class="absolute end-1.5 top-1.5 size-2 rounded-full bg-warn"
            title={deskWords.silentYet}
          />
        )}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={6} align="end" class="z-50">
          <Popover.Popup class="float w-84 p-4 outline-none">
            <Popover.Title class="sr-only">{deskWords.sounds}</Popover.Title>
            <label class="flex min-h-8 items-center gap-2 font-medium">
              <input
                type="checkbox"
                class="size-4 accent-accent"
                checked={sounds}
                onChange={(event) =>
                  desk.preferences.change({ sounds: event.currentTarget.checked })
                }
              />
              {deskWords.ring}
            </label>
            <label class="mt-3 block">
              <span class="mb-1 flex justify-between text-13">
                {deskWords.volume}
                <span class="text-muted tabular-nums">{percent.format(volume)}</span>
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
              <legend class="sr-only">{deskWords.whatRings}</legend>
              {TONES.map((tone) => (
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
                    {deskWords.rings[tone]}
                  </label>
                  <button
                    type="button"
                    class="button button-quiet"
                    aria-label={deskWords.tests[tone]}
                    onClick={() => void desk.ringer.test(tone)}
                  >
                    {deskWords.test}
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
                {deskWords.ringAgain}
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
  if (state === 'unsupported') return deskWords.noSounds;
  return sounds && state === 'blocked' ? deskWords.blocked : '';
};
