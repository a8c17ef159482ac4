import { type AgentRequests, type BusinessHours, ok, type Result } from '@aisle/protocol';

type Name = 'fetchHours' | 'saveHours' | 'tryHours';
type Answers = {
  [N in Name]: (payload: AgentRequests[N]['parsed']) => Result<AgentRequests[N]['reply']>;
};

const MORNING = { from: '09:00', to: '12:30' };
const AFTERNOON = { from: '13:30', to: '18:00' };
const CLOSED = { open: false, closesAt: null };

/** When the practice store answers; it is closed now, and opens in fifteen hours. */
export const practiceHours = (
  now: () => number,
  teams: () => { teamId: string; name: string }[],
): Answers => {
  let hours: BusinessHours = {
    plan: {
      timeZone: 'Europe/Dublin',
      week: [
        ...Array.from({ length: 4 }, () => [MORNING, AFTERNOON]),
        [{ from: '09:00', to: '15:00' }],
        [{ from: '20:00', to: '02:00' }],
        [],
      ],
      dates: [
        { date: '2030-12-24', name: 'Christmas Eve', intervals: [MORNING] },
        { date: '2030-12-25', name: 'Christmas Day', intervals: [] },
      ],
    },
    teams: [],
    outside: 'tell',
    promise: { hours: 24, counted: 'always' },
  };
  const closed = () => ({ ...CLOSED, opensAt: now() + 15 * 3_600_000 });
  return {
    fetchHours: () => ok({ hours, teams: teams(), now: closed() }),
    saveHours: (asked) => {
      hours = asked.hours;
      return ok(null);
    },
    tryHours: ({ plan }) => ok(plan ? closed() : { ...CLOSED, open: true, opensAt: null }),
  };
};
