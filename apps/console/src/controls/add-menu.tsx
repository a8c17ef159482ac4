import { Menu } from '@base-ui/react/menu';
import { Plus } from 'lucide-preact';

type Props<Kind extends string> = {
  /** What it says, such as `Add a step`. */
  words: string;
  choices: readonly (readonly [kind: Kind, words: string])[];
  disabled?: boolean;
  onAdd: (kind: Kind) => void;
};

/**
 * Adds one of several. A menu and not a `<select>`: on that the first arrow key chooses at once, where
 * the keyboard walks through it without opening it.
 */
export const AddMenu = <Kind extends string>(props: Props<Kind>) => {
  const { words, choices, disabled = false, onAdd } = props;
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger type="button" data-add class="button" disabled={disabled}>
        <Plus size={16} aria-hidden="true" />
        {words}
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={6} align="start" class="z-50">
          <Menu.Popup class="float max-h-[var(--available-height)] max-w-[calc(100vw-16px)] min-w-52 overflow-y-auto p-1 outline-none">
            {choices.map(([kind, said]) => (
              <Menu.Item
                key={kind}
                class="flex min-h-9 items-center rounded-control px-3 py-1.5 outline-none data-[highlighted]:bg-sunken pointer-coarse:min-h-11"
                onClick={() => onAdd(kind)}
              >
                <span dir="auto" class="at-start wrap-anywhere">
                  {said}
                </span>
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
};
