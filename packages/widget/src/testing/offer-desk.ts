import {
  type Author,
  type CartProposal,
  type Content,
  type Entry,
  ok,
  type ProposalOutcome,
  refuse,
} from '@aisle/protocol';

type Needs = {
  store: (author: Author, content: Content, clientId?: string) => Entry;
  entries: () => Entry[];
};

type Payload = Record<string, unknown>;
type Standing = 'applying' | 'accepted' | 'declined' | 'undone' | 'superseded';

/** Where cart proposals stand, by the rules 19 and 20, for the chat server of the tests. */
export const createOfferDesk = ({ store, entries }: Needs) => {
  const standing = new Map<number, Standing>();
  const claims = new Map<number, number>();
  const proposalAt = (seq: number): CartProposal | null => {
    const content = entries()[seq - 1]?.content;
    return content?.kind === 'cart_proposal' ? content : null;
  };
  const claim = (seq: number, held: unknown) => {
    const newer = entries().some((entry) => entry.seq > seq && proposalAt(entry.seq));
    const now = standing.get(seq);
    if (now && now !== 'applying') return { claim: 'over', standing: now };
    if (now)
      return held === claims.get(seq) ? { claim: 'yours', at: held } : { claim: 'elsewhere' };
    if (newer) return { claim: 'over', standing: 'superseded' };
    const changes = proposalAt(seq)?.changes ?? [];
    const change = changes.findIndex(
      (one) => one.kind === 'apply_code' && one.offered.expiresAt <= Date.now(),
    );
    if (change >= 0) return { claim: 'expired', change };
    const at = Date.now();
    claims.set(seq, at);
    standing.set(seq, 'applying');
    return { claim: 'yours', at };
  };
  const answer = (payload: Payload) => {
    const { proposalSeq, clientId } = payload;
    const seq = Number(proposalSeq);
    const said = payload.answer as ProposalOutcome & { kept?: { change: number }[] };
    const now = standing.get(seq);
    const final = entries().find(
      ({ content }) =>
        content.kind === 'proposal_answered' &&
        content.proposalSeq === seq &&
        (content.outcome.result === 'accepted' || content.outcome.result === 'declined'),
    );
    if (final && said.result !== 'undone') return ok({ entry: final, repeated: true });
    if (said.result === 'undone' && now !== 'accepted') return refuse('stale', 'not accepted');
    if (said.result === 'refused') standing.delete(seq);
    else if (said.result !== 'new_wanted') standing.set(seq, said.result);
    const { kept, ...rest } = said;
    const changes = kept?.flatMap(({ change }) => proposalAt(seq)?.changes[change] ?? []);
    const outcome = { ...rest, ...(changes && { changes, edited: false }) } as ProposalOutcome;
    const content: Content = { kind: 'proposal_answered', proposalSeq: seq, outcome };
    return ok({ entry: store({ kind: 'shopper' }, content, `${clientId}`), repeated: false });
  };
  return (name: string, payload: Payload): unknown => {
    const seq = Number(payload.proposalSeq);
    if (name === 'claimProposal') return ok(claim(seq, payload.held));
    if (name === 'answerProposal') return answer(payload);
    if (name !== 'putBackProposal') return undefined;
    const changes = proposalAt(seq)?.changes ?? [];
    const back: CartProposal = { kind: 'cart_proposal', changes, undoes: seq };
    return ok({ entry: store({ kind: 'shopper' }, back, `${payload.clientId}`), repeated: false });
  };
};
