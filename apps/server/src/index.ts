/** The door for those who start a server in their own process: demo, tests, measurements. */

export { createAgent, type NewAgentAccount } from './agents/create-agent.ts';
export { setPassword } from './agents/set-password.ts';
export { type Config, OperatorError, readConfig } from './config.ts';
export { type AisleServer, createServer, type Deps } from './create-server.ts';
export type { Interposed } from './interposed.ts';
export { createLimits, type Limits, noLimits } from './limits.ts';
export { createLog, type Logger } from './log.ts';
export { createStore, type NewStore } from './stores/create-store.ts';
