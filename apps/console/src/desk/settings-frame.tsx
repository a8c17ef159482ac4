import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Desk } from './desk.ts';
import { type Page, settingGroups } from './pages.tsx';
import { Waiting } from './ways.tsx';
import { deskWords } from './words.ts';

type Props = { desk: Desk; here: Page; children: ComponentChildren };

/** A page of the settings with the ways to the others: beside it, on a phone in one row above it. */
export const SettingsFrame = ({ desk, here, children }: Props) => (
  <div class="mx-auto flex max-w-264 max-md:flex-col">
    <nav
      aria-label={deskWords.settings}
      class="flex flex-none max-md:scroll-px-4 max-md:gap-4 max-md:overflow-x-auto max-md:border-b max-md:px-4 max-md:pt-2 max-md:pb-1 md:sticky md:top-0 md:max-h-[calc(100dvh-3rem)] md:w-58 md:flex-col md:gap-4 md:self-start md:overflow-y-auto md:p-4"
    >
      {settingGroups(desk.agent).map(({ group, pages }) => (
        <section key={group} aria-labelledby={`settings-${group}`} class="flex-none">
          <h2
            id={`settings-${group}`}
            class="heading px-3 max-md:sticky max-md:start-0 max-md:w-max"
          >
            {deskWords.groups[group]}
          </h2>
          <ul class="flex md:flex-col">
            {pages.map((page) => (
              <Way
                key={page.path}
                page={page}
                current={page.path === here.path}
                waiting={page.waiting?.(desk) ?? 0}
              />
            ))}
          </ul>
        </section>
      ))}
    </nav>
    <div class="min-w-0 flex-1">{children}</div>
  </div>
);

type WayProps = { page: Page; current: boolean; waiting: number };

const Way = ({ page: { path, name, icon: Icon }, current, waiting }: WayProps) => {
  const link = useRef<HTMLAnchorElement>(null);
  // In the row of a phone it may stand far out of sight.
  useEffect(() => {
    if (current) link.current?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [current]);
  return (
    <li>
      <a
        ref={link}
        href={`/console${path}`}
        aria-current={current ? 'page' : undefined}
        class={`button button-quiet w-full justify-start md:pointer-fine:min-h-8! ${current ? 'bg-sunken font-semibold' : ''}`}
      >
        <Icon size={16} aria-hidden="true" class="flex-none" />
        {name}
        <Waiting count={waiting} />
      </a>
    </li>
  );
};
