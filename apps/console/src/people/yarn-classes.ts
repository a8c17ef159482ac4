import type { Yarn } from './shopper-name.ts';

/** Written out, because the style sheet is made from the class names found in the source. */
export const YARN_CLASSES: Record<Yarn, string> = {
  oat: 'bg-yarn-oat text-yarn-oat-ink',
  moss: 'bg-yarn-moss text-yarn-moss-ink',
  rust: 'bg-yarn-rust text-yarn-rust-ink',
  sky: 'bg-yarn-sky text-yarn-sky-ink',
  plum: 'bg-yarn-plum text-yarn-plum-ink',
  rose: 'bg-yarn-rose text-yarn-rose-ink',
};
