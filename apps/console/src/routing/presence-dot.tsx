import type { Whereabouts } from '@aisle/protocol';

const SHAPES: Record<Whereabouts, string> = {
  online: 'bg-accent border-accent',
  busy: 'bg-warn border-warn',
  away: 'border-edge',
  absent: 'border-edge border-dashed',
};

/** Filled while she takes something; its words stand beside it. */
export const PresenceDot = ({ whereabouts }: { whereabouts: Whereabouts }) => (
  <span
    aria-hidden="true"
    class={`inline-grid size-3 flex-none place-items-center rounded-full border-2 ${SHAPES[whereabouts]} forced-colors:bg-[ButtonText]`}
  >
    {whereabouts === 'busy' && <span class="h-0.5 w-1.5 rounded-full bg-paper" />}
  </span>
);
