import { Check, Heart, Undo2, X } from 'lucide-preact';
import type { Fate } from './fates.ts';

const ICONS: Record<Fate['kind'], typeof Check> = {
  in_cart: Check,
  added: Undo2,
  kept: Heart,
  dismissed: X,
  left_out: X,
};

const LOOKS: Record<Fate['kind'], string> = {
  in_cart: 'text-accent font-medium',
  added: 'text-muted',
  kept: 'text-accent font-medium',
  dismissed: 'text-muted',
  left_out: 'text-warn',
};

/** What became of an offer, under it. */
export const FateList = ({ fates }: { fates: readonly Fate[] }) => (
  <>
    {fates.map(({ kind, words }) => {
      const Icon = ICONS[kind];
      return (
        <span key={kind} class={`mt-1 flex items-start gap-1 text-12 leading-snug ${LOOKS[kind]}`}>
          <Icon
            size={13}
            class={`mt-px flex-none ${kind === 'added' ? 'rtl:-scale-x-100' : ''}`}
            aria-hidden="true"
          />
          <span class="min-w-0 break-words">
            <bdi>{words}</bdi>
          </span>
        </span>
      );
    })}
  </>
);
