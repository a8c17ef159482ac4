/** Every limit both ends must agree on. Units are in the names or beside the value. */
export const LIMITS = {
  /** UTF-16 code units in one message's text, and in a note to whoever takes over. */
  messageLength: 5_000,
  handOverNote: 1_000,
  /** Combining marks in one text; more is a drawing attack, not writing. */
  combiningMarks: 200,
  /** Bytes of one attachment, and characters of its name (rule 29). */
  attachmentBytes: 10 * 1_024 * 1_024,
  fileNameLength: 120,
  /** Bytes of one socket frame or HTTP body. */
  frameBytes: 65_536,
  /** Characters of a signed identity, and hours for which one may hold (rule 26). */
  identityLength: 4_096,
  identityHours: 24,
  /** Lines in a reported cart. */
  cartLines: 100,
  /** Bytes of a reported cart as JSON. */
  cartBytes: 32_768,
  /** Products in one suggestion. */
  suggestionProducts: 10,
  /** Lines in one bundle, and changes in one cart proposal. */
  bundleLines: 20,
  proposalChanges: 20,
  /** Products on a shortlist, and products remembered as set aside. */
  shortlistProducts: 12,
  dismissedProducts: 60,
  /** Characters of a tag, tags of one conversation, tags offered to choose from. */
  tagLength: 40,
  conversationTags: 12,
  storeTags: 200,
  /** Characters and words of a search for conversations, and conversations in one answer. */
  searchLength: 200,
  searchWords: 10,
  pageSearch: 20,
  /** Saved replies in one list, languages of one, characters of its title. */
  savedReplies: 500,
  replyLanguages: 20,
  replyTitle: 80,
  /** Private notes told at once, and agents one note may mention. */
  privateNotes: 200,
  mentions: 20,
  /** Days a conversation may be snoozed. */
  snoozeDays: 366,
  /** Entries in one answer of `fetchEntries` or `watchConversation`. */
  pageEntries: 50,
  /** Rows in one page of the inbox. */
  pageInbox: 50,
  /** Pages kept in a shopper's trail. */
  trailPages: 20,
  /** Messages, bytes and hours an outbox may hold (rule 5). */
  outboxMessages: 50,
  outboxBytes: 262_144,
  outboxHours: 48,
  /** Milliseconds before an unanswered request counts as lost (rule 6). */
  answerTimeoutMs: 10_000,
  /** First and longest delay between two tries (rule 6). */
  retryFirstMs: 1_000,
  retryLongestMs: 30_000,
  /** How long a gap is held open before it is fetched (rule 8). */
  gapHoldMs: 500,
  /** Heartbeat period; two missed ones end a link or a lease (rules 9 and 11). */
  heartbeatMs: 12_000,
  /** Grace after an agent's last tab closed (rule 11). */
  leaseGraceMs: 60_000,
} as const;
