import { DESK_LIMITS, type InboxFilter, type InboxTab, may } from '@aisle/protocol';
import { Dialog } from '@base-ui/react/dialog';
import { useEffect, useRef } from 'preact/hooks';
import { AddMenu } from '../controls/add-menu.tsx';
import type { Desk } from '../desk/desk.ts';
import { PRIORITIES } from '../handling/handling-bar.tsx';
import { filterParts } from '../inbox/filter-words.ts';
import { inboxWords } from '../inbox/words.ts';
import { languageName } from '../language/language-name.ts';
import { LANGUAGES } from '../replies/reply-form.tsx';
import { Labelled } from '../shop/labelled.tsx';
import { CartAbove } from './cart-above.tsx';
import { Pick } from './pick.tsx';
import type { ViewDraft } from './views-desk.ts';
import { viewWords } from './words.ts';

const TABS: readonly InboxTab[] = ['open', 'mine', 'unassigned', 'snoozed', 'closed', 'mentions'];
const WAITS = [1, 2, 5, 10, 30, 60, 240, 1_440];

const waitWords = (minutes: number): string =>
  minutes < 60 ? viewWords.minutes(minutes) : viewWords.hours(minutes / 60);

/** Names a narrowed inbox, or changes one. */
const ViewDialog = ({ desk, draft }: { desk: Desk; draft: ViewDraft }) => {
  const { views } = desk;
  const name = useRef<HTMLInputElement>(null);
  const supervises = may(desk.agent.role, 'supervise');
  useEffect(() => void desk.handing.refresh(), [desk]);
  return (
    <Dialog.Root open onOpenChange={(open) => !open && views.edit(null)}>
      <Dialog.Portal>
        <Dialog.Backdrop class="fixed inset-0 z-40 bg-scrim" />
        <Dialog.Popup
          initialFocus={name}
          class="float fixed inset-x-0 top-[8vh] z-40 mx-auto max-h-[84vh] w-[min(520px,calc(100vw-24px))] scroll-pb-24 overflow-y-auto rounded-panel! p-5"
        >
          <Dialog.Title class="mb-4 text-16 font-semibold">
            {draft.seen === null ? viewWords.newView : viewWords.editTitle}
          </Dialog.Title>
          <form
            class="space-y-4"
            onSubmit={(event) => {
              event.preventDefault();
              void views.save();
            }}
          >
            <Labelled label={viewWords.name}>
              {(wiring) => (
                <input
                  {...wiring}
                  ref={name}
                  class="field"
                  dir="auto"
                  maxLength={DESK_LIMITS.presetName}
                  value={draft.name}
                  onInput={({ currentTarget }) => views.change({ name: currentTarget.value })}
                />
              )}
            </Labelled>
            <Conditions desk={desk} draft={draft} />
            {supervises && draft.seen === null && (
              <label class="flex items-center gap-2">
                <input
                  type="checkbox"
                  class="size-4 accent-accent"
                  checked={draft.shared}
                  onChange={({ currentTarget }) => views.change({ shared: currentTarget.checked })}
                />
                {viewWords.forEveryone}
              </label>
            )}
            <div class="dialog-foot">
              <p role="alert" class="mb-2 text-13 text-danger empty:hidden">
                {views.told.value}
              </p>
              <div class="flex flex-wrap items-center gap-2">
                <button type="submit" class="button button-accent">
                  {viewWords.save}
                </button>
                <Dialog.Close class="button">{viewWords.cancel}</Dialog.Close>
                {draft.seen !== null && (
                  <button type="button" class="button ms-auto" onClick={() => void views.remove()}>
                    {viewWords.remove}
                  </button>
                )}
              </div>
            </div>
          </form>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
};

const Conditions = ({ desk, draft }: { desk: Desk; draft: ViewDraft }) => {
  const { views } = desk;
  const { filter, tab } = draft;
  const put = (change: { [Name in keyof InboxFilter]: InboxFilter[Name] | undefined }) => {
    const next = Object.entries({ ...filter, ...change }).filter(
      ([, value]) => value !== undefined,
    );
    views.change({ filter: Object.fromEntries(next) });
  };
  const tags = filter.tags ?? [];
  const offered = desk.handling.tags.value.filter((tag) => !tags.includes(tag));
  const { teams } = desk.handing.roster.value;
  const waits = WAITS.includes(filter.waitingMinutes ?? 1)
    ? WAITS
    : [...WAITS, filter.waitingMinutes ?? 1].sort((a, b) => a - b);
  return (
    <div class="grid gap-4 sm:grid-cols-2">
      <Pick
        label={viewWords.from}
        value={tab}
        choices={TABS.map((one) => [one, inboxWords.tabs[one]] as const)}
        onPick={(value) => views.change({ tab: value as InboxTab })}
      />
      <Pick
        label={viewWords.priority}
        value={filter.priority ?? ''}
        choices={[
          ['', viewWords.any],
          ...PRIORITIES.map((one) => [one.priority, one.words] as const),
        ]}
        onPick={(value) =>
          put({ priority: PRIORITIES.find((one) => one.priority === value)?.priority })
        }
      />
      <Pick
        label={viewWords.waiting}
        value={`${filter.waitingMinutes ?? ''}`}
        choices={[
          ['', viewWords.anyTime],
          ...waits.map((one) => [`${one}`, waitWords(one)] as const),
        ]}
        onPick={(value) => put({ waitingMinutes: value === '' ? undefined : Number(value) })}
      />
      <Pick
        label={viewWords.language}
        value={filter.language ?? ''}
        choices={[
          ['', viewWords.any],
          ...LANGUAGES.map((one) => [one, languageName(one)] as const),
        ]}
        onPick={(value) => put({ language: value === '' ? undefined : value })}
      />
      <CartAbove
        value={filter.cartAbove}
        usual={desk.client.inbox.openRows.value.find(({ cart }) => cart)?.cart?.subtotal.currency}
        onChange={(cartAbove) => put({ cartAbove })}
      />
      {(teams.length > 0 || filter.teamId !== undefined) && (
        <Pick
          label={viewWords.team}
          value={filter.teamId ?? ''}
          choices={[['', viewWords.any], ...teams.map((one) => [one.teamId, one.name] as const)]}
          onPick={(value) => put({ teamId: value === '' ? undefined : value })}
        />
      )}
      {(offered.length > 0 || tags.length > 0) && (
        <div class="sm:col-span-2">
          <p class="mb-1 font-medium">{viewWords.tags}</p>
          <div class="mb-2 flex flex-wrap gap-1 empty:hidden">
            {filterParts({ tags }).map(({ key, words, without }) => (
              <button
                key={key}
                type="button"
                class="flex min-h-7 max-w-full items-center gap-1 rounded-full bg-tint px-2.5 text-12 font-medium pointer-coarse:min-h-11"
                aria-label={viewWords.without(words)}
                onClick={() => put({ tags: without.tags })}
              >
                <span dir="auto" class="truncate">
                  {words}
                </span>
                <span aria-hidden="true">×</span>
              </button>
            ))}
          </div>
          <AddMenu
            words={viewWords.addTag}
            disabled={offered.length === 0 || tags.length >= DESK_LIMITS.filterTags}
            choices={offered.map((tag) => [tag, tag] as const)}
            onAdd={(tag) => put({ tags: [...tags, tag] })}
          />
        </div>
      )}
    </div>
  );
};

export default ViewDialog;
