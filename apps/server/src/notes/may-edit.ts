import { type Refusal, refuse } from '@aisle/protocol';
import type { AgentCaller } from '../house.ts';

/** Whoever may write to shoppers may write down what he knows of a product. */
export const mayEdit = ({ agent }: AgentCaller): Refusal | null =>
  agent.role === 'viewer'
    ? refuse('forbidden', 'your role reads, it does not change product notes').error
    : null;
