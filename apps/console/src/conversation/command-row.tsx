import { Menu } from '@base-ui/react/menu';
import { Ellipsis } from 'lucide-preact';
import { Tip } from '../controls/tip.tsx';
import { COMMANDS, type Command } from './commands.tsx';
import { conversationWords } from './words.ts';

type Props = { onCommand: (word: string, rest: string) => void };

/** So many stand in the row where there is room; on narrow screens only the first. */
const IN_ROW = 5;

/** What the composer opens: the first by name, some by sign, all the others in a menu. */
export const CommandRow = ({ onCommand }: Props) => (
  <>
    {COMMANDS.slice(0, IN_ROW).map(({ word, name, hint, icon: Icon, shortcut }, at) => (
      <Tip key={word} words={`${hint} (/${word})`} {...(shortcut && { shortcut })}>
        <button
          type="button"
          aria-label={name}
          class={`button button-quiet ${at === 0 ? '' : 'button-icon max-lg:hidden'}`}
          onClick={() => onCommand(word, '')}
        >
          <Icon size={18} aria-hidden="true" />
          {at === 0 && <span aria-hidden="true">{name}</span>}
        </button>
      </Tip>
    ))}
    <Menu.Root>
      <Menu.Trigger
        class={`button button-quiet button-icon ${COMMANDS.length > IN_ROW ? '' : 'lg:hidden'}`}
        aria-label={conversationWords.more}
      >
        <Ellipsis size={18} aria-hidden="true" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={6} align="start" class="z-50">
          <Menu.Popup class="float min-w-56 p-1 outline-none">
            {COMMANDS.slice(1).map((command) => (
              <Item key={command.word} {...command} onCommand={onCommand} />
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  </>
);

const Item = ({ word, name, icon: Icon, onCommand }: Command & Props) => (
  <Menu.Item
    class="flex min-h-10 items-center gap-2.5 rounded-control px-2 outline-none data-[highlighted]:bg-sunken"
    onClick={() => onCommand(word, '')}
  >
    <Icon size={16} aria-hidden="true" />
    {name}
    <span class="ms-auto ps-4 text-12 text-muted">{`/${word}`}</span>
  </Menu.Item>
);
