import type { CartLine, CartReport, CartVerdict } from '@aisle/protocol';
import { EyeOff, Pencil, ShoppingBag, TicketPercent } from 'lucide-preact';
import { Picture } from '../controls/picture.tsx';
import { formatMoney } from '../money/format-money.ts';
import { agoWords } from '../time/time-words.ts';
import { changedKeys, changeWords, lineWords, optionWords } from './cart-words.ts';
import { Section } from './section.tsx';
import { verdictWords } from './verdict-words.ts';
import { shopperWords } from './words.ts';

/** A change that old is no news any more. */
const GLOWS_MS = 5_000;
const NONE: ReadonlySet<string> = new Set();

type Props = {
  /** Null while no page has told of a cart. */
  report: CartReport | null;
  shared: boolean;
  now: number;
  /** Drafts a change of this line. */
  onChangeLine?: (key: string) => void;
};

/** Her cart as her own shop's page sees it, live. */
export const Cart = ({ report, shared, now, onChangeLine }: Props) => (
  <Section
    name={shopperWords.cart}
    aside={report && shared ? <Quality report={report} now={now} /> : null}
  >
    {!shared ? (
      <Quiet icon={<EyeOff size={16} aria-hidden="true" />}>{shopperWords.private}</Quiet>
    ) : !report ? (
      <Quiet icon={<ShoppingBag size={16} aria-hidden="true" />}>{shopperWords.noCart}</Quiet>
    ) : (
      <Shown report={report} now={now} {...(onChangeLine && { onChangeLine })} />
    )}
    <Changes report={shared ? report : null} />
  </Section>
);

const Quiet = ({ icon, children }: { icon: preact.VNode; children: preact.ComponentChildren }) => (
  <p class="flex items-center gap-2 text-13 text-muted">
    {icon}
    <span class="min-w-0 break-words">{children}</span>
  </p>
);

/** Who vouches for this cart: the shop's own server, or only her page. */
const Standing = ({ verdict }: { verdict: CartVerdict | undefined }) => {
  const { name, why } = shopperWords.standing[verdict?.standing ?? 'reported'];
  const tone = verdict?.standing === 'mismatch' ? 'border-warn text-warn' : 'border-edge';
  return (
    <span class={`rounded-full border px-1.5 ${tone}`} title={why}>
      {verdict?.standing === 'verified' && <span aria-hidden="true">✓ </span>}
      {name}
      <span class="sr-only">{shopperWords.because(why)}</span>
    </span>
  );
};

const Quality = ({ report, now }: { report: CartReport; now: number }) => (
  <span class="flex items-center gap-2 text-12 text-muted tabular-nums">
    {report.cart.quality === 'approximate' && (
      <span class="rounded-full border border-edge px-1.5" title={shopperWords.approximateWhy}>
        {shopperWords.approximate}
      </span>
    )}
    {report.cart.lines.length > 0 && <Standing verdict={report.verdict} />}
    <time dateTime={new Date(report.reportedAt).toISOString()}>
      {agoWords(report.reportedAt, now)}
    </time>
  </span>
);

type ShownProps = Pick<Props, 'now' | 'onChangeLine'> & { report: CartReport };

const Shown = ({ report, now, onChangeLine }: ShownProps) => {
  const { cart, changes } = report;
  const fresh = now - report.reportedAt < GLOWS_MS;
  const changed = fresh ? changedKeys(changes) : NONE;
  return (
    <>
      {cart.lines.length === 0 ? (
        <Quiet icon={<ShoppingBag size={16} aria-hidden="true" />}>{shopperWords.empty}</Quiet>
      ) : (
        <ul class="-mx-2" aria-label={shopperWords.lines}>
          {cart.lines.map((line) => (
            <Line
              key={line.key}
              line={line}
              flag={verdictWords(line, report.verdict, formatMoney)}
              glow={changed.has(line.key) ? report.reportedAt : null}
              {...(onChangeLine && { onChange: () => onChangeLine(line.key) })}
            />
          ))}
        </ul>
      )}
      {cart.lines.length > 0 && <Sums report={report} />}
    </>
  );
};

