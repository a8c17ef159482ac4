import type { AgentRequests } from '@aisle/protocol';
import type { AgentCaller, House } from '../house.ts';
import { countService } from './count-service.ts';

/** Columns of the figures. `figure` is the name rule 55 gives it. */
export const SERVICE_COLUMNS = ['figure', 'value', 'unit'];

const COUNTS = [
  'conversations',
  'answered',
  'waiting',
  'missed',
  'closed',
  'kept',
  'late',
] as const;
const TIMES = {
  first_response: 'firstResponse',
  first_response_in_open_hours: 'firstResponseOpen',
  resolution: 'resolution',
} as const;
const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const seconds = (ms: number | null) => (ms === null ? '' : ms / 1_000);

/** How a period's conversations were served, a figure in each row. */
export async function* serviceRows(
  house: House,
  { storeId }: Pick<AgentCaller, 'storeId'>,
  asked: AgentRequests['fetchService']['parsed'],
): AsyncGenerator<(string | number)[]> {
  const report = await countService(house, storeId, asked);
  for (const figure of COUNTS) yield [figure, report[figure], 'conversations'];
  for (const [name, figure] of Object.entries(TIMES)) {
    yield [`${name}_median`, seconds(report[figure].median), 'seconds'];
    yield [`${name}_p90`, seconds(report[figure].p90), 'seconds'];
  }
  for (const [day, hours] of report.heat.entries())
    for (const [hour, times] of hours.entries())
      yield [...[`first_words_${DAYS[day]}_${`${hour}`.padStart(2, '0')}`, times, 'conversations']];
}
