import { MessagesSquare, Settings } from 'lucide-preact';
import type { Desk } from './desk.ts';
import { type Page, pageAt, settingPages, workPages } from './pages.tsx';

type Way = Pick<Page, 'path' | 'name' | 'icon' | 'waiting'> & { current: boolean };

/** Where this agent can go from here: the conversations, the pages, the settings. */
const waysFor = ({ agent }: Desk, path: string): Way[] => {
  const here = pageAt(agent, path);
  const [firstSetting] = settingPages(agent);
  const settings = firstSetting && {
    path: firstSetting.path,
    name: 'Settings',
    icon: Settings,
    current: here?.setting === true,
  };
  return [
    { path: '/', name: 'Conversations', icon: MessagesSquare, current: !here },
    ...workPages(agent).map((page) => ({ ...page, current: here === page })),
    ...(settings ? [settings] : []),
  ];
};

/** How many wait there; nothing where none do. */
const Waiting = ({ count }: { count: number }) =>
  count > 0 ? (
    <span class="rounded-full bg-accent px-1.5 text-12 leading-4 font-semibold text-on-accent tabular-nums">
      {count >= 100 ? '99+' : count}
      <span class="sr-only"> waiting</span>
    </span>
  ) : null;

type Props = { desk: Desk; path: string };

/** The ways in the top bar. */
export const WaysAbove = ({ desk, path }: Props) => (
  <nav aria-label="Console" class="ms-2 flex min-w-0 items-center gap-1">
    {waysFor(desk, path).map(({ path: to, name, icon: Icon, current, waiting }) => (
      <a
        key={to}
        href={`/console${to}`}
        aria-current={current ? 'page' : undefined}
        class={`button button-quiet ${current ? 'bg-sunken font-semibold' : ''}`}
      >
        <Icon size={16} aria-hidden="true" />
        <span class="max-xl:sr-only">{name}</span>
        <Waiting count={waiting?.(desk) ?? 0} />
      </a>
    ))}
  </nav>
);

/** What has no room there under its own name. */
const BRIEF: Record<string, string> = { '/': 'Chats', '/follow-ups': 'Owed' };

/** The same at the foot of a phone, under the thumb. */
export const WaysBelow = ({ desk, path }: Props) => (
  <nav
    aria-label="Console"
    class="flex flex-none border-t bg-paper pb-[env(safe-area-inset-bottom)]"
  >
    {waysFor(desk, path).map(({ path: to, name, icon: Icon, current, waiting }) => (
      <a
        key={to}
        href={`/console${to}`}
        aria-current={current ? 'page' : undefined}
        class={`flex min-w-0 flex-1 flex-col items-center gap-0.5 border-t-2 pt-1 pb-1.5 text-12 ${current ? 'border-accent text-accent' : 'border-transparent text-muted'}`}
      >
        <span class="relative">
          <Icon size={20} aria-hidden="true" />
          <span class="absolute -end-3 -top-1">
            <Waiting count={waiting?.(desk) ?? 0} />
          </span>
        </span>
        {/* Up to seven of them stand side by side. */}
        <span class="max-w-full truncate">{BRIEF[to] ?? name}</span>
      </a>
    ))}
  </nav>
);
