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
import { formatMoney } from '../money/format-money.ts';
import { FigureList } from '../report/figure-list.tsx';
import { PartFrame } from '../report/part-frame.tsx';
import type { Period } from '../report/period.ts';
import { createReportPart } from '../report/report-part.ts';
import { dateWords } from '../time/time-words.ts';
import { numberWords } from './campaign-words.ts';
import { liftOf } from './lift.ts';
import { liftWords, percentWords } from './lift-words.ts';

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
    <PartFrame part={part} name="campaigns">
      {({ campaigns, windowDays }) =>
        campaigns.length === 0 ? (
          <p class="rounded-card border bg-surface p-8 text-center text-balance text-muted">
            No campaign has been written yet. What one brings appears here.
          </p>
        ) : (
          <>
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
  const open = (figure: CampaignFigure, words: string) => () => onOpen(figure, `${name}, ${words}`);
  return (
    <section class="min-w-0 rounded-card border bg-surface p-4" aria-label={name}>
      <h2 class="heading break-words">
        <bdi>{name}</bdi>
        {removed && <span class="font-normal text-muted"> (removed)</span>}
      </h2>
      <dl class="mt-2 grid grid-cols-2 gap-x-4 gap-y-2 tabular-nums sm:grid-cols-4">
        <Figure name="Shown" times={shown.met} />
        <Figure
          name="Opened"
          times={shown.opened}
          of={shown.met}
          onOpen={open('opened', 'opened')}
        />
        <Figure name="Wrote" times={shown.wrote} of={shown.met} onOpen={open('wrote', 'wrote')} />
        <Figure name="Waved away" times={shown.dismissed} of={shown.met} />
      </dl>
      <table class="mt-3 w-full border-t text-13 tabular-nums">
        <caption class="sr-only">{`${name}: orders of both groups`}</caption>
        <thead>
          <tr class="text-muted">
            <th scope="col" class="py-1.5 text-start font-normal">
              Group
            </th>
            <th scope="col" class="py-1.5 text-end font-normal">
              Shoppers
            </th>
            <th scope="col" class="py-1.5 text-end font-normal">
              Ordered
            </th>
            <th scope="col" class="py-1.5 text-end font-normal">
              Revenue
            </th>
          </tr>
        </thead>
        <tbody>
          <Arm
            words="Shown"
            arm="shown"
            figures={figures}
            onOpen={open('ordered', 'shown, ordered')}
          />
          <Arm
            words="Held out"
            arm="held"
            figures={figures}
            onOpen={open('ordered_held', 'held out, ordered')}
          />
        </tbody>
      </table>
      <p class="mt-3 font-medium text-balance">{liftWords(lift)}</p>
    </section>
  );
};

type FigureProps = { name: string; times: number; of?: number; onOpen?: () => void };

const Figure = ({ name, times, of, onOpen }: FigureProps) => (
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
          <span class="sr-only">{` ${name.toLowerCase()}. Show them.`}</span>
        </button>
      ) : (
        <span class="text-20 font-semibold">{numberWords(times)}</span>
      )}
      {of !== undefined && of > 0 && (
        <span class="ms-1.5 text-13 text-muted">{percentWords(times / of)}</span>
      )}
    </dd>
  </div>
);

type ArmProps = {
  words: string;
  arm: CampaignArm;
  figures: CampaignFigures;
  onOpen: () => void;
};

const Arm = ({ words, arm, figures, onOpen }: ArmProps) => {
  const { met, ordered, revenue } = figures[arm];
  return (
    <tr class="border-t">
      <th scope="row" class="py-1.5 text-start font-normal">
        {words}
      </th>
      <td class="py-1.5 text-end">{numberWords(met)}</td>
      <td class="py-1.5 text-end">
        {ordered > 0 ? (
          <button type="button" class="min-h-6 hover:underline" onClick={onOpen}>
            {ordered}
            <span class="sr-only">{` ordered, ${words.toLowerCase()}. Show them.`}</span>
          </button>
        ) : (
          ordered
        )}
        {met > 0 && <span class="ms-1.5 text-muted">{percentWords(ordered / met)}</span>}
      </td>
      <td class="py-1.5 text-end">
        {revenue.length === 0 ? '–' : revenue.map((sum) => formatMoney(sum)).join(', ')}
      </td>
    </tr>
  );
};

const Row = ({ row }: { row: CampaignRow }) => (
  <li class="px-4 py-3 text-13">
    <p class="flex flex-wrap gap-x-3 gap-y-1">
      <bdi class="font-medium break-words">{row.shopper ?? 'A visitor'}</bdi>
      <span class="text-muted">{dateWords(row.at)}</span>
      {row.conversationId && (
        <a class="font-medium text-accent underline" href={`/console/c/${row.conversationId}`}>
          Open the conversation
        </a>
      )}
    </p>
    {row.orders.map(({ number, total, placedAt }) => (
      <p key={number} class="mt-1 text-muted tabular-nums">
        <bdi>{number}</bdi>
        {`, ${formatMoney(total)}, ${dateWords(placedAt)}`}
      </p>
    ))}
  </li>
);

const Definitions = ({ windowDays }: { windowDays: number }) => (
  <p class="text-12 text-balance text-muted">
    {`Counted is each visit in which a campaign’s conditions came true and she was free, shown or held
    out by lot. Opened: the chat began with its words; wrote: she answered there. Ordered: visits after
    which her page named an order within ${windowDays} days that the connected shop confirms; the same
    way for both groups, each order once per campaign, revenue net of refunds. The difference is of the
    shares that ordered, with Newcombe’s 95 % interval; while that holds zero, there are too few to tell.`}
  </p>
);
