import type { Conversion } from '@aisle/protocol';
import { shareWords } from '../service/service-words.ts';
import { numberWords } from './number-words.ts';
import { reportWords } from './words.ts';

const HEAD = 'px-3 py-2 text-12 font-medium text-muted';
const CELL = 'px-3 py-2 text-end';

type Row = { key: string; name: string; conversations: number; ordered: number };

/** Whose conversations led to an order: teams first, then agents. */
export const ConversionTable = ({ conversion }: { conversion: Conversion }) => {
  const rows: Row[] = [
    ...conversion.teams.map(({ teamId, ...row }) => ({
      key: teamId,
      ...row,
      name: reportWords.team(row.name),
    })),
    ...conversion.agents.map(({ agentId, ...row }) => ({
      ...{ key: agentId, ...row, name: row.name || reportWords.noLongerKnown },
    })),
  ].filter(({ conversations }) => conversations > 0);
  if (rows.length === 0) return null;
  return (
    <section aria-label={reportWords.conversionBy} class="min-w-0">
      <h2 class="heading mb-2">{reportWords.conversionBy}</h2>
      <div class="overflow-x-auto rounded-card border bg-surface">
        <table class="w-full text-13 tabular-nums">
          <thead>
            <tr class="border-b">
              <th class={`${HEAD} text-start`}>{reportWords.whoHas}</th>
              <th class={`${HEAD} text-end`}>{reportWords.conversations}</th>
              <th class={`${HEAD} text-end`}>{reportWords.ledToOrder}</th>
              <th class={`${HEAD} text-end`}>{reportWords.share}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, conversations, ordered }) => (
              <tr key={key} class="border-b last:border-b-0">
                <th scope="row" class="px-3 py-2 text-start font-medium break-words">
                  <bdi>{name}</bdi>
                </th>
                <td class={CELL}>{numberWords(conversations)}</td>
                <td class={CELL}>{numberWords(ordered)}</td>
                <td class={CELL}>{shareWords(ordered, conversations)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