type LineProps = {
  line: CartLine;
  glow: number | null;
  /** What the shop's server says against it. */
  flag: string | null;
  onChange?: () => void;
};

const Line = ({ line, glow, flag, onChange }: LineProps) => (
  <li class="relative flex flex-wrap gap-3 rounded-control px-2 py-2">
    {glow !== null && (
      <span
        key={glow}
        class="pointer-events-none absolute inset-0 animate-glow rounded-control bg-tint ring-1 ring-accent motion-reduce:hidden"
        aria-hidden="true"
      />
    )}
    <Picture src={line.image} class="relative size-12" />
    <span class="relative min-w-24 flex-1">
      <span
        class="at-start line-clamp-2 leading-snug font-medium break-words hyphens-auto"
        dir="auto"
      >
        {line.name}
      </span>
      <span class="at-start block text-13 break-words text-muted" dir="auto">
        {optionWords(line.options)}
      </span>
      {flag && <span class="block text-13 break-words text-warn">{flag}</span>}
    </span>
    <span class="relative ms-auto flex-none text-end tabular-nums">
      <span class="block font-medium">{formatMoney(line.lineTotal)}</span>
      <span class="block text-13 text-muted">
        {line.quantity} × {formatMoney(line.unitPrice)}
      </span>
      {line.unitPriceBefore && line.unitPriceBefore.amount > line.unitPrice.amount && (
        <span class="block text-12 text-muted">
          <span class="sr-only">{shopperWords.before}</span>
          <s>{formatMoney(line.unitPriceBefore)}</s>
        </span>
      )}
    </span>
    {onChange && (
      <button
        type="button"
        class="button button-quiet button-icon relative self-center"
        aria-label={shopperWords.changeLine(lineWords(line))}
        title={shopperWords.changeTip}
        onClick={onChange}
      >
        <Pencil size={15} aria-hidden="true" />
      </button>
    )}
  </li>
);

const Sums = ({ report: { cart } }: { report: CartReport }) => (
  <dl class="mt-2 space-y-1 border-t pt-3 tabular-nums">
    <div class="flex justify-between font-semibold">
      <dt>{shopperWords.subtotal}</dt>
      <dd>{formatMoney(cart.subtotal)}</dd>
    </div>
    {cart.discount.amount !== 0 && (
      <div class="flex justify-between text-13 text-muted">
        <dt>{shopperWords.discount}</dt>
        <dd>{formatMoney({ ...cart.discount, amount: -Math.abs(cart.discount.amount) })}</dd>
      </div>
    )}
    {cart.codes.map(({ code, applied }) => (
      <div key={code} class="flex items-center justify-between gap-2 text-13 text-muted">
        <dt class="flex min-w-0 items-center gap-1.5">
          <TicketPercent size={14} class="flex-none" aria-hidden="true" />
          <span class="truncate">{code}</span>
        </dt>
        <dd>{applied ? shopperWords.applied : shopperWords.notApplied}</dd>
      </div>
    ))}
    {cart.total && (
      <div class="flex justify-between text-13 text-muted">
        <dt>{shopperWords.total}</dt>
        <dd>{formatMoney(cart.total)}</dd>
      </div>
    )}
  </dl>
);

/** What the last report changed, in words: seen by all and said once to screen readers. */
const Changes = ({ report }: { report: CartReport | null }) => (
  <div role="status" aria-label={shopperWords.changes}>
    {report && report.changes.length > 0 && (
      <div class="mt-3 space-y-0.5 text-13 text-muted">
        {report.changes.slice(0, 4).map((change) => {
          const words = changeWords(change, formatMoney);
          return (
            <p key={`${report.reportedAt} ${words}`} class="break-words">
              {words}
            </p>
          );
        })}
      </div>
    )}
  </div>
);
