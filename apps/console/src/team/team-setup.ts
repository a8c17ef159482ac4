import type { AgentClient } from '@aisle/client';
import type { Agent, AgentCard, Invitation, Refusal, Result, TeamMember } from '@aisle/protocol';
import { type ReadonlySignal, signal } from '@preact/signals';
import { type CardDoor, cardDoorOf } from '../people/card-door.ts';
import type { Loaded } from '../shop/shop-setup.ts';
import { dateWords } from '../time/time-words.ts';
import { teamWords } from './words.ts';

/** What became of the last change of one agent. */
export type Told = { agentId: string; refusal: Refusal | null; words: string };

/** A link that was just made, shown this once. */
export type MadeLink = { label: string; link: string; hint: string };

/** The store's people, and what may be changed about them. */
export type TeamSetup = {
  agents: ReadonlySignal<Loaded<TeamMember[]>>;
  invitations: ReadonlySignal<Invitation[]>;
  /** Whether the server sends mail. */
  mail: ReadonlySignal<boolean>;
  twoFactorRequired: ReadonlySignal<boolean>;
  /** Why the rule of two-factor sign-in was not changed. */
  ruleProblem: ReadonlySignal<Refusal | null>;
  made: ReadonlySignal<MadeLink | null>;
  /** Why the last invitation, or taking one back, was refused. */
  problem: ReadonlySignal<Refusal | null>;
  told: ReadonlySignal<Told | null>;
  load(): Promise<void>;
  /** What may be changed of her card. */
  cardDoor(agentId: string): CardDoor;
  setCard(card: AgentCard): void;
  changeRole(member: TeamMember, role: Agent['role']): Promise<void>;
  /** Lets her in again, or keeps her out. */
  setDisabled(member: TeamMember, disabled: boolean): Promise<void>;
  /** With an empty address a link to hand on. Answers whether it was made. */
  invite(role: Agent['role'], email: string): Promise<boolean>;
  revoke(invitationId: string): Promise<void>;
  /** A link by which she sets a new password. */
  makeResetLink(member: TeamMember): Promise<void>;
  requireTwoFactor(required: boolean): Promise<void>;
  /** For who lost phone and codes. */
  resetTwoFactor(member: TeamMember): Promise<void>;
};

export const createTeamSetup = ({ ask }: Pick<AgentClient, 'ask'>): TeamSetup => {
  const agents = signal<Loaded<TeamMember[]>>({ kind: 'loading' });
  const told = signal<Told | null>(null);
  const invitations = signal<Invitation[]>([]);
  const mail = signal(false);
  const twoFactorRequired = signal(false);
  const ruleProblem = signal<Refusal | null>(null);
  const made = signal<MadeLink | null>(null);
  const problem = signal<Refusal | null>(null);

  const load = async () => {
    const answer = await ask('fetchTeam', {});
    if (answer.ok) {
      invitations.value = answer.value.invitations;
      mail.value = answer.value.mail;
      twoFactorRequired.value = answer.value.twoFactorRequired;
    }
    agents.value = answer.ok
      ? { kind: 'ready', value: answer.value.agents }
      : { kind: 'refused', refusal: answer.error };
  };

  const settle = async (
    { agentId }: TeamMember,
    answer: Result<{ agent: TeamMember }>,
    words: string,
  ) => {
    told.value = { agentId, refusal: answer.ok ? null : answer.error, words };
    const known = agents.peek();
    // What was refused may have gone by what is not so any more.
    if (!answer.ok) return load();
    if (known.kind !== 'ready') return;
    const { agent } = answer.value;
    const value = known.value.map((one) => (one.agentId === agentId ? agent : one));
    agents.value = { kind: 'ready', value };
  };

  return {
    agents,
    told,
    invitations,
    mail,
    twoFactorRequired,
    ruleProblem,
    made,
    problem,
    load,
    cardDoor: (agentId) => cardDoorOf({ ask }, agentId),
    setCard({ agentId, name, photo }) {
      const known = agents.peek();
      if (known.kind !== 'ready') return;
      const value = known.value.map(({ photo: before, ...one }) => {
        if (one.agentId !== agentId) return { ...one, ...(before && { photo: before }) };
        return { ...one, name, ...(photo && { photo }) };
      });
      agents.value = { kind: 'ready', value };
    },
    async requireTwoFactor(required) {
      const answer = await ask('requireTwoFactor', { required });
      ruleProblem.value = answer.ok ? null : answer.error;
      await load();
    },
    async resetTwoFactor({ agentId }) {
      const answer = await ask('resetTwoFactor', { agentId });
      const words = teamWords.wasReset;
      told.value = { agentId, refusal: answer.ok ? null : answer.error, words };
      await load();
    },
    async invite(role, email) {
      const answer = await ask('inviteAgent', { role, ...(email !== '' && { email }) });
      problem.value = answer.ok ? null : answer.error;
      made.value = answer.ok ? invited(answer.value, email) : null;
      if (answer.ok) invitations.value = [answer.value.invitation, ...invitations.peek()];
      return answer.ok;
    },
    async revoke(invitationId) {
      const answer = await ask('revokeInvitation', { invitationId });
      problem.value = answer.ok ? null : answer.error;
      made.value = null;
      await load();
    },
    async makeResetLink({ agentId, name }) {
      const answer = await ask('createResetLink', { agentId });
      told.value = { agentId, refusal: answer.ok ? null : answer.error, words: '' };
      if (!answer.ok) return;
      const { link, expiresAt } = answer.value;
      made.value = {
        label: teamWords.passwordOf(name),
        link,
        hint: teamWords.passwordHint(name, dateWords(expiresAt)),
      };
    },
    async changeRole(member, role) {
      const { agentId, version } = member;
      await settle(member, await ask('changeRole', { agentId, version, role }), teamWords.saved);
    },
    async setDisabled(member, disabled) {
      const { agentId, version } = member;
      const answer = await ask(disabled ? 'disableAgent' : 'enableAgent', { agentId, version });
      const words = disabled ? teamWords.wasDisabled : teamWords.wasEnabled;
      await settle(member, answer, words);
    },
  };
};

const invited = ({ link, mailed }: { link: string; mailed: boolean }, email: string): MadeLink => {
  const hint = teamWords.invitationHint;
  if (email === '') return { label: teamWords.invitation, link, hint };
  return mailed
    ? { label: teamWords.invitationMailed(email), link, hint }
    : { label: teamWords.invitationNotMailed(email), link, hint };
};
