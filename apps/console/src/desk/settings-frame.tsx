import type { Agent } from '@aisle/protocol';
import type { ComponentChildren } from 'preact';
import { type Page, settingPages } from './pages.tsx';

type Props = { agent: Agent; here: Page; children: ComponentChildren };

/** A page of the settings with the ways to the others: beside it, on a phone above it. */
export const SettingsFrame = ({ agent, here, children }: Props) => (
  <div class="mx-auto flex max-w-260 max-md:flex-col">
    <nav
      aria-label="Settings"
      class="flex flex-none gap-1 p-4 max-md:overflow-x-auto max-md:border-b max-md:py-2 md:sticky md:top-0 md:w-50 md:flex-col md:self-start md:pt-6"
    >
      {settingPages(agent).map(({ path, name, icon: Icon }) => (
        <a
          key={path}
          href={`/console${path}`}
          aria-current={path === here.path ? 'page' : undefined}
          class={`button button-quiet flex-none justify-start ${path === here.path ? 'bg-sunken font-semibold' : ''}`}
        >
          <Icon size={16} aria-hidden="true" />
          {name}
        </a>
      ))}
    </nav>
    <div class="min-w-0 flex-1">{children}</div>
  </div>
);
