import type { AgentClient } from '@aisle/client';
import type { ServiceFigure, ServiceReport } from '@aisle/protocol';
import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { CsvLink } from '../report/csv-link.tsx';
import { FigureList } from '../report/figure-list.tsx';
import { numberWords } from '../report/number-words.ts';
import { PartFrame } from '../report/part-frame.tsx';
import type { Period } from '../report/period.ts';
import { createReportPart } from '../report/report-part.ts';
import { useRoster } from '../report/use-roster.ts';
import { WhoChoice } from '../report/who-choice.tsx';
import { reportWords } from '../report/words.ts';
import { HeatMap } from './heat-map.tsx';
import { ServedRow } from './served-row.tsx';
import { durationWords, shareWords } from './service-words.ts';
import { serviceWords } from './words.ts';

const hereZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;

const createService = (
  client: Pick<AgentClient, 'ask' | 'link'>,
  dates: ReadonlySignal<Period>,
) => {
  const timeZone = hereZone();
  return createReportPart({
    ...{ client, dates },
    fetch: (filter) => client.ask('fetchService', { ...filter, timeZone }),
    page: (filter, { figure }: { figure: ServiceFigure; name: string }, before: Place) =>
      client.ask('fetchServed', { ...filter, figure, ...(before && { before }) }),
  });
};
type Place = { askedAt: number; conversationId: string } | null;

type Props = { desk: Desk; dates: ReadonlySignal<Period> };

/** How soon shoppers were answered, how many, and when they wrote. */
export const ServicePart = ({ desk, dates }: Props) => {
  const service = useMemo(() => createService(desk.client, dates), [desk, dates]);
  const roster = useRoster(desk);
  useEffect(() => () => service.stop(), [service]);
  const list = service.list.value;
  const open = (figure: ServiceFigure) =>
    service.open({ figure, name: serviceWords.figures[figure].name });
  return (
    <PartFrame part={service} words={serviceWords}>
      {(report) => (
        <>
          <div class="flex flex-wrap items-center justify-between gap-2">
            <WhoChoice part={service} {...roster} />
            <CsvLink
              table="service-figures"
              of={{ ...service.filter(), timeZone: hereZone() }}
              name={reportWords.theFigures}
            />
          </div>
          <div class="grid gap-3 md:grid-cols-2 xl:grid-cols-4">
            <Volume report={report} onOpen={open} />
            <Times
              name={serviceWords.firstResponse}
              spread={report.firstResponse}
              open={report.firstResponseOpen}
              figure="answered"
              counts={serviceWords.firstResponseCounts}
              onOpen={open}
            />
            <Times
              name={serviceWords.resolution}
              spread={report.resolution}
              figure="closed"
              counts={serviceWords.resolutionCounts}
              onOpen={open}
            />
            <PromiseKept report={report} onOpen={open} />
          </div>
          {list && (
            <FigureList
              part={service}
              list={list}
              csv={
                <CsvLink
                  table="service"
                  of={{ ...service.filter(), figure: list.asked.figure }}
                  name={list.asked.name}
                />
              }
              draw={(row) => <ServedRow key={row.conversationId} row={row} />}
            />
          )}
          <HeatMap heat={report.heat} />
        </>
      )}
    </PartFrame>
  );
};

type CardProps = { report: ServiceReport; onOpen: (figure: ServiceFigure) => void };

/** A figure that opens its conversations. */
const Opens = ({
  figure,
  value,
  children,
  onOpen,
}: {
  figure: ServiceFigure;
  value: number;
  children: string;
  onOpen: (figure: ServiceFigure) => void;
}) => (
  <button
    type="button"
    class="-mx-2 flex w-[calc(100%+1rem)] flex-wrap justify-between gap-x-3 rounded-control px-2 py-1 text-start text-13 tabular-nums hover:bg-sunken disabled:hover:bg-transparent"
    disabled={value === 0}
    title={serviceWords.figures[figure].counts}
    onClick={() => onOpen(figure)}
  >
    <span>{serviceWords.figures[figure].name}</span>
    <span class="text-muted">{children}</span>
    <span class="sr-only">{reportWords.showConversations}</span>
  </button>
);

const CARD = 'flex flex-col rounded-card border bg-surface p-4';

const Volume = ({ report, onOpen }: CardProps) => (
  <section class={CARD} aria-label={serviceWords.figures.conversations.name}>
    <h2 class="heading">{serviceWords.figures.conversations.name}</h2>
    <p class="mt-1 mb-1 text-24 leading-tight font-semibold tabular-nums">
      {numberWords(report.conversations)}
    </p>
    {(['answered', 'waiting', 'missed'] as const).map((figure) => (
      <Opens key={figure} figure={figure} value={report[figure]} onOpen={onOpen}>
        {serviceWords.countAndShare(
          numberWords(report[figure]),
          shareWords(report[figure], report.conversations),
        )}
      </Opens>
    ))}
    <p class="mt-auto pt-3 text-12 text-balance text-muted">{serviceWords.volumeCounts}</p>
  </section>
);

type TimesProps = {
  name: string;
  spread: ServiceReport['firstResponse'];
  /** The same counting open hours alone. */
  open?: ServiceReport['firstResponse'];
  figure: ServiceFigure;
  counts: string;
  onOpen: (figure: ServiceFigure) => void;
};

const Times = ({ name, spread, open, figure, counts, onOpen }: TimesProps) => (
  <section class={CARD} aria-label={name}>
    <h2 class="heading">{name}</h2>
    <button
      type="button"
      class="-mx-2 mt-1 mb-1 rounded-control px-2 py-1 text-start hover:bg-sunken disabled:hover:bg-transparent"
      disabled={spread.median === null}
      onClick={() => onOpen(figure)}
    >
      <span class="sr-only">{serviceWords.median(name)}</span>
      <span class="block text-24 leading-tight font-semibold tabular-nums">
        {durationWords(spread.median)}
      </span>
      <span class="block text-13 text-muted tabular-nums">
        {serviceWords.nineOfTen(durationWords(spread.p90))}
      </span>
      <span class="sr-only">{reportWords.showConversations}</span>
    </button>
    {open && (
      <dl class="flex flex-wrap justify-between gap-x-3 border-t pt-2 text-13 tabular-nums">
        <dt>{serviceWords.inOpenHours}</dt>
        <dd class="text-muted">{`${durationWords(open.median)} · ${durationWords(open.p90)}`}</dd>
      </dl>
    )}
    <p class="mt-auto pt-3 text-12 text-balance text-muted">{counts}</p>
  </section>
);

const PromiseKept = ({ report, onOpen }: CardProps) => (
  <section class={CARD} aria-label={serviceWords.promiseKept}>
    <h2 class="heading">{serviceWords.promiseKept}</h2>
    <p class="mt-1 mb-1 text-24 leading-tight font-semibold tabular-nums">
      {shareWords(report.kept, report.kept + report.late)}
    </p>
    {(['kept', 'late'] as const).map((figure) => (
      <Opens key={figure} figure={figure} value={report[figure]} onOpen={onOpen}>
        {numberWords(report[figure])}
      </Opens>
    ))}
    <p class="mt-auto pt-3 text-12 text-balance text-muted">{serviceWords.promiseCounts}</p>
  </section>
);
