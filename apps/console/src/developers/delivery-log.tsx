import type { TargetDelivery, WebhookTarget } from '@aisle/protocol';
import { dateWords } from '../time/time-words.ts';
import type { DevelopersSetup, Log } from './developers-setup.ts';
import { developerWords } from './words.ts';

type Props = { setup: DevelopersSetup; target: WebhookTarget; now: number };

const COLOURS = { delivered: 'text-muted', waiting: 'text-warn', failed: 'text-danger' } as const;

/** What was sent to one address, newest first, and what it said. */
export const DeliveryLog = ({ setup, target, now }: Props) => {
  const log = setup.log.value;
  if (!log) return null;
  const { targetId, url } = target;
  return (
    <div class="mt-4 border-t pt-3">
      <div class="mb-2 flex flex-wrap items-center gap-2">
        <label class="flex items-center gap-2">
          <span class="text-13">{developerWords.show}</span>
          <select
            class="field h-9 w-40 py-0"
            onChange={({ currentTarget }) =>
              void setup.openLog(targetId, (currentTarget.value || null) as Log['state'])
            }
          >
            <option value="">{developerWords.everything}</option>
            <option value="waiting">{developerWords.whatWaits}</option>
            <option value="failed">{developerWords.whatFailed}</option>
            <option value="delivered">{developerWords.whatArrived}</option>
          </select>
        </label>
        <button
          class="button"
          type="button"
          onClick={() => void setup.openLog(targetId, log.state)}
        >
          {developerWords.lookAgain}
        </button>
      </div>
      {log.rows === null ? (
        <div class="skeleton h-20" role="status" aria-label={developerWords.logLoading} />
      ) : log.rows.length === 0 ? (
        <p class="py-3 text-13 text-muted">{developerWords.logEmpty}</p>
      ) : (
        <ul class="divide-y" aria-label={developerWords.deliveries(url)}>
          {log.rows.map((row) => (
            <Row key={row.eventId} row={row} setup={setup} now={now} on={target.state === 'on'} />
          ))}
        </ul>
      )}
      {log.more && (
        <button class="button mt-2" type="button" onClick={() => void setup.older()}>
          {developerWords.earlier}
        </button>
      )}
    </div>
  );
};

type RowProps = { row: TargetDelivery; setup: DevelopersSetup; now: number; on: boolean };

const Row = ({ row, setup, now, on }: RowProps) => {
  const { type, at, state, last, eventId } = row;
  return (
    <li class="flex flex-wrap items-start gap-x-4 gap-y-1 py-2.5">
      <div class="min-w-0 flex-1 basis-72">
        <p>
          <code dir="ltr" class="text-13 font-medium" title={developerWords.events[type]}>
            {type}
          </code>{' '}
          <span class={`text-13 ${COLOURS[state]}`}>{developerWords.deliveryStates[state]}</span>
        </p>
        <p class="text-13 text-muted">{tryWords(row, now)}</p>
        {last?.problem && <p class="text-13">{last.problem}</p>}
        {last?.answer && (
          <pre
            dir="auto"
            class="mt-1 max-h-24 overflow-hidden rounded-control bg-sunken px-2 py-1 font-mono text-12 break-all whitespace-pre-wrap"
          >
            {last.answer}
          </pre>
        )}
        <p dir="ltr" class="mt-1 font-mono text-12 break-all text-muted">
          {eventId}
        </p>
      </div>
      <span class="text-13 text-muted">{dateWords(at)}</span>
      {on && (
        <button
          class="button"
          type="button"
          aria-label={developerWords.sendAgainOf(type, dateWords(at))}
          onClick={() => void setup.redeliver(row)}
        >
          {developerWords.sendAgain}
        </button>
      )}
    </li>
  );
};

/** How the last try went, and when the next one is. */
const tryWords = ({ last, tries, nextAt }: TargetDelivery, now: number): string => {
  const next = nextAt === null ? '' : nextWords(nextAt, now);
  if (!last) return next || developerWords.notTried;
  const { status, tookMs } = last;
  const came =
    status === null
      ? developerWords.noAnswerAfter(tookMs)
      : developerWords.answeredAfter(status, tookMs);
  return [came, tries > 1 && developerWords.tries(tries), next].filter(Boolean).join(' · ');
};

const nextWords = (at: number, now: number): string => {
  const seconds = Math.round((at - now) / 1_000);
  if (seconds <= 1) return developerWords.nextNow;
  if (seconds < 90) return developerWords.nextInSeconds(seconds);
  const minutes = Math.round(seconds / 60);
  return minutes < 90
    ? developerWords.nextInMinutes(minutes)
    : developerWords.nextAt(dateWords(at));
};
