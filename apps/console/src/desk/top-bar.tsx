import type { LineState } from '@aisle/client';
import { Menu } from '@base-ui/react/menu';
import { Keyboard, LogOut, Monitor, Moon, Sun, Volume2, VolumeX } from 'lucide-preact';
import { StoreMenu } from '../account/store-menu.tsx';
import { Tip } from '../controls/tip.tsx';
import type { Theme } from '../preferences/preferences.ts';
import { PresenceMenu } from '../routing/presence-menu.tsx';
import { Mark } from '../session/mark.tsx';
import type { Desk } from './desk.ts';
import { SoundMenu } from './sound-menu.tsx';
import { WaysAbove } from './ways.tsx';
import { deskWords } from './words.ts';

type Props = {
  desk: Desk;
  path: string;
  phone: boolean;
  onHelp: () => void;
  onSignOut: () => void;
};

/** The store, the line to it, and how this agent likes to work. */
export const TopBar = ({ desk, path, phone, onHelp, onSignOut }: Props) => (
  <header class="flex min-h-12 flex-none items-center gap-1 border-b bg-paper pt-[env(safe-area-inset-top)] pr-[max(12px,env(safe-area-inset-right))] pl-[max(12px,env(safe-area-inset-left))]">
    <Mark small />
    <StoreMenu desk={desk} onSwitched={() => location.assign('/console/')} />
    <Link state={desk.client.link.value} />
    {!phone && <WaysAbove desk={desk} path={path} />}
    <span class="ms-auto flex flex-none items-center gap-1">
      <PresenceMenu desk={desk} />
      <SoundMenu desk={desk} icon={<SoundIcon on={desk.preferences.value.value.sounds} />} />
      <ThemeMenu desk={desk} />
      <Tip words={deskWords.shortcuts} shortcut="help">
        <button
          type="button"
          class="button button-quiet button-icon max-sm:hidden"
          aria-label={deskWords.shortcuts}
          onClick={onHelp}
        >
          <Keyboard size={18} aria-hidden="true" />
        </button>
      </Tip>
      <Tip words={deskWords.signOutWho(desk.agent.name)}>
        <button
          type="button"
          class="button button-quiet button-icon"
          aria-label={deskWords.signOut}
          onClick={onSignOut}
        >
          <LogOut size={18} aria-hidden="true" class="rtl:-scale-x-100" />
        </button>
      </Tip>
    </span>
  </header>
);

const SoundIcon = ({ on }: { on: boolean }) =>
  on ? <Volume2 size={18} aria-hidden="true" /> : <VolumeX size={18} aria-hidden="true" />;

const linkWords = (state: LineState): string => {
  if (state.at === 'connected') return deskWords.connected;
  if (state.at === 'refused') return deskWords.lineRefused;
  return state.at === 'closed' ? deskWords.notConnected : deskWords.connecting;
};

const Link = ({ state }: { state: LineState }) => {
  const up = state.at === 'connected';
  return (
    <span
      class={`ms-2 flex min-w-0 items-center gap-1.5 text-12 ${up ? 'text-muted' : 'text-warn'}`}
    >
      <span
        class={`size-2 flex-none rounded-full ${up ? 'bg-accent' : 'border-2 border-warn'}`}
        aria-hidden="true"
      />
      <span class={`truncate ${up ? 'max-2xl:sr-only' : ''}`}>{linkWords(state)}</span>
    </span>
  );
};

const THEMES: readonly { theme: Theme; icon: preact.VNode }[] = [
  { theme: 'system', icon: <Monitor size={16} aria-hidden="true" /> },
  { theme: 'light', icon: <Sun size={16} aria-hidden="true" /> },
  { theme: 'dark', icon: <Moon size={16} aria-hidden="true" /> },
];

const ThemeMenu = ({ desk }: { desk: Desk }) => (
  <Menu.Root>
    <Menu.Trigger class="button button-quiet button-icon" aria-label={deskWords.theme}>
      <Sun size={18} aria-hidden="true" />
    </Menu.Trigger>
    <Menu.Portal>
      <Menu.Positioner sideOffset={6} align="end" class="z-50">
        <Menu.Popup class="float min-w-44 p-1 outline-none">
          <Menu.RadioGroup
            value={desk.preferences.value.value.theme}
            onValueChange={(theme: Theme) => desk.preferences.change({ theme })}
          >
            {THEMES.map(({ theme, icon }) => (
              <Menu.RadioItem
                key={theme}
                value={theme}
                closeOnClick
                class="flex h-9 items-center gap-2 rounded-control px-2 outline-none data-[highlighted]:bg-sunken data-[checked]:font-semibold"
              >
                {icon}
                {deskWords.themes[theme]}
                <Menu.RadioItemIndicator class="ms-auto text-accent">✓</Menu.RadioItemIndicator>
              </Menu.RadioItem>
            ))}
          </Menu.RadioGroup>
        </Menu.Popup>
      </Menu.Positioner>
    </Menu.Portal>
  </Menu.Root>
);
