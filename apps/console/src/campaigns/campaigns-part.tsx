import type { AgentClient } from '@aisle/client';
import type {
  CampaignArm,
  CampaignFigure,
  CampaignFigures,
  CampaignPlace,
  CampaignRow,
} from '@aisle/protocol';
import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { listed } from '../language/listed.ts';
import { formatMoney } from '../money/format-money.ts';
import { CsvLink } from '../report/csv-link.tsx';
import { FigureList } from '../report/figure-list.tsx';
import { numberWords } from '../report/number-words.ts';
import { PartFrame } from '../report/part-frame.tsx';
import type { Period } from '../report/period.ts';
import { createReportPart } from '../report/report-part.ts';
import { reportWords } from '../report/words.ts';
import { dateWords } from '../time/time-words.ts';
import { liftOf } from './lift.ts';
import { liftWords, percentWords } from './lift-words.ts';
import { campaignsWords } from './words.ts';

const words = campaignsWords.report;

/** Which shoppers a list shows. */
type Asked = { campaignId: string; figure: CampaignFigure; name: string };

const createCampaignsReport = (
  client: Pick<AgentClient, 'ask' | 'link'>,
  dates: ReadonlySignal<Period>,
) =>
  createReportPart({
    ...{ client, dates },
    fetch: ({ from, to }) => client.ask('fetchCampaignFigures', { from, to }),
    page: ({ from, to }, { campaignId, figure }: Asked, before: CampaignPlace | null) =>
      client.ask('fetchCampaignRows', {
        ...{ from, to, campaignId, figure },
        ...(before && { before }),
      }),
  });

type Props = { desk: Desk; dates: ReadonlySignal<Period> };

/** What campaigns have brought, against those who were held out. */
export const CampaignsPart = ({ desk, dates }: Props) => {
  const part = useMemo(() => createCampaignsReport(desk.client, dates), [desk, dates]);
  useEffect(() => () => part.stop(), [part]);
  const list = part.list.value;
  return (
    <PartFrame part={part} words={campaignsWords}>
      {({ campaigns, windowDays }) =>
        campaigns.length === 0 ? (
          <p class="rounded-card border bg-surface p-8 text-center text-balance text-muted">
            {words.none}
          </p>
        ) : (
          <>
            <p class="flex justify-end">
              <CsvLink table="campaign-figures" of={dates.value} name={words.theCampaigns} />
            </p>
            <div class="grid gap-3 lg:grid-cols-2">
              {campaigns.map((figures) => (
                <CampaignCard
                  key={figures.campaignId}
                  figures={figures}
                  onOpen={(figure, name) =>
                    part.open({ campaignId: figures.campaignId, figure, name })
                  }
                />
              ))}
            </div>
            {list && (
              <FigureList
                part={part}
                list={list}
                draw={(row) => <Row key={row.meetingId} row={row} />}
              />
            )}
            <Definitions windowDays={windowDays} />
          </>
        )
      }
    </PartFrame>
  );
};

type CardProps = {
  figures: CampaignFigures;
  onOpen: (figure: CampaignFigure, name: string) => void;
};

