import type { Conversion } from '@aisle/protocol';
import { shareWords } from '../service/service-words.ts';

const HEAD = 'px-3 py-2 text-12 font-medium text-muted';
const CELL = 'px-3 py-2 text-end';

type Row = { key: string; name: string; conversations: number; ordered: number };

/** Whose conversations led to an order: teams first, then agents. */
export const ConversionTable = ({ conversion }: { conversion: Conversion }) => {
  const rows: Row[] = [
    ...conversion.teams.map(({ teamId, ...row }) => ({
      key: teamId,
      ...row,
      name: `Team ${row.name}`,
    })),
    ...conversion.agents.map(({ agentId, ...row }) => ({
      ...{ key: agentId, ...row, name: row.name || 'No longer known' },
    })),
  ].filter(({ conversations }) => conversations > 0);
  if (rows.length === 0) return null;
  return (
    <section aria-label="Conversion by team and agent" class="min-w-0">
      <h2 class="heading mb-2">Conversion by team and agent</h2>
      <div class="overflow-x-auto rounded-card border bg-surface">
        <table class="w-full text-13 tabular-nums">
          <thead>
            <tr class="border-b">
              <th class={`${HEAD} text-start`}>Who has them</th>
              <th class={`${HEAD} text-end`}>Conversations</th>
              <th class={`${HEAD} text-end`}>Led to an order</th>
              <th class={`${HEAD} text-end`}>Share</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, conversations, ordered }) => (
              <tr key={key} class="border-b last:border-b-0">
                <th scope="row" class="px-3 py-2 text-start font-medium break-words" dir="auto">
                  {name}
                </th>
                <td class={CELL}>{conversations}</td>
                <td class={CELL}>{ordered}</td>
                <td class={CELL}>{shareWords(ordered, conversations)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
