import { MessagesSquare, Settings } from 'lucide-preact';
import type { Desk } from './desk.ts';
import { type Page, pageAt, settingPages, workPages } from './pages.tsx';
import { deskWords } from './words.ts';

type Way = Pick<Page, 'path' | 'name' | 'icon' | 'waiting'> & {
  /** Its name where there is little room; else the whole one. */
  brief?: string | undefined;
  current: boolean;
};

const BRIEF: Partial<Record<string, string>> = deskWords.brief;

/** Where this agent can go from here: the conversations, the pages, the settings. */
const waysFor = (desk: Desk, path: string): Way[] => {
  const { agent } = desk;
  const here = pageAt(agent, path);
  const pages = settingPages(agent);
  // A number on the link leads to what it counts.
  const [firstSetting] = [...pages.filter((page) => page.waiting?.(desk)), ...pages];
  const settings = firstSetting && {
    path: firstSetting.path,
    name: deskWords.settings,
    brief: deskWords.brief.settings,
    icon: Settings,
    current: here?.group !== undefined,
    waiting: () => pages.reduce((sum, page) => sum + (page.waiting?.(desk) ?? 0), 0),
  };
  return [
    {
      ...{ path: '/', name: deskWords.conversations, brief: BRIEF['/'] },
      ...{ icon: MessagesSquare, current: !here },
    },
    ...workPages(agent).map((page) => ({
      ...page,
      ...{ brief: BRIEF[page.path], current: here === page },
    })),
    ...(settings ? [settings] : []),
  ];
};

/** How many wait there; nothing where none do. Placed, so that its hidden word scrolls with it. */
export const Waiting = ({ count }: { count: number }) =>
  count > 0 ? (
    <span class="relative rounded-full bg-accent px-1.5 text-12 leading-4 font-semibold text-on-accent tabular-nums">
      {count >= 100 ? '99+' : count}
      <span class="sr-only">{deskWords.waiting}</span>
    </span>
  ) : null;

type Props = { desk: Desk; path: string };

/** The ways in the top bar. */
export const WaysAbove = ({ desk, path }: Props) => (
  <nav aria-label={deskWords.console} class="ms-2 flex min-w-0 items-center gap-1">
    {waysFor(desk, path).map(({ path: to, name, icon: Icon, current, waiting }) => (
      <a
        key={to}
        href={`/console${to}`}
        aria-current={current ? 'page' : undefined}
        class={`button button-quiet min-w-0 max-2xl:px-2! ${current ? 'bg-sunken font-semibold' : ''}`}
      >
        <Icon size={16} aria-hidden="true" class="flex-none" />
        <span class="truncate max-xl:sr-only">{name}</span>
        <Waiting count={waiting?.(desk) ?? 0} />
      </a>
    ))}
  </nav>
);

/** The same at the foot of a phone, under the thumb. */
export const WaysBelow = ({ desk, path }: Props) => (
  <nav
    aria-label={deskWords.console}
    class="flex flex-none border-t bg-paper pb-[env(safe-area-inset-bottom)]"
  >
    {waysFor(desk, path).map(({ path: to, name, brief, icon: Icon, current, waiting }) => (
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
        <span class="max-w-full truncate">{brief ?? name}</span>
      </a>
    ))}
  </nav>
);
