import { UserRound } from 'lucide-preact';
import { initials, type Yarn, yarnOf } from './shopper-name.ts';

/** Written out, because the style sheet is made from the class names found in the source. */
const YARN_CLASSES: Record<Yarn, string> = {
  oat: 'bg-yarn-oat text-yarn-oat-ink',
  moss: 'bg-yarn-moss text-yarn-moss-ink',
  rust: 'bg-yarn-rust text-yarn-rust-ink',
  sky: 'bg-yarn-sky text-yarn-sky-ink',
  plum: 'bg-yarn-plum text-yarn-plum-ink',
  rose: 'bg-yarn-rose text-yarn-rose-ink',
};

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
      class={`absolute -right-0.5 -bottom-0.5 size-3 rounded-full border-2 border-paper ${online ? 'bg-accent forced-colors:bg-[Highlight]' : 'bg-edge'}`}
      aria-hidden="true"
    />
    {!online && (
      <span
        class="absolute right-[1px] bottom-[1px] size-1.5 rounded-full bg-paper"
        aria-hidden="true"
      />
    )}
    <span class="sr-only">{online ? 'On the shop’s pages now.' : 'Away.'}</span>
  </span>
);
