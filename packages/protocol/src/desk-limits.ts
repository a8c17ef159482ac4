/**
 * Limits that no shopper's browser asks about: those of `LIMITS` all travel in the widget's first chunk.
 * Units are in the names or beside the value.
 */
export const DESK_LIMITS = {
  /** UTF-16 code units in an agent's name, as shoppers read it. */
  agentName: 80,
  /** UTF-16 code units in a note to whoever takes over. */
  handOverNote: 1_000,
  /** Characters of a sneak peek: the end of what is being written. */
  peekLength: 1_000,
  /** Bytes of one attachment, and characters of its name (rule 40). */
  attachmentBytes: 10 * 1_024 * 1_024,
  fileNameLength: 120,
  /** Characters of a signed identity, and hours for which one may hold (rule 26). */
  identityLength: 4_096,
  identityHours: 24,
  /** Characters of a tag, tags of one conversation, tags offered to choose from. */
  tagLength: 40,
  conversationTags: 12,
  storeTags: 200,
  /** Tags in one filter; conversations a filtered page or a count looks through; where counting ends. */
  filterTags: 5,
  filterWalk: 2_000,
  countTo: 100,
  /** Views in one list, characters of the name of a view or macro. */
  savedViews: 20,
  presetName: 60,
  /** Macros in one list, and steps of one. */
  macros: 50,
  macroSteps: 7,
  /** Rules of a store, their conditions, actions and words; minutes of waiting, hours of sleep. */
  automations: 50,
  automationConditions: 10,
  automationActions: 7,
  automationWords: 20,
  automationMinutes: 10_080,
  automationSnoozeHours: 720,
  /** Runs in one page of a rule's log. */
  pageRuns: 25,
  /** Saved replies in one list, languages of one, characters of its title. */
  savedReplies: 500,
  replyLanguages: 20,
  replyTitle: 80,
  /** Pictures of one saved reply. */
  replyPictures: 3,
  /** Help articles of one store, and proposals that wait to be judged. */
  articles: 500,
  articleProposals: 50,
  /** Characters of an article's question, its text and the word with which one is declined. */
  articleTitle: 120,
  articleBody: 4_000,
  articleWord: 300,
  /** Pages an article may name, questions on the chat's home, articles found by a search. */
  articlePages: 10,
  articleQuestions: 5,
  articlesFound: 8,
  /** Private notes told at once, and agents one note may mention. */
  privateNotes: 200,
  mentions: 20,
  /** Days a conversation may be snoozed, and for which anything may be owed. */
  snoozeDays: 366,
  /** Characters of a follow-up and of a phone number, those of one conversation, and rows in one page of them. */
  followUpWords: 300,
  phoneLength: 40,
  /** Other times an agent offers at once. */
  offeredTimes: 5,
  conversationFollowUps: 50,
  pageFollowUps: 50,
  /** Characters of what an agent gives, those of one conversation, and rows in one page of the log. */
  gestureWords: 200,
  conversationGestures: 50,
  pageGestures: 50,
  /**
   * Characters of what a shopper says about an agent and of what was done about it, how much she may
   * say about each in one conversation, and rows in one page of it.
   */
  feedbackWords: 1_000,
  feedbackOutcome: 300,
  feedbackPerAgent: 3,
  pageFeedback: 25,
  /** What one shopper may wait for at once. */
  shopperWatches: 20,
  /** Intervals of one day, and days of a store that are unlike their weekday. */
  dayIntervals: 12,
  specialDates: 366,
  /** Combining marks in one text; more is a drawing attack, not writing. */
  combiningMarks: 200,
  /** Bytes of one socket frame or HTTP body. */
  frameBytes: 65_536,
  /** Products in one suggestion. */
  suggestionProducts: 10,
  /** Lines in one bundle, and changes in one cart proposal. */
  bundleLines: 20,
  proposalChanges: 20,
  /** Entries in one answer of `fetchEntries` or `watchConversation`. */
  pageEntries: 50,
  /** Rows in one page of the inbox. */
  pageInbox: 50,
  /** Grace after an agent's last tab closed (rule 11). */
  leaseGraceMs: 60_000,
  /** Characters and words of a search for conversations, and conversations in one answer. */
  searchLength: 200,
  searchWords: 10,
  pageSearch: 20,
  /** Earlier conversations of a shopper in one answer. */
  pageHistory: 10,
  /** Visitors of one store that are held at once, pages of each, milliseconds without a word. */
  storeVisitors: 500,
  visitPages: 12,
  visitLeaseMs: 75_000,
  /** Characters of each of a merchant's own words, and languages she has them in. */
  ownWords: {
    label: 40,
    greeting: 300,
    greetingMore: 200,
    placeholder: 60,
    away: 120,
    promise: 80,
    effort: 80,
    satisfaction: 80,
    recommend: 80,
  },
  wordLanguages: 40,
  /** Characters of what an agent writes first. */
  greetingLength: 300,
  /** Campaigns of one store, path patterns and languages of one. */
  campaigns: 20,
  campaignPages: 10,
  campaignLanguages: 12,
  /** Days after a campaign in which an order counts, and rows in one page of its lists. */
  campaignWindowDays: 7,
  pageCampaign: 25,
  /** Calls for help a store's agents get in an hour. */
  helpCallsPerHour: 12,
  /** Browsers in which one agent is called while she looks at no console. */
  pushDevices: 10,
  /** Keys and webhook targets of one store; characters of a key's name and days it may hold. */
  apiKeys: 20,
  webhookTargets: 10,
  keyName: 80,
  keyDays: 730,
  /** Deliveries in one page of a target's log, and characters kept of an answer. */
  pageDeliveries: 25,
  deliveryAnswer: 300,
  /** Days an anonymous shopper is kept, unless the store says otherwise, and what it may say. */
  keepDays: 180,
  keepDaysLeast: 1,
  keepDaysMost: 3_650,
  /** Characters of her own data that a shopper is handed by the chat itself. */
  ownDataLength: 500_000,
  /** Characters a shopper may add to her rating, and rated conversations in one page. */
  ratingComment: 1_000,
  pageRated: 25,
  /** What one store may ask of an AI in a day, at most and unless it says otherwise. */
  aiPerDay: 10_000,
  aiPerDayUsual: 200,
  /** Entries that are translated at once. */
  translatedEntries: 20,
} as const;
