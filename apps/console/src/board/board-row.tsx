import type { InboxRow } from '@aisle/protocol';
import { Menu } from '@base-ui/react/menu';
import { Avatar } from '../people/avatar.tsx';
import { shopperName } from '../people/shopper-name.ts';
import { PresenceDot } from '../routing/presence-dot.tsx';
import { loadWords, PRESENCE_WORDS } from '../routing/presence-words.ts';
import { waitSpoken, waitWords } from '../time/time-words.ts';
import type { Board } from './watch-board.ts';
import { boardWords } from './words.ts';

type Props = {
  row: InboxRow;
  colleagues: Board['colleagues'];
  now: number;
  onGive: (agentId: string) => void;
};

/** Somebody who waits or rests: since when, with whom, and the way in. */
export const BoardRow = ({ row, colleagues, now, onGive }: Props) => {
  const { conversationId, shopper, waitingSince, assignedTo, last } = row;
  const holder = colleagues.find(({ agentId }) => agentId === assignedTo);
  const name = shopperName(shopper);
  return (
    <li class="flex flex-wrap items-center gap-x-3 gap-y-2 py-2.5">
      <Avatar {...shopper} />
      <span class="min-w-40 flex-1">
        <span class="at-start block truncate font-medium" dir="auto">
          {name}
        </span>
        <span class="at-start block truncate text-13 text-muted" dir="auto">
          {last?.preview}
        </span>
      </span>
      <span class="text-13 text-muted">
        {assignedTo === null ? (
          boardWords.unassigned
        ) : (
          <bdi>{holder?.name ?? boardWords.aColleague}</bdi>
        )}
      </span>
      {waitingSince !== null && (
        <span class="w-16 text-end font-medium text-warn tabular-nums">
          <span aria-hidden="true">{waitWords(waitingSince, now)}</span>
          <span class="sr-only">{waitSpoken(waitingSince, now)}</span>
        </span>
      )}
      <span class="flex gap-2">
        <a
          class="button"
          href={`/console/c/${conversationId}`}
          aria-label={boardWords.openName(name)}
        >
          {boardWords.open}
        </a>
        <GiveTo name={name} colleagues={colleagues} holder={assignedTo} onGive={onGive} />
      </span>
    </li>
  );
};

type GiveProps = {
  name: string;
  colleagues: Board['colleagues'];
  holder: string | null;
  onGive: (agentId: string) => void;
};

const GiveTo = ({ name, colleagues, holder, onGive }: GiveProps) => (
  <Menu.Root>
    <Menu.Trigger class="button" aria-label={boardWords.giveToName(name)}>
      {boardWords.giveTo}
    </Menu.Trigger>
    <Menu.Portal>
      <Menu.Positioner sideOffset={6} align="end" class="z-50">
        <Menu.Popup class="float max-h-80 w-80 max-w-[calc(100vw-16px)] overflow-y-auto p-1 outline-none">
          {colleagues
            .filter(({ agentId }) => agentId !== holder)
            .map((one) => (
              <Menu.Item
                key={one.agentId}
                disabled={one.whereabouts === 'absent'}
                onClick={() => onGive(one.agentId)}
                class="flex min-h-10 cursor-pointer items-center gap-2.5 rounded-control px-2 outline-none data-[disabled]:text-muted data-[highlighted]:bg-sunken"
              >
                <PresenceDot whereabouts={one.whereabouts} />
                <span class="at-start min-w-0 flex-1 truncate" dir="auto">
                  {one.name}
                </span>
                <span class="sr-only">{PRESENCE_WORDS[one.whereabouts]}</span>
                <span class="text-12 text-muted tabular-nums">{loadWords(one)}</span>
              </Menu.Item>
            ))}
        </Menu.Popup>
      </Menu.Positioner>
    </Menu.Portal>
  </Menu.Root>
);
