import { type AgentClient, type Clock, newId } from '@aisle/client';
import type { AgentRequests, Campaign, CampaignCaps, KeptCampaign, Refusal } from '@aisle/protocol';
import { type ReadonlySignal, signal } from '@preact/signals';
import { sentence } from '../refusals/sentence.ts';
import { numberWords } from '../report/number-words.ts';
import {
  type CampaignDraft,
  type CampaignProblems,
  emptyCampaign,
  readDraft,
  toDraft,
  withoutCounts,
} from './campaign-draft.ts';
import { campaignsWords } from './words.ts';

type Told = AgentRequests['fetchCampaigns']['reply'];
type State = { at: 'loading' } | { at: 'failed'; refusal: Refusal } | { at: 'there'; told: Told };

/** The page Campaigns: what there is, what is being written, and what the server said to it. */
export type CampaignsDesk = {
  readonly state: ReadonlySignal<State>;
  readonly draft: ReadonlySignal<CampaignDraft | null>;
  readonly problems: ReadonlySignal<CampaignProblems>;
  /** What the server refused, in one sentence; empty: nothing. */
  readonly refused: ReadonlySignal<string>;
  readonly said: ReadonlySignal<string>;
  load(): Promise<void>;
  edit(campaign: KeptCampaign | null): void;
  make(from?: (campaignId: string) => Campaign): void;
  change(change: Partial<CampaignDraft>): void;
  save(): Promise<void>;
  remove(): Promise<void>;
  /** On or off, without opening it. */
  turn(campaign: KeptCampaign): Promise<void>;
  /** One place up (-1) or down (1). */
  move(campaignId: string, by: -1 | 1): Promise<void>;
  saveCaps(caps: CampaignCaps): Promise<Refusal | null>;
};

const refusedWords = (refusal: Refusal): string => {
  if (refusal.code === 'stale') return campaignsWords.stale;
  if (refusal.code === 'full') return campaignsWords.noneFit;
  if (refusal.code === 'not_found') return campaignsWords.gone;
  if (refusal.code === 'invalid') return campaignsWords.invalid(sentence(refusal));
  return campaignsWords.notSaved;
};

export const createCampaignsDesk = (
  client: Pick<AgentClient, 'ask'>,
  clock: Clock,
): CampaignsDesk => {
  const state = signal<State>({ at: 'loading' });
  const draft = signal<CampaignDraft | null>(null);
  const problems = signal<CampaignProblems>({});
  const refused = signal('');
  const said = signal('');
  const write = (next: CampaignDraft | null) => {
    draft.value = next;
    problems.value = {};
    refused.value = '';
    said.value = '';
  };
  const load = async () => {
    const answer = await client.ask('fetchCampaigns', {});
    state.value = answer.ok
      ? { at: 'there', told: answer.value }
      : { at: 'failed', refusal: answer.error };
  };
  const there = () => (state.peek().at === 'there' ? (state.peek() as { told: Told }).told : null);
  const done = async (words: string) => {
    await load();
    write(null);
    said.value = words;
  };
  return {
    ...{ state, draft, problems, refused, said, load },
    edit: (kept) => write(kept && toDraft(withoutCounts(kept), kept.updatedAt)),
    make: (from = emptyCampaign) => write(toDraft(from(newId(clock)), null)),
    change: (change) => {
      if (!draft.value) return;
      draft.value = { ...draft.value, ...change };
      refused.value = '';
      // What was wrong before is looked at anew while it is mended.
      if (Object.keys(problems.peek()).length === 0) return;
      const read = readDraft(draft.value);
      problems.value = 'problems' in read ? read.problems : {};
    },
    save: async () => {
      const now = draft.peek();
      if (!now) return;
      const read = readDraft(now);
      problems.value = 'problems' in read ? read.problems : {};
      if ('problems' in read) return;
      const answer = await client.ask('saveCampaign', { ...read, seen: now.seen });
      if (answer.ok) await done(campaignsWords.saved(answer.value.campaign.name));
      else refused.value = refusedWords(answer.error);
    },
    remove: async () => {
      const now = draft.peek();
      if (!now) return;
      const answer = await client.ask('removeCampaign', { campaignId: now.campaignId });
      if (answer.ok || answer.error.code === 'not_found')
        await done(campaignsWords.removed(now.name));
      else refused.value = refusedWords(answer.error);
    },
    turn: async (kept) => {
      const campaign = { ...withoutCounts(kept), on: !kept.on };
      const answer = await client.ask('saveCampaign', { campaign, seen: kept.updatedAt });
      said.value = answer.ok
        ? campaignsWords[campaign.on ? 'turnedOn' : 'turnedOff'](kept.name)
        : refusedWords(answer.error);
      await load();
    },
    move: async (campaignId, by) => {
      const told = there();
      if (!told) return;
      const order = told.campaigns.map((one) => one.campaignId);
      const at = order.indexOf(campaignId);
      const to = at + by;
      if (at < 0 || to < 0 || to >= order.length) return;
      order.splice(to, 0, ...order.splice(at, 1));
      const answer = await client.ask('arrangeCampaigns', { order, caps: told.caps });
      said.value = answer.ok
        ? campaignsWords.moved(numberWords(to + 1), numberWords(order.length))
        : refusedWords(answer.error);
      await load();
    },
    saveCaps: async (caps) => {
      const order = (there()?.campaigns ?? []).map((one) => one.campaignId);
      const answer = await client.ask('arrangeCampaigns', { order, caps });
      if (answer.ok) await load();
      return answer.ok ? null : answer.error;
    },
  };
};
