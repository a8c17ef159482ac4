import { createAgentClient, systemClock } from '@aisle/client';
import { socketIoRoad } from '@aisle/client/line/socket-io';
import type { Agent } from '@aisle/protocol';
import { effect, signal, untracked } from '@preact/signals';
import { render } from 'preact';
import { App } from './app.tsx';
import { createDesk, type Desk } from './desk/desk.ts';
import { createLinkDoor, visitAt } from './links/link-door.ts';
import { LinkPage } from './links/link-page.tsx';
import { registerWorker } from './offline/register-worker.ts';
import { createPracticeDoor, type PracticeDoor } from './practice/practice-door.ts';
import { createPreferences } from './preferences/preferences.ts';
import { openShelf } from './preferences/shelf.ts';
import { openPushBrowser } from './push/push-browser.ts';
import { createAccounts } from './session/accounts.ts';
import { createSession } from './session/session.ts';
import { sessionWords } from './session/words.ts';
import { createSetUp } from './setup/set-up.ts';
import { createRinger, openAudio } from './sounds/ringer.ts';

const shelf = openShelf(() => window.localStorage);
const preferences = createPreferences(shelf);
const accounts = createAccounts((input, init) => fetch(input, init));
const session = createSession(accounts);
const visit = visitAt(location);
// The secret of a link leaves the address bar and the history at once.
if (visit?.token) history.replaceState(null, '', location.pathname);
const setUp = createSetUp((input, init) => fetch(input, init));
const ringer = createRinger(openAudio, () => preferences.value.peek());
const desk = signal<Desk | null>(null);

effect(() => {
  document.documentElement.dataset.theme = preferences.value.value.theme;
});

const serverUrl = location.origin;
const road = (transports: ('polling' | 'websocket')[]) =>
  socketIoRoad({ serverUrl, namespace: '/agent', transports });

const furniture = {
  ...{ preferences, ringer, shelf, clock: systemClock, page: document },
  pushBrowser: openPushBrowser(window),
};

/** An agent's line; `practice` names her store for it. */
const openLine = (agent: Agent, practice?: string) => {
  const client = createAgentClient({
    agent,
    roads: [road(['websocket']), road(['polling', 'websocket'])],
    browser: window,
    ...(practice && { practice }),
  });
  void client.start();
  return client;
};

const openDesk = (agent: Agent): Desk => {
  const client = openLine(agent);
  const practice: PracticeDoor = createPracticeDoor({
    client,
    openDesk: (inside) =>
      createDesk({
        ...furniture,
        ...{ agent: inside, client: openLine(inside, inside.storeId), practice, practising: true },
      }),
    play: async (needs) => {
      const { playShopper } = await import('./practice/play-shopper.ts');
      return playShopper({ ...needs, serverUrl, clock: systemClock });
    },
  });
  return createDesk({ ...furniture, agent, client, practice, practising: false });
};

effect(() => {
  const state = session.state.value;
  untracked(() => {
    desk.value?.stop();
    desk.value = state.kind === 'signed_in' && !visit ? openDesk(state.agent) : null;
    if (!desk.value) document.title = sessionWords.title;
  });
});
effect(() => {
  const link = desk.value?.client.link.value;
  if (link?.at === 'refused' && link.refusal.code === 'unauthorized') untracked(session.end);
});

// The server closes lines when a role or a standing changes; who comes back may be somebody else.
let connectedTo: Desk | null = null;
effect(() => {
  const open = desk.value;
  if (open?.client.link.value.at !== 'connected') return;
  if (connectedTo === open) untracked(() => void session.refresh());
  connectedTo = open;
});

for (const touch of ['pointerdown', 'keydown']) {
  window.addEventListener(touch, ringer.unlock);
}

const root = document.getElementById('console');
if (root && visit) {
  const door = createLinkDoor((input, init) => fetch(input, init));
  const onJoined = () => location.assign('/console/');
  render(<LinkPage {...{ visit, door, accounts, session, onJoined }} />, root);
} else if (root) render(<App session={session} desk={desk} setUp={setUp} />, root);
void session.check();
void registerWorker(window);
