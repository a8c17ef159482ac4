import { type AgentRequests, ok, type Result } from '@aisle/protocol';

type Name =
  | 'fetchPushKey'
  | 'savePushDevice'
  | 'removePushDevice'
  | 'testPushDevice'
  | 'reportLooking';
type Answers = {
  [N in Name]: (payload: AgentRequests[N]['parsed']) => Result<AgentRequests[N]['reply']>;
};

/** The practice store takes every device and sends nothing. */
export const practicePush: Answers = {
  // A point that lies on the curve: a browser takes no other.
  fetchPushKey: () =>
    ok({
      key: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
    }),
  savePushDevice: () => ok(null),
  removePushDevice: () => ok(null),
  testPushDevice: () => ok({ problem: null }),
  reportLooking: () => ok(null),
};
