import { type AgentRequests, type CallBackRules, ok, type Result } from '@aisle/protocol';

type Name = 'fetchCallBackRules' | 'saveCallBackRules';
type Answers = {
  [N in Name]: (payload: AgentRequests[N]['parsed']) => Result<AgentRequests[N]['reply']>;
};

/** Whether the practice store's shoppers may ask to be called. */
export const practiceCallBacks = (): Answers => {
  let rules: CallBackRules | null = null;
  return {
    fetchCallBackRules: () => ok({ rules }),
    saveCallBackRules: (asked) => {
      rules = asked.rules;
      return ok(null);
    },
  };
};
