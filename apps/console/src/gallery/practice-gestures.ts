import {
  type AgentRequests,
  type Gesture,
  type GestureRules,
  ok,
  type Result,
  refuse,
} from '@aisle/protocol';
import { MIA } from './floor.ts';

type Name =
  | 'fetchGestures'
  | 'giveGesture'
  | 'takeBackGesture'
  | 'fetchGestureLog'
  | 'fetchGestureRules'
  | 'saveGestureRules';
type Answers = {
  [N in Name]: (payload: AgentRequests[N]['parsed']) => Result<AgentRequests[N]['reply']>;
};

/** What agents gave: nothing in a conversation yet, and a log to look at. */
export const practiceGestures = (now: () => number): Answers => {
  let rules: GestureRules = { samples: 2, exchanges: 1 };
  let given: Gesture[] = [];
  const past = (index: number, change: Partial<Gesture>): Gesture => ({
    ...{ gestureId: `01920000-0000-7000-8000-00000000040${index}`, kind: 'sample', percent: null },
    ...{ conversationId: '01920000-0000-7000-8000-000000000301', words: 'A ball of merino to try' },
    ...{ agentId: MIA, at: now() - index * 86_400_000, takenBackAt: null },
    ...change,
  });
  const left = () => {
    const of = (kind: Gesture['kind']) =>
      given.filter((one) => one.kind === kind && one.takenBackAt === null).length;
    return { sample: rules.samples - of('sample'), exchange: rules.exchanges - of('exchange') };
  };
  const logged = () => [
    ...given,
    past(1, { kind: 'discount', words: 'YOURS-7KQM-2XPA-9RTC', percent: 10 }),
    past(2, { kind: 'exchange', words: 'Size L for M, we pay both parcels' }),
    past(3, { takenBackAt: now() - 2 * 86_400_000 }),
    past(4, { words: 'عيّنة من صوف الميرينو بثلاثة ألوان' }),
  ];
  return {
    fetchGestures: ({ conversationId }) =>
      ok({ gestures: given.filter((one) => one.conversationId === conversationId), left: left() }),
    giveGesture: (wanted) => {
      if (left()[wanted.kind] === 0) return refuse('forbidden', 'none left');
      const gesture = { ...wanted, percent: null, agentId: MIA, at: now(), takenBackAt: null };
      given = [gesture, ...given];
      return ok({ gesture, left: left() });
    },
    takeBackGesture: ({ gestureId }) => {
      given = given.map((one) =>
        one.gestureId === gestureId ? { ...one, takenBackAt: now() } : one,
      );
      const gesture = given.find((one) => one.gestureId === gestureId);
      return gesture ? ok({ gesture, left: left() }) : refuse('not_found', 'no such gesture');
    },
    fetchGestureLog: ({ agentId }) =>
      ok({
        rows: logged()
          .filter((one) => agentId === undefined || one.agentId === agentId)
          .map((one, index) => ({
            ...{ ...one, agent: 'Mia Lindqvist', shopper: index === 1 ? null : 'Ines Duarte' },
          })),
        next: null,
      }),
    fetchGestureRules: () => ok({ rules }),
    saveGestureRules: (asked) => {
      rules = asked.rules;
      return ok(null);
    },
  };
};
