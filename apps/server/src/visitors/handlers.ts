import { greetVisitor } from './greet-visitor.ts';
import { fetchVisitorRules, saveVisitorRules } from './save-visitor-rules.ts';
import { fetchVisitor, stopWatchingVisitors, watchVisitors } from './watch-visitors.ts';

/** Who answers the requests of `requests/visitor.ts`. */
export const visitorHandlers = {
  shopper: {},
  agent: {
    watchVisitors,
    stopWatchingVisitors,
    fetchVisitor,
    greetVisitor,
    fetchVisitorRules,
    saveVisitorRules,
  },
};
