import { may, type ViewCount } from '@aisle/protocol';
import { Bookmark, Pencil, Users } from 'lucide-preact';
import type { Desk } from '../desk/desk.ts';
import { viewWords } from './words.ts';

/** So many stand in the inbox; the palette has them all. */
const SHOWN = 8;

const countWords = (count: ViewCount | undefined): string =>
  count === undefined ? '' : `${count.conversations}${count.more ? '+' : ''}`;

/** The views as one line of buttons with what each holds, and the way to make or change one. */
export const ViewChips = ({ desk }: { desk: Desk }) => {
  const { views, counts, current, show, edit } = desk.views;
  const shown = current.value;
  const narrowed = Object.keys(desk.client.inbox.filter.value).length > 0;
  const changeable = shown && (!shown.shared || may(desk.agent.role, 'supervise'));
  if (views.value.length === 0 && !narrowed) return null;
  return (
    <fieldset
      aria-label={viewWords.views}
      class="flex max-h-19 flex-none flex-wrap items-center gap-1 overflow-y-auto border-b px-2 py-1.5"
    >
      {views.value.slice(0, SHOWN).map((view) => {
        const count = countWords(counts.value.get(view.viewId));
        return (
          <button
            key={view.viewId}
            type="button"
            aria-pressed={view.viewId === shown?.viewId}
            class={`flex min-h-7 max-w-full items-center gap-1.5 rounded-full border px-2.5 text-12 font-medium pointer-coarse:min-h-11 ${
              view.viewId === shown?.viewId
                ? 'border-accent bg-tint'
                : 'text-muted hover:bg-sunken hover:text-ink'
            }`}
            onClick={() =>
              view.viewId === shown?.viewId ? desk.client.inbox.show(view.tab, {}) : show(view)
            }
          >
            {view.shared && (
              <>
                <Users size={12} aria-hidden="true" class="flex-none" />
                <span class="sr-only">{viewWords.everyones}</span>
              </>
            )}
            <span dir="auto" class="truncate">
              {view.name}
            </span>
            {count !== '' && <span class="flex-none tabular-nums">{count}</span>}
          </button>
        );
      })}
      {narrowed && !shown && (
        <button
          type="button"
          class="button button-quiet min-h-7! px-2! text-12"
          onClick={() => edit('new')}
        >
          <Bookmark size={12} aria-hidden="true" />
          {viewWords.saveAs}
        </button>
      )}
      {changeable && (
        <button
          type="button"
          class="button button-quiet min-h-7! px-2! text-12"
          aria-label={viewWords.editView(shown.name)}
          onClick={() => edit(shown)}
        >
          <Pencil size={12} aria-hidden="true" />
          {viewWords.edit}
        </button>
      )}
    </fieldset>
  );
};
