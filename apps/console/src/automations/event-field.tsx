import { type AutomationEvent, DESK_LIMITS } from '@aisle/protocol';
import { Pick } from '../views/pick.tsx';
import { automationWords as words } from './words.ts';

type Kind = AutomationEvent['kind'];
const KINDS = Object.keys(words.events) as Kind[];

const begin = (kind: Kind): AutomationEvent =>
  kind === 'waiting' ? { kind, minutes: 10 } : { kind };

/** What a rule waits for. */
export const EventField = ({
  event,
  onEvent,
}: {
  event: AutomationEvent;
  onEvent: (event: AutomationEvent) => void;
}) => (
  <div class="grid gap-3 sm:grid-cols-2">
    <Pick
      label={words.when}
      value={event.kind}
      choices={KINDS.map((kind) => [kind, words.events[kind]] as const)}
      onPick={(value) => {
        const kind = KINDS.find((one) => one === value);
        if (kind) onEvent(begin(kind));
      }}
    />
    {event.kind === 'waiting' && (
      <label>
        <span class="mb-1 block font-medium">{words.minutes}</span>
        <input
          class="field"
          type="number"
          min={1}
          max={DESK_LIMITS.automationMinutes}
          value={event.minutes}
          onInput={({ currentTarget: { valueAsNumber } }) => {
            if (valueAsNumber >= 1 && valueAsNumber <= DESK_LIMITS.automationMinutes)
              onEvent({ kind: 'waiting', minutes: Math.round(valueAsNumber) });
          }}
        />
      </label>
    )}
    {event.kind === 'tagged' && (
      <label>
        <span class="mb-1 block font-medium">{words.whichTag}</span>
        <input
          class="field"
          dir="auto"
          placeholder={words.anyTag}
          maxLength={DESK_LIMITS.tagLength}
          value={event.tag ?? ''}
          onInput={({ currentTarget: { value } }) =>
            onEvent({ kind: 'tagged', ...(value.trim() !== '' && { tag: value }) })
          }
        />
      </label>
    )}
  </div>
);
