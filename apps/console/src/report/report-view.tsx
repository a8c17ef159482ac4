import type { CurrencyReport } from '@aisle/protocol';
import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import { CampaignsPart } from '../campaigns/campaigns-part.tsx';
import type { Desk } from '../desk/desk.ts';
import { RatingsPart } from '../ratings/ratings-part.tsx';
import { ServicePart } from '../service/service-part.tsx';
import { TopicsPart } from '../topics/topics-part.tsx';
import { ByAgent, ByProduct, ByTeam } from './breakdown.tsx';
import { ConversionTable } from './conversion-table.tsx';
import { CsvLink } from './csv-link.tsx';
import { FigureCard } from './figure-card.tsx';
import { FigureList } from './figure-list.tsx';
import { OrderRow } from './order-row.tsx';
import { type PeriodName, periodWords } from './period.ts';
import { createReport, type Report, type ReportState } from './report.ts';
import { definitions } from './report-words.ts';
import { SalesCards } from './sales-cards.tsx';
import { WindowsForm } from './windows-form.tsx';
import { reportWords } from './words.ts';

const SETTLES = ['owner', 'admin'];

/** What the chat has sold, how soon shoppers were answered, what they ask about and how they judge it, every figure with its definition and its list. */
export default ({ desk }: { desk: Desk }) => {
  const report = useMemo(() => createReport(desk.client, () => desk.now.peek()), [desk]);
  useEffect(() => () => report.stop(), [report]);
  const [part, setPart] = useState<Part>(
    () => PARTS.find((one) => window.location.hash === `#${one}`) ?? 'sales',
  );
  const choose = (chosen: Part) => {
    setPart(chosen);
    // The address of a part can be kept and sent on.
    window.history.replaceState(null, '', `#${chosen}`);
  };
  const maySettle = SETTLES.includes(desk.agent.role);
  return (
    <div class="mx-auto max-w-280 space-y-6 p-4 md:p-6">
      <Head report={report} />
      <Parts part={part} onPart={choose} />
      {part === 'sales' && <Sales report={report} maySettle={maySettle} />}
      {part === 'service' && <ServicePart desk={desk} dates={report.dates} />}
      {part === 'topics' && <TopicsPart desk={desk} dates={report.dates} />}
      {part === 'campaigns' && <CampaignsPart desk={desk} dates={report.dates} />}
      {part === 'ratings' && <RatingsPart desk={desk} dates={report.dates} maySettle={maySettle} />}
    </div>
  );
};

const PARTS = ['sales', 'service', 'topics', 'ratings', 'campaigns'] as const;
type Part = (typeof PARTS)[number];

const Parts = ({ part, onPart }: { part: Part; onPart: (part: Part) => void }) => (
  <fieldset class="flex flex-wrap gap-1" aria-label={reportWords.part}>
    {PARTS.map((one) => (
      <button
        key={one}
        type="button"
        class={`button ${one === part ? 'button-accent' : ''}`}
        aria-pressed={one === part}
        onClick={() => onPart(one)}
      >
        {reportWords.parts[one]}
      </button>
    ))}
  </fieldset>
);

/** What the chat has sold. */
const Sales = ({ report, maySettle }: { report: Report; maySettle: boolean }) => {
  const state = report.state.value;
  return (
    <>
      {state.at === 'loading' && (
        <div class="grid gap-3 md:grid-cols-2" role="status" aria-label={reportWords.loading}>
          <div class="skeleton h-40" />
          <div class="skeleton h-40" />
        </div>
      )}
      {state.at === 'failed' && (
        <p role="alert">
          {reportWords.failed}{' '}
          <button type="button" class="font-medium text-accent underline" onClick={report.reload}>
            {reportWords.tryAgain}
          </button>
        </p>
      )}
      {state.at === 'there' && <There report={report} state={state} maySettle={maySettle} />}
    </>
  );
};

const Head = ({ report }: { report: Report }) => {
  const field = useId();
  return (
    <header class="flex flex-wrap items-end gap-3">
      <div class="min-w-0 flex-1">
        <h1 class="text-20 font-semibold">{reportWords.report}</h1>
        <p class="text-13 text-muted">{periodWords(report.dates.value)}</p>
      </div>
      <span>
        <label class="sr-only" htmlFor={field}>
          {reportWords.period}
        </label>
        <select
          id={field}
          class="field"
          value={report.period.value}
          onChange={(event) => report.choose(event.currentTarget.value as PeriodName)}
        >
          {(Object.keys(reportWords.periods) as PeriodName[]).map((name) => (
            <option key={name} value={name}>
              {reportWords.periods[name]}
            </option>
          ))}
        </select>
      </span>
    </header>
  );
};

