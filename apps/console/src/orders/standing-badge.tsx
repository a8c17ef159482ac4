import type { Standing } from '@aisle/protocol';
import { BadgeCheck, CircleHelp } from 'lucide-preact';
import { orderWords } from './words.ts';

/** Whose word an order is. Never told by colour alone. */
export const StandingBadge = ({ standing }: { standing: Standing }) =>
  standing === 'verified' ? (
    <span class="inline-flex items-center gap-1 rounded-full bg-tint px-2 py-0.5 text-12 font-medium text-accent">
      <BadgeCheck size={13} class="flex-none" aria-hidden="true" />
      {orderWords.verified}
    </span>
  ) : (
    <span class="inline-flex items-center gap-1 rounded-full border border-edge px-2 py-0.5 text-12 text-muted">
      <CircleHelp size={13} class="flex-none" aria-hidden="true" />
      {orderWords.reported}
    </span>
  );
