import { X } from 'lucide-preact';
import { reportAccent } from '../appearance/contrast.ts';
import { directionOf } from '../own-words/languages.ts';
import { answerIn } from './words.shoppers.ts';
import { campaignsWords } from './words.ts';

type Props = { language: string; text: string; who: string; accent: string | undefined };

/** The colours of the bubble on the shop's page, which are not the console's. */
const SCHEMES = {
  light: { page: '#f6f4f0', paper: '#fff', edge: '#e4dfd7', ink: '#1f1b16', quiet: '#655e55' },
  dark: { page: '#0f0d0b', paper: '#1d1a17', edge: '#37322c', ink: '#f3efe8', quiet: '#aba398' },
} as const;

/** The bubble as a shopper sees it above the launcher, on a light and on a dark device. */
export const CampaignBubble = (props: Props) => (
  <figure class="min-w-0 overflow-hidden rounded-card border">
    <Bubble {...props} scheme="light" />
    <Bubble {...props} scheme="dark" />
    <figcaption class="sr-only">{campaignsWords.whatSheSees}</figcaption>
  </figure>
);

const Bubble = ({
  language,
  text,
  who,
  accent = '#1e6b57',
  scheme,
}: Props & { scheme: keyof typeof SCHEMES }) => {
  const { page, paper, edge, ink, quiet } = SCHEMES[scheme];
  const on = reportAccent(accent)?.onAccent.colour ?? 'white';
  return (
    <div class="p-4" style={{ background: page }}>
      <div
        class="relative ms-auto max-w-80 rounded-card border p-4"
        dir={directionOf(language)}
        style={{ background: paper, borderColor: edge, color: ink }}
      >
        <p class="pe-7 text-13 break-words" style={{ color: quiet }}>
          {who}
        </p>
        <X size={16} aria-hidden="true" class="absolute end-3 top-3.5" style={{ color: quiet }} />
        <p dir="auto" class="my-2 text-15 break-words whitespace-pre-line">
          {text || '…'}
        </p>
        <span
          class="inline-flex min-h-10 items-center rounded-full px-4 font-semibold"
          style={{ background: accent, color: on }}
        >
          {answerIn(language)}
        </span>
      </div>
    </div>
  );
};
