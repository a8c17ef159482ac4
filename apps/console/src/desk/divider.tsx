import { within } from '../preferences/preferences.ts';

type Props = {
  label: string;
  width: number;
  /** As wide as it is before anybody moves it: a double press goes back to it. */
  usual: number;
  range: readonly [number, number];
  /** 1 when dragging towards the end widens the pane, -1 when it narrows it. */
  direction: 1 | -1;
  onWidth: (width: number) => void;
};

const STEP = 16;

/** 1 where lines run to the right, -1 where they run to the left. */
const towardsEnd = (handle: HTMLElement): 1 | -1 =>
  getComputedStyle(handle).direction === 'rtl' ? -1 : 1;

/** The line between two panes: drag it, or move it with the arrow keys. */
export const Divider = ({ label, width, usual, range, direction, onWidth }: Props) => {
  const change = (by: number) => onWidth(within(Math.round(width + by), range));
  const drag = (event: PointerEvent) => {
    const handle = event.currentTarget as HTMLElement;
    const start = event.clientX;
    const toEnd = towardsEnd(handle) * direction;
    handle.setPointerCapture(event.pointerId);
    handle.onpointermove = (move) => change((move.clientX - start) * toEnd);
    handle.onlostpointercapture = () => {
      handle.onpointermove = null;
      handle.onlostpointercapture = null;
    };
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> cannot be moved
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={range[0]}
      aria-valuemax={range[1]}
      tabIndex={0}
      class="relative z-10 -mx-[5px] w-[11px] flex-none cursor-col-resize touch-none after:absolute after:inset-y-0 after:start-[5px] after:w-px after:bg-line hover:after:bg-edge focus-visible:outline-offset-[-4px]"
      onPointerDown={drag}
      onDblClick={() => onWidth(within(usual, range))}
      onKeyDown={(event) => {
        const by = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
        if (by === undefined) return;
        event.preventDefault();
        change(by * towardsEnd(event.currentTarget) * direction);
      }}
    />
  );
};
