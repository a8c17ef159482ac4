/** What a run can get wrong, in the words of the promise it breaks. */
export type ViolationKind =
  /** Acknowledged, but not stored under that `seq`. */
  | 'lost'
  /** Stored, shown or acknowledged with another body than was sent. */
  | 'altered'
  /** More than one row for one client id, or one entry shown twice. */
  | 'doubled'
  /** A number is missing in a log, or the head is not its last number. */
  | 'hole'
  /** One sender's messages lie in another order than they were sent, or a view went back. */
  | 'misordered'
  /** A view jumped over an entry. */
  | 'skipped'
  /** Somebody saw an entry that the log does not hold in that place. */
  | 'phantom'
  /** A question asked after an acknowledgement was answered from before it. */
  | 'stale-read'
  /** A question was answered with an older head than was known when it was asked. */
  | 'head-back'
  /** Stored, but nobody sent it. */
  | 'invented'
  /** Refused for good, and stored all the same. */
  | 'refused-but-stored'
  /** Sent, never answered, no longer in the outbox, and not stored. */
  | 'vanished'
  /** Still in the outbox long after every fault was over. */
  | 'stuck'
  /** Five seconds after healing somebody still lacked something. */
  | 'disagreement'
  /** A listener with an unbroken connection was not told of an entry. */
  | 'unannounced'
  /** Something reached another shopper's or another store's socket. */
  | 'leaked'
  /** A maintained counter differs from the recomputed one. */
  | 'miscounted'
  /** The database's own integrity check complained. */
  | 'corrupt'
  /** The server did not answer while something else was slow. */
  | 'stalled'
  /** A server that was asked to end did so too late or with an error. */
  | 'unclean'
  /** A server ended by itself, or needed far more memory than it should. */
  | 'unwell'
  /** The run itself was not worth counting: too little happened. */
  | 'idle';

export type Violation = { kind: ViolationKind; detail: string };

export type Report = (kind: ViolationKind, detail: string) => void;
