import type { Child } from './dom/nodes.ts';

const PATHS = {
  close: 'M6 6l12 12M18 6L6 18',
  send: 'M12 19V5M6 11l6-6 6 6',
  check: 'M19.5 7L9.5 17 4.5 12',
  checks: 'M16.5 7L7 16.5 2.5 12M21.5 8l-8.5 8.5-1.5-1.5',
  clock: 'M12 7v5l3 2M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z',
  alert: 'M12 8v5M12 16.5v.01M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM15 12a3 3 0 1 1-6 0 3 3 0 0 1 6 0z',
  down: 'M12 5v14M6 13l6 6 6-6',
  next: 'M9 6l6 6-6 6',
  previous: 'M15 6l-6 6 6 6',
};

export type IconName = keyof typeof PATHS;

/** Drawn inline: no request, no emoji font, takes the text's colour. */
export const Icon = ({ name, size = 20 }: { name: IconName; size?: number }): Child => (
  <svg class={`icon ${name}`} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
);
