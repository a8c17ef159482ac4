import type { OwnWords, SessionReply } from '@aisle/protocol';
import './preview.css';

// The real script with what is being tried, as a merchant's tag would carry it.
const asked = new URLSearchParams(location.search);
const lang = asked.get('lang');
const words: OwnWords | null = JSON.parse(asked.get('words') ?? 'null');
if (lang) document.documentElement.lang = lang;

const tag = document.createElement('script');
tag.async = true;
for (const name of ['store', 'accent', 'side']) {
  const value = asked.get(name);
  if (value) tag.dataset[name] = value;
}
tag.src = '/aisle.js';

if (words) {
  if (words.label) tag.dataset.label = words.label;
  // Other words come with the session: here with those that are not saved yet, and to somebody who
  // has not written before, so that they are seen.
  const { fetch } = window;
  window.fetch = async (...request) => {
    const answer = await fetch(...request);
    if (!answer.ok || !String(request[0]).endsWith('/shopper/session')) return answer;
    const session: SessionReply = await answer.json();
    const { accent, side } = session.store.appearance;
    session.store.appearance = { accent, side, ...words };
    session.conversation = null;
    return Response.json(session);
  };
  Object.assign(window, { Aisle: Object.assign(() => {}, { q: [['open']] }) });
}
document.head.append(tag);