const CampaignCard = ({ figures, onOpen }: CardProps) => {
  const { name, removed, shown, held } = figures;
  const lift = liftOf(
    { times: shown.ordered, of: shown.met },
    { times: held.ordered, of: held.met },
  );
  const open = (figure: CampaignFigure) => () => onOpen(figure, words.lists[figure](name));
  return (
    <section class="min-w-0 rounded-card border bg-surface p-4" aria-label={name}>
      <h2 class="heading break-words">
        <bdi>{name}</bdi>
        {removed && <span class="font-normal text-muted"> {words.removed}</span>}
      </h2>
      <dl class="mt-2 grid grid-cols-2 gap-x-4 gap-y-2 tabular-nums sm:grid-cols-4">
        <Figure name={words.shown} times={shown.met} />
        <Figure
          name={words.opened}
          show={words.show.opened}
          times={shown.opened}
          of={shown.met}
          onOpen={open('opened')}
        />
        <Figure
          name={words.wrote}
          show={words.show.wrote}
          times={shown.wrote}
          of={shown.met}
          onOpen={open('wrote')}
        />
        <Figure name={words.dismissed} times={shown.dismissed} of={shown.met} />
      </dl>
      <table class="mt-3 w-full border-t text-13 tabular-nums">
        <caption class="sr-only">{words.ofBoth(name)}</caption>
        <thead>
          <tr class="text-muted">
            <th scope="col" class="py-1.5 text-start font-normal">
              {words.group}
            </th>
            <th scope="col" class="py-1.5 text-end font-normal">
              {words.shoppers}
            </th>
            <th scope="col" class="py-1.5 text-end font-normal">
              {words.ordered}
            </th>
            <th scope="col" class="py-1.5 text-end font-normal">
              {words.revenue}
            </th>
          </tr>
        </thead>
        <tbody>
          <Arm arm="shown" figures={figures} onOpen={open('ordered')} />
          <Arm arm="held" figures={figures} onOpen={open('ordered_held')} />
        </tbody>
      </table>
      <p class="mt-3 font-medium text-balance">{liftWords(lift)}</p>
    </section>
  );
};

type FigureProps = {
  name: string;
  times: number;
  of?: number;
  /** Behind the number where it opens a list, for who hears it. */
  show?: string;
  onOpen?: () => void;
};

const Figure = ({ name, times, of, show, onOpen }: FigureProps) => (
  <div>
    <dt class="text-13 text-muted">{name}</dt>
    <dd>
      {onOpen && times > 0 ? (
        <button
          type="button"
          class="min-h-6 rounded-control text-20 font-semibold hover:underline"
          onClick={onOpen}
        >
          {numberWords(times)}
          <span class="sr-only">{show}</span>
        </button>
      ) : (
        <span class="text-20 font-semibold">{numberWords(times)}</span>
      )}
      {of !== undefined && of > 0 && (
        <span class="ms-1.5 inline-block text-13 text-muted">{percentWords(times / of)}</span>
      )}
    </dd>
  </div>
);

type ArmProps = {
  arm: CampaignArm;
  figures: CampaignFigures;
  onOpen: () => void;
};

const Arm = ({ arm, figures, onOpen }: ArmProps) => {
  const { met, ordered, revenue } = figures[arm];
  return (
    <tr class="border-t">
      <th scope="row" class="py-1.5 text-start font-normal">
        {words[arm]}
      </th>
      <td class="py-1.5 text-end">{numberWords(met)}</td>
      <td class="py-1.5 text-end">
        {ordered > 0 ? (
          <button type="button" class="min-h-6 hover:underline" onClick={onOpen}>
            {numberWords(ordered)}
            <span class="sr-only">{words.show[arm]}</span>
          </button>
        ) : (
          numberWords(ordered)
        )}
        {met > 0 && (
          <span class="ms-1.5 inline-block text-muted">{percentWords(ordered / met)}</span>
        )}
      </td>
      <td class="py-1.5 text-end">
        {revenue.length === 0
          ? '–'
          : listed(
              revenue.map((sum) => formatMoney(sum)),
              'plain',
            )}
      </td>
    </tr>
  );
};

const Row = ({ row }: { row: CampaignRow }) => (
  <li class="px-4 py-3 text-13">
    <p class="flex flex-wrap gap-x-3 gap-y-1">
      <bdi class="font-medium break-words">{row.shopper ?? reportWords.aVisitor}</bdi>
      <span class="text-muted">{dateWords(row.at)}</span>
      {row.conversationId && (
        <a class="font-medium text-accent underline" href={`/console/c/${row.conversationId}`}>
          {reportWords.openConversation}
        </a>
      )}
    </p>
    {row.orders.map(({ number, total, placedAt }) => (
      <p key={number} class="mt-1 text-muted tabular-nums">
        <bdi>{number}</bdi>
        {words.order(formatMoney(total), dateWords(placedAt))}
      </p>
    ))}
  </li>
);

const Definitions = ({ windowDays }: { windowDays: number }) => (
  <p class="text-12 text-balance text-muted">{words.definitions(windowDays)}</p>
);