type ThereProps = {
  report: Report;
  state: Extract<ReportState, { at: 'there' }>;
  maySettle: boolean;
};

const There = ({ report, state, maySettle }: ThereProps) => {
  const shown = report.shown.value;
  const list = report.list.value;
  return (
    <>
      {state.counting > 0 && (
        <p class="flex flex-wrap items-center gap-2 text-13 text-warn" role="status">
          {reportWords.countedAgain}
          <button type="button" class="font-medium underline" onClick={report.reload}>
            {reportWords.lookAgain}
          </button>
        </p>
      )}
      {state.onlyReported && <p class="text-13 text-muted">{reportWords.onlyReported}</p>}
      {shown ? (
        <>
          <div class="flex flex-wrap items-center gap-2">
            <Currencies report={report} state={state} shown={shown} />
            <span class="ms-auto">
              <CsvLink
                table="sales-figures"
                of={report.dates.value}
                name={reportWords.theFigures}
              />
            </span>
          </div>
          <Figures report={report} shown={shown} windows={state.windows} />
          <SalesCards shown={shown} conversion={state.conversion} onOpen={report.open} />
          {list && <Orders report={report} list={list} currency={shown.currency} />}
          <div class="grid gap-6 lg:grid-cols-2">
            <ByAgent report={shown} onOpen={report.open} />
            {shown.teams.length > 0 && <ByTeam report={shown} onOpen={report.open} />}
            <ByProduct report={shown} onOpen={report.open} />
            <ConversionTable conversion={state.conversion} />
          </div>
        </>
      ) : (
        <p class="rounded-card border bg-surface p-8 text-center text-balance text-muted">
          {reportWords.noOrder}
        </p>
      )}
      {maySettle && <WindowsForm windows={state.windows} report={report} />}
    </>
  );
};

type OrdersProps = Pick<ThereProps, 'report'> & {
  list: NonNullable<Report['list']['value']>;
  currency: string;
};

const Orders = ({ report, list, currency }: OrdersProps) => {
  const { name, product, ...asked } = list.asked;
  const { from, to } = report.dates.value;
  return (
    <FigureList
      part={report}
      list={list}
      of="order"
      csv={<CsvLink table="report" of={{ from, to, currency, ...asked, ...product }} name={name} />}
      draw={(row) => (
        <OrderRow key={`${row.platform} ${row.orderId} ${row.conversationId}`} row={row} />
      )}
    />
  );
};

/** One currency at a time: they are never summed. */
const Currencies = ({
  report,
  state,
  shown,
}: Pick<ThereProps, 'report' | 'state'> & { shown: CurrencyReport }) =>
  state.currencies.length < 2 ? null : (
    <fieldset class="flex flex-wrap gap-1" aria-label={reportWords.currency}>
      {state.currencies.map(({ currency }) => (
        <button
          key={currency}
          type="button"
          class={`button ${currency === shown.currency ? 'button-accent' : ''}`}
          aria-pressed={currency === shown.currency}
          onClick={() => report.show(currency)}
        >
          {currency}
        </button>
      ))}
    </fieldset>
  );

const FIGURES = [
  ['direct', 'direct'],
  ['influenced', 'influenced'],
  ['with_chat', 'withChat'],
  ['without_chat', 'withoutChat'],
] as const;

const Figures = ({
  report,
  shown,
  windows,
}: {
  report: Report;
  shown: CurrencyReport;
  windows: { directDays: number; influencedDays: number };
}) => {
  const words = definitions(windows);
  return (
    <div class="grid gap-3 sm:grid-cols-2 xl:grid-cols-4">
      {FIGURES.map(([figure, key]) => {
        const name = reportWords.figures[key];
        return (
          <FigureCard
            key={figure}
            name={name}
            figure={figure}
            earned={shown[key]}
            currency={shown.currency}
            definition={words[key]}
            onOpen={(standing) =>
              report.open({
                figure,
                ...(standing && { standing }),
                name: standing ? reportWords.byStanding[standing](name) : name,
              })
            }
          />
        );
      })}
    </div>
  );
};
