import type { AgentCard, AgentNotices, Entry, InboxRow, ShopperNotices } from '@aisle/protocol';

type SharedName = keyof AgentNotices & keyof ShopperNotices;

/** Who is told things, as features see it. `sockets/rooms.ts` is the one that does it. */
export type Rooms = {
  /** Tells all who watch, one frame per conversation and turn. Only after the commit (rule 3). */
  announce(entry: Entry): void;
  /** Tells both sides of a conversation. */
  tellConversation<Name extends SharedName>(
    conversationId: string,
    name: Name,
    notice: AgentNotices[Name] & ShopperNotices[Name],
  ): void;
  /** As above, but dropped where a link is slow, and not sent to the one who caused it. */
  tellVolatile(
    conversationId: string,
    notice: AgentNotices['typing'] & ShopperNotices['typing'],
    exceptSocketId: string,
  ): void;
  /** Tells the agents who watch a conversation. */
  tellWatchingAgents<Name extends keyof AgentNotices>(
    conversationId: string,
    name: Name,
    notice: AgentNotices[Name],
  ): void;
  /** Tells the shoppers of a store: on every node, or only on this one. */
  tellShoppers(
    storeId: string,
    notice: ShopperNotices['availability'],
    reach: 'everywhere' | 'here',
  ): void;
  /** Tells the shopper of this conversation, on this node, where she stands. */
  tellQueuePlace(notice: ShopperNotices['queue']): void;
  /** Whether she has it open on this node. */
  watchedByShopper(conversationId: string): boolean;
  /** Agents who have the conversation open on this node, one for each connection. */
  viewersHere(conversationId: string): AgentCard[];
  /** Every conversation that an agent has open on this node, with those agents. */
  viewedHere(): [conversationId: string, viewers: AgentCard[]][];
  /** Hears of each conversation that an agent opened or left on this node. Returns how to stop. */
  onViewersHere(moved: (conversationId: string) => void): () => void;
  /** Tells the agents who have it open on this node who else has. */
  tellViewers(notice: AgentNotices['viewers']): void;
  /** Tells the consoles on this node that show a store's inbox. */
  tellInbox(storeId: string, rows: InboxRow[]): void;
  /** Tells one agent's consoles on this node. */
  tellAgent(agentId: string, notice: AgentNotices['inbox']): void;
  /** Tells the consoles on this node that show a store's visitors. */
  tellVisitors(storeId: string, notice: AgentNotices['visitors']): void;
  /** Tells the consoles on this node that show a store's inbox: a visitor may need help. */
  tellHelpWanted(storeId: string, notice: AgentNotices['helpWanted']): void;
  /** Stores whose visitors a console shows here. */
  storesWatchingVisitors(): Set<string>;
  /** Tells the agents who have it open what she is writing; dropped where a link is slow. */
  tellPeek(notice: AgentNotices['peek']): void;
  /** Tells every console of an agent, on every node, what was whispered to her. */
  tellWhisper(agentId: string, notice: AgentNotices['whisper']): void;
  /** Tells every console of a store, or of one of its agents, on every node, what is owed. */
  tellFollowUp(storeId: string, agentId: string | null, notice: AgentNotices['followUp']): void;
  /** Tells every console of these agents, on every node, and no other, what was said about one. */
  tellFeedback(agentIds: readonly string[], notice: AgentNotices['feedback']): void;
  /** Ends the connections through which a shopper has it open, on every node; but for one. */
  closeShopper(conversationId: string, exceptSocketId: string | null): void;
  /** Stores of which a console shows the inbox here, with the agents behind them. */
  inboxWatchers(): Map<string, Set<string>>;
  /** Stores that have a shopper connected here. */
  storesWithShoppers(): Set<string>;
  /** Closes every live socket of an agent's session, on every node. */
  closeSession(sessionId: string): void;
  /** Closes every live socket of an agent, on every node; what may still come back will. */
  closeAgent(agentId: string): void;
};

/** The caller's own connection. Asked over HTTP there is none, and nothing is joined. */
export type Line = {
  /** Unique among connections; also of an HTTP request. */
  socketId: string;
  /** True for a socket, which stays; false for a request over HTTP. */
  live: boolean;
  /** Called as soon as watching is asked for: what is stopped before it was read is not watched. */
  willWatch(conversationId: string): void;
  /** From now on told what happens in the conversation. */
  watch(conversationId: string): void;
  stopWatching(conversationId: string): void;
  watchInbox(): void;
  /** From now on told who is on the shop's pages. */
  watchVisitors(): void;
  stopWatchingVisitors(): void;
  /** Tells this connection alone. */
  tell<Name extends keyof AgentNotices & keyof ShopperNotices>(
    name: Name,
    notice: AgentNotices[Name] & ShopperNotices[Name],
  ): void;
  /** Called last thing before answering: runs `work` once the answer has left. */
  afterAnswer(work: () => Promise<void>): void;
};
