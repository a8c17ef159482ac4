/**
 * Why an action of a rule was left out. The sentences stand in the text of its note, for whoever reads
 * that as text; pages say it in words of their own. `{hole}` is the place nothing is known for.
 */
export const STEP_HINDRANCES = {
  agent_gone: 'Whoever was to have it is not in the store any more.',
  agent_reads: 'Whoever was to have it may only read.',
  agent_shut_out: 'Whoever was to have it is not let in any more.',
  team_gone: 'The team it was to go to is not there any more.',
  tags_full: 'It has as many tags as it can have.',
  conversation_gone: 'The conversation is not there any more.',
  conversation_closed: 'The conversation is closed.',
  time_over: 'That time is over already.',
  webhook_gone: 'The webhook it names is not there any more.',
  webhook_off: 'That webhook is switched off.',
  webhook_stopped: 'That webhook was stopped; it is told once it is on again.',
  reply_gone: 'The saved reply it names is not there any more.',
  reply_empty: 'Filled in, there is nothing left to say.',
  reply_hole: 'Nothing is known for {hole} in it.',
  reply_picture_gone: 'A picture of it could not be sent.',
  reply_too_long: 'Filled in, it is too long to be sent.',
  unanswered: 'Nobody has answered her yet.',
} as const;

export type StepHindrance = keyof typeof STEP_HINDRANCES;
