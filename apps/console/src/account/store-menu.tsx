import type { Workplace } from '@aisle/protocol';
import { Menu } from '@base-ui/react/menu';
import { ChevronDown } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { sentence } from '../refusals/sentence.ts';
import { ROLE_NAMES } from '../team/team-words.ts';
import { accountWords } from './words.ts';

type Props = { desk: Desk; onSwitched: () => void };

/** The store's name; for whoever works for several, the way to the others. */
export const StoreMenu = ({ desk, onSwitched }: Props) => {
  const [all, setAll] = useState<Workplace[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  // The menu opens inside the bar, so that it belongs to a landmark.
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    void desk.client.ask('fetchAccount', {}).then((answer) => {
      if (answer.ok) setAll(answer.value.workplaces);
    });
  }, [desk]);
  const { agentId: here, storeName } = desk.agent;
  if (all.length < 2)
    return (
      <p class="ms-2 min-w-0 truncate font-semibold max-sm:sr-only" dir="auto">
        {storeName}
      </p>
    );
  const go = async (agentId: string) => {
    if (agentId === here) return;
    const answer = await desk.client.ask('switchStore', { agentId });
    if (answer.ok) onSwitched();
    else setProblem(sentence(answer.error));
  };
  return (
    <div ref={place} class="flex min-w-0">
      <Menu.Root>
        <Menu.Trigger
          class="button button-quiet ms-1 min-w-0"
          aria-label={accountWords.store(storeName)}
        >
          <span class="truncate font-semibold text-ink max-sm:sr-only" dir="auto">
            {storeName}
          </span>
          <ChevronDown size={16} aria-hidden="true" />
        </Menu.Trigger>
        <Menu.Portal container={place}>
          <Menu.Positioner sideOffset={6} align="start" class="z-50">
            <Menu.Popup class="float max-w-90 min-w-52 p-1 outline-none">
              <Menu.RadioGroup value={here} onValueChange={(agentId: string) => void go(agentId)}>
                {all.map(({ agentId, storeName: name, role }) => (
                  <Menu.RadioItem
                    key={agentId}
                    value={agentId}
                    closeOnClick
                    class="flex min-h-9 items-center gap-3 rounded-control px-2 py-1 outline-none data-[highlighted]:bg-sunken data-[checked]:font-semibold"
                  >
                    <bdi>{name}</bdi>
                    <span class="ms-auto text-13 font-normal text-muted">{ROLE_NAMES[role]}</span>
                    <Menu.RadioItemIndicator class="text-accent">✓</Menu.RadioItemIndicator>
                  </Menu.RadioItem>
                ))}
              </Menu.RadioGroup>
              {problem && (
                <p class="px-2 py-1 text-13 text-danger" role="alert">
                  {accountWords.switchFailed(problem)}
                </p>
              )}
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
    </div>
  );
};
