import type { Colleague } from '@aisle/protocol';
import { Popover } from '@base-ui/react/popover';
import { ListEnd, UserRoundPlus, UsersRound } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { WithParts } from '../language/with-parts.tsx';
import { Face } from '../people/face.tsx';
import type { Recipient } from './create-handing.ts';
import { PresenceDot } from './presence-dot.tsx';
import { loadWords, PRESENCE_WORDS } from './presence-words.ts';
import { routingWords } from './words.ts';

type Props = { desk: Desk; assignedTo: string | null };

/** Hands the open conversation to a colleague or back to a queue, with a note if there is one. */
export const HandOver = ({ desk, assignedTo }: Props) => (
  <Popover.Root
    open={desk.handing.open.value}
    onOpenChange={(open: boolean) => (open ? desk.handing.start() : desk.handing.stop())}
  >
    <Popover.Trigger class="button max-sm:button-icon" aria-label={routingWords.handOn}>
      <UserRoundPlus size={16} aria-hidden="true" />
      <span class="max-sm:hidden" aria-hidden="true">
        {routingWords.handOn}
      </span>
    </Popover.Trigger>
    <Popover.Portal>
      <Popover.Positioner sideOffset={6} align="end" class="z-50">
        <Popover.Popup class="float flex max-h-[min(560px,80vh)] w-88 max-w-[calc(100vw-16px)] flex-col outline-none">
          <Popover.Title class="px-4 pt-3 pb-2 font-semibold">{routingWords.handOn}</Popover.Title>
          <Recipients desk={desk} assignedTo={assignedTo} />
        </Popover.Popup>
      </Popover.Positioner>
    </Popover.Portal>
  </Popover.Root>
);

const Recipients = ({ desk, assignedTo }: Props) => {
  const [note, setNote] = useState('');
  const noteId = useId();
  const { colleagues, teams } = desk.handing.roster.value;
  const give = (to: Recipient) => void desk.handing.give(to, note.trim());
  return (
    <>
      <div class="px-4 pb-3">
        <label for={noteId} class="mb-1 block text-13 text-muted">
          {routingWords.note}
        </label>
        <textarea
          id={noteId}
          class="field min-h-16 bg-note"
          maxLength={1_000}
          dir="auto"
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </div>
      <ul class="min-h-0 flex-1 overflow-y-auto border-t p-1" aria-label={routingWords.toWhom}>
        {colleagues
          .filter(({ agentId }) => agentId !== assignedTo)
          .map((one) => (
            <Person
              key={one.agentId}
              colleague={one}
              me={one.agentId === desk.agent.agentId}
              onGive={() => give({ agentId: one.agentId })}
            />
          ))}
        {teams.map(({ teamId, name }) => (
          <Choice key={teamId} onGive={() => give({ agentId: null, teamId })}>
            <UsersRound size={16} aria-hidden="true" class="text-muted" />
            <span class="min-w-0 flex-1 truncate">
              <WithParts words={routingWords.queueOf} parts={{ team: <bdi>{name}</bdi> }} />
            </span>
          </Choice>
        ))}
        {assignedTo !== null && (
          <Choice onGive={() => give({ agentId: null })}>
            <ListEnd size={16} aria-hidden="true" class="text-muted" />
            <span class="flex-1">{routingWords.backToQueue}</span>
          </Choice>
        )}
      </ul>
    </>
  );
};

type PersonProps = { colleague: Colleague; me: boolean; onGive: () => void };

/** Who is not here cannot be given somebody who waits: it would come back at once. */
const Person = ({ colleague, me, onGive }: PersonProps) => {
  const absent = colleague.whereabouts === 'absent';
  return (
    <Choice disabled={absent} onGive={onGive}>
      <PresenceDot whereabouts={colleague.whereabouts} />
      <Face {...colleague} photo={colleague.photo} />
      <span class="min-w-0 flex-1">
        <span dir="auto" class="at-start block truncate font-medium">
          {me ? routingWords.me : colleague.name}
        </span>
        <span class="block text-12 text-muted">{PRESENCE_WORDS[colleague.whereabouts]}</span>
      </span>
      <span class="flex-none text-12 text-muted tabular-nums">{loadWords(colleague)}</span>
    </Choice>
  );
};

type ChoiceProps = { disabled?: boolean; onGive: () => void; children: ComponentChildren };

const Choice = ({ disabled = false, onGive, children }: ChoiceProps) => (
  <li>
    <button
      type="button"
      aria-disabled={disabled}
      class="flex min-h-11 w-full items-center gap-2.5 rounded-control px-3 py-1 text-start hover:bg-sunken focus-visible:-outline-offset-2 aria-disabled:text-muted aria-disabled:hover:bg-transparent"
      onClick={() => !disabled && onGive()}
    >
      {children}
    </button>
  </li>
);
