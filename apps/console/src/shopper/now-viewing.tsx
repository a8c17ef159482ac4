import type { PageView, Shopper } from '@aisle/protocol';
import { ExternalLink } from 'lucide-preact';
import { Picture } from '../controls/picture.tsx';
import { formatMoney } from '../money/format-money.ts';
import { agoWords } from '../time/time-words.ts';
import { Section } from './section.tsx';
import { shopperWords } from './words.ts';

type Props = { shopper: Pick<Shopper, 'page' | 'trail' | 'sharing' | 'online'>; now: number };

/** The page she is on, and how she came there, newest first. */
export const NowViewing = ({ shopper, now }: Props) => (
  <Section
    name={shopperWords.viewing}
    aside={
      shopper.sharing.pages && shopper.page && !shopper.online ? (
        <span class="text-12 text-muted">{shopperWords.lastHere}</span>
      ) : null
    }
  >
    {!shopper.sharing.pages ? (
      <p class="text-13 text-muted">{shopperWords.pagesPrivate}</p>
    ) : !shopper.page ? (
      <p class="text-13 text-muted">{shopperWords.noPage}</p>
    ) : (
      <>
        <Page page={shopper.page} />
        {shopper.trail.length > 0 && <Trail trail={shopper.trail} now={now} />}
      </>
    )}
  </Section>
);

const pageName = (page: PageView): string =>
  page.product?.name || page.title || new URL(page.url).pathname;

const Page = ({ page }: { page: PageView }) => (
  <a
    class="-mx-2 flex gap-3 rounded-control p-2 hover:bg-sunken"
    href={page.url}
    target="_blank"
    rel="noreferrer noopener"
  >
    {page.product && <Picture src={page.product.image} class="h-15 w-12" />}
    <span class="min-w-0 flex-1">
      <span class="at-start line-clamp-2 leading-snug font-medium break-words" dir="auto">
        {pageName(page)}
      </span>
      {page.product?.price && (
        <span class="block tabular-nums">{formatMoney(page.product.price)}</span>
      )}
      <span class="block truncate text-12 text-muted">{new URL(page.url).host}</span>
    </span>
    <ExternalLink
      size={14}
      class="mt-1 flex-none text-muted rtl:-scale-x-100"
      aria-label={shopperWords.newTab}
    />
  </a>
);

/** Pages she came by, newest first. */
export const Trail = ({ trail, now }: { trail: PageView[]; now: number }) => (
  <ol class="mt-2 border-s ps-3 text-13" aria-label={shopperWords.earlierPages}>
    {trail.slice(0, 8).map((page) => (
      <li key={`${page.at} ${page.url}`} class="flex items-baseline gap-2 py-0.5">
        <span class="at-start min-w-0 flex-1 truncate text-muted" dir="auto">
          {pageName(page)}
        </span>
        <time
          class="flex-none text-12 text-muted tabular-nums"
          dateTime={new Date(page.at).toISOString()}
        >
          {agoWords(page.at, now)}
        </time>
      </li>
    ))}
  </ol>
);
