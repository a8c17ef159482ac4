import { Plus, Users } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useRowFocus } from './use-row-focus.ts';
import { controlWords } from './words.ts';

type PageProps = {
  title: string;
  /** What making a new one is called; null: she may not, or is writing one. */
  make: string | null;
  onMake: () => void;
  /** What came of the last change. */
  said: string;
  /** Further buttons beside the title. */
  tools?: ComponentChildren;
  about?: ComponentChildren;
  /** Which of them is being written; null: the list is shown. */
  open: string | null;
  children: ComponentChildren;
};

/** A page of things that have a name: what is everyone’s, and one's own. */
export const SavedPage = (props: PageProps) => {
  const { title, make, onMake, said, tools, about, open, children } = props;
  const page = useRowFocus(open);
  return (
    <div ref={page} class="max-w-180 p-6 max-sm:p-4">
      <div class="mb-3 flex flex-wrap items-center gap-3">
        <h1 class="me-auto text-20 font-semibold">{title}</h1>
        {tools}
        {make !== null && (
          <button type="button" data-make class="button button-accent" onClick={onMake}>
            <Plus size={16} aria-hidden="true" />
            {make}
          </button>
        )}
      </div>
      {about && <p class="mb-4 text-13 text-muted">{about}</p>}
      <p role="status" class="mb-3 text-13 text-muted empty:hidden">
        {said}
      </p>
      {children}
    </div>
  );
};

type RowProps = {
  id: string;
  name: string;
  about: string;
  shared: boolean;
  onOpen: () => void;
  children?: ComponentChildren;
};

/** One of them; what is special to its kind stands at the end. */
export const SavedRow = ({ id, name, about, shared, onOpen, children }: RowProps) => (
  <li>
    <button
      type="button"
      data-row={id}
      class="flex w-full items-center gap-4 rounded-control px-2 py-2.5 text-start hover:bg-sunken"
      onClick={onOpen}
    >
      <span class="min-w-0 flex-1">
        <span dir="auto" class="at-start block truncate font-medium">
          {name}
        </span>
        <span dir="auto" class="at-start block truncate text-13 text-muted">
          {about}
        </span>
      </span>
      {shared && (
        <span class="flex-none text-muted" title={controlWords.everyones}>
          <Users size={14} aria-hidden="true" />
          <span class="sr-only">{controlWords.everyones}</span>
        </span>
      )}
      {children}
    </button>
  </li>
);

/** Makes a new one everyone's. */
export const ForEveryone = ({
  checked,
  onChange,
}: {
  checked: boolean;
  onChange: (shared: boolean) => void;
}) => (
  <label class="flex items-center gap-2">
    <input
      type="checkbox"
      class="size-4 accent-accent"
      checked={checked}
      onChange={({ currentTarget }) => onChange(currentTarget.checked)}
    />
    {controlWords.forEveryone}
  </label>
);

type FootProps = {
  /** Everyone's, and she may only read it. */
  readOnly: boolean;
  isNew: boolean;
  /** What is wrong; empty: nothing. */
  problem: string;
  onClose: () => void;
  onRemove: () => void;
};

/** How a form of one of them ends. */
export const SavedFoot = ({ readOnly, isNew, problem, onClose, onRemove }: FootProps) => (
  <>
    <p role="alert" class="text-13 text-danger empty:hidden">
      {problem}
    </p>
    <div class="flex flex-wrap items-center gap-2">
      {!readOnly && (
        <button type="submit" class="button button-accent">
          {controlWords.save}
        </button>
      )}
      <button type="button" class="button" onClick={onClose}>
        {readOnly ? controlWords.back : controlWords.cancel}
      </button>
      {!readOnly && !isNew && (
        <button type="button" class="button ms-auto" onClick={onRemove}>
          {controlWords.remove}
        </button>
      )}
    </div>
    {readOnly && <p class="text-13 text-muted">{controlWords.readOnly}</p>}
  </>
);
