import { Tooltip } from '@base-ui/react/tooltip';
import type { VNode } from 'preact';
import { useKeys } from '../shortcuts/keymap.ts';
import type { ShortcutId } from '../shortcuts/shortcuts.ts';
import { Keys } from './keys.tsx';

type Props = { words: string; shortcut?: ShortcutId; children: VNode };

/** Names what an icon does, and the key that does it, on hover and keyboard focus. */
export const Tip = ({ words, shortcut, children }: Props) => {
  const keys = useKeys(shortcut);
  return (
    <Tooltip.Root>
      <Tooltip.Trigger render={children} />
      <Tooltip.Portal>
        <Tooltip.Positioner sideOffset={6} class="z-50">
          <Tooltip.Popup class="float flex items-center gap-2 px-2.5 py-1.5 text-12">
            {words}
            {keys && <Keys keys={keys} />}
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
};
