import type { Presence } from '@aisle/protocol';
import { Menu } from '@base-ui/react/menu';
import type { Desk } from '../desk/desk.ts';
import { PresenceDot } from './presence-dot.tsx';
import { PRESENCE_WORDS } from './presence-words.ts';
import { routingWords } from './words.ts';

const CHOICES: readonly Presence[] = ['online', 'busy', 'away'];

/** Whether shoppers see her, and whether the queue gives her the next. */
export const PresenceMenu = ({ desk }: { desk: Desk }) => {
  const presence = desk.presence.value;
  return (
    <Menu.Root>
      <Menu.Trigger class="button button-quiet" aria-label={routingWords.youAre[presence]}>
        <PresenceDot whereabouts={presence} />
        <span class="max-sm:hidden">{PRESENCE_WORDS[presence]}</span>
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={6} align="end" class="z-50">
          <Menu.Popup class="float w-72 max-w-[calc(100vw-16px)] p-1 outline-none">
            <Menu.RadioGroup value={presence} onValueChange={desk.setPresence}>
              {CHOICES.map((choice) => (
                <Menu.RadioItem
                  key={choice}
                  value={choice}
                  closeOnClick
                  class="grid grid-cols-[auto_1fr_auto] items-center gap-x-2.5 rounded-control px-2 py-2 outline-none data-[highlighted]:bg-sunken"
                >
                  <PresenceDot whereabouts={choice} />
                  <span class={choice === presence ? 'font-semibold' : 'font-medium'}>
                    {PRESENCE_WORDS[choice]}
                  </span>
                  <Menu.RadioItemIndicator class="text-accent">✓</Menu.RadioItemIndicator>
                  <span class="col-start-2 text-12 text-muted">
                    {routingWords.presenceHints[choice]}
                  </span>
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
};
