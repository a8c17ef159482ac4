import { UserRound } from 'lucide-preact';
import { initials, yarnOf } from './shopper-name.ts';
import { peopleWords } from './words.ts';
import { YARN_CLASSES } from './yarn-classes.ts';

type Props = { shopperId: string; name?: string | undefined; online: boolean };

/** A shopper's face in the list; the dot is filled while she is on the shop's pages. */
export const Avatar = ({ shopperId, name, online }: Props) => (
  <span class="relative flex-none">
    <span
      class={`grid size-8 place-items-center rounded-full text-12 font-semibold ${YARN_CLASSES[yarnOf(shopperId)]}`}
      aria-hidden="true"
    >
      {initials(name) || <UserRound size={16} />}
    </span>
    <span
      class={`absolute -end-0.5 -bottom-0.5 size-3 rounded-full border-2 border-paper ${online ? 'bg-accent forced-colors:bg-[Highlight]' : 'bg-edge'}`}
      aria-hidden="true"
    />
    {!online && (
      <span
        class="absolute end-[1px] bottom-[1px] size-1.5 rounded-full bg-paper"
        aria-hidden="true"
      />
    )}
    <span class="sr-only">{online ? peopleWords.onPages : peopleWords.away}</span>
  </span>
);
