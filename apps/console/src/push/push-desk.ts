import type { AgentClient } from '@aisle/client';
import { type Agent, PUSH_EVENTS } from '@aisle/protocol';
import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { KeptPreferences } from '../preferences/preferences.ts';
import { sentence } from '../refusals/sentence.ts';
import type { PushAddress, PushBrowser } from './push-browser.ts';
import { pushWords } from './words.ts';

/** Whether this device calls its agent; `denied`: the browser was told not to. */
type PushState = 'unsupported' | 'install' | 'denied' | 'off' | 'on';

/** Notifications on this device, while no console is looked at. */
export type PushDesk = {
  readonly state: ReadonlySignal<PushState>;
  readonly busy: ReadonlySignal<boolean>;
  /** What came of the last tap, in words; empty: nothing to say. */
  readonly said: ReadonlySignal<string>;
  /** From a tap: the browser asks for permission then. */
  switchOn(): Promise<void>;
  switchOff(): Promise<void>;
  /** Has the server send one to this device. */
  test(): Promise<void>;
  stop(): void;
};

type Needs = {
  agent: Pick<Agent, 'agentId'>;
  client: Pick<AgentClient, 'ask' | 'link'>;
  preferences: KeptPreferences;
  pushBrowser: PushBrowser;
};

export const createPushDesk = (needs: Needs): PushDesk => {
  const { client, preferences, pushBrowser: browser } = needs;
  const { agentId } = needs.agent;
  const { locale } = browser;
  const busy = signal(false);
  const said = signal('');
  /** Hers, not whoever's was signed in here before. */
  const wanted = () => preferences.value.value.notifies === agentId;
  const look = (): PushState => {
    if (browser.support !== 'yes') return browser.support === 'no' ? 'unsupported' : 'install';
    if (browser.permission() === 'denied') return 'denied';
    return wanted() && browser.permission() === 'granted' ? 'on' : 'off';
  };
  const state = signal<PushState>(untracked(look));
  let address: PushAddress | null = null;

  /** Why not, in words; empty: the server knows this device. */
  const tell = async (): Promise<string> => {
    const answer = await client.ask('fetchPushKey', {});
    if (!answer.ok) return pushWords.noServer;
    try {
      address = await browser.subscribe(answer.value.key);
    } catch {
      return pushWords.noService;
    }
    const { silent } = preferences.value.peek();
    const events = PUSH_EVENTS.filter((event) => silent.includes(event));
    const kept = await client.ask('savePushDevice', { ...address, silent: events, locale });
    return kept.ok ? '' : pushWords.refused(sentence(kept.error));
  };
  const during = async (work: () => Promise<string>) => {
    if (busy.peek()) return;
    busy.value = true;
    said.value = '';
    said.value = await work();
    state.value = look();
    busy.value = false;
  };

  // Told again with each connection: the browser may have another address, or the server another key.
  const stop = effect(() => {
    void preferences.value.value.silent;
    const up = client.link.value.at === 'connected';
    state.value = look();
    if (up && state.value === 'on') untracked(() => void tell());
  });

  return {
    state,
    busy,
    said,
    switchOn: () =>
      during(async () => {
        if ((await browser.askPermission()) !== 'granted') return '';
        const problem = await tell();
        if (problem === '') preferences.change({ notifies: agentId });
        return problem;
      }),
    switchOff: () =>
      during(async () => {
        preferences.change({ notifies: null });
        const gone = address;
        address = null;
        // The server forgets an address that is gone; without a line it hears so from its service.
        if (gone) await client.ask('removePushDevice', { endpoint: gone.endpoint });
        await browser.unsubscribe().catch(() => {});
        return '';
      }),
    test: () =>
      during(async () => {
        const problem = address ? '' : await tell();
        if (!address || problem !== '') return problem;
        const { endpoint } = address;
        const answer = await client.ask('testPushDevice', { endpoint });
        if (!answer.ok) return pushWords.notTested(sentence(answer.error));
        return answer.value.problem ?? pushWords.sent;
      }),
    stop,
  };
};
