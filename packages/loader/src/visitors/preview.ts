import type { VisitReply } from '@aisle/protocol';
import { isBusy } from './is-busy.ts';
import css from './preview.css?inline';

export type Preview = { close: () => void };

type Hear = { shown: () => void; dismissed: () => void; opened: () => void };

// A dot where grammar would bend the names.
const WORDS = {
  en: ['from', 'Answer', 'No, thanks'],
  de: ['von', 'Antworten', 'Nein, danke'],
  ar: ['من', 'الرد', 'لا، شكرًا'],
  es: ['de', 'Responder', 'No, gracias'],
  fr: ['de', 'Répondre', 'Non merci'],
  he: ['·', 'תשובה', 'לא, תודה'],
  it: ['di', 'Rispondi', 'No, grazie'],
  ja: ['·', '返信する', '結構です'],
  nl: ['van', 'Antwoorden', 'Nee, bedankt'],
  pl: ['·', 'Odpowiedz', 'Nie, dziękuję'],
  pt: ['·', 'Responder', 'Agora não'],
  sv: ['från', 'Svara', 'Nej tack'],
} as const;

/** How often it is looked whether she has time for it. */
const LOOK_MS = 1_500;

/**
 * What an agent wrote first, above the launcher: it moves nothing, takes no focus, says itself once to
 * a screen reader, and waits while she is at something else. The launcher opens it, too.
 */
export const showPreview = (
  { name, photo, store, text }: NonNullable<VisitReply['greeting']>,
  { launcher, language }: { launcher: HTMLButtonElement; language: string },
  hear: Hear,
): Preview => {
  const [from, answer, no] = WORDS[language as keyof typeof WORDS] ?? WORDS.en;
  const host = document.createElement('aisle-preview');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, words = '') => {
    const made = document.createElement(tag);
    made.append(words);
    return made;
  };
  const card = make('div');
  card.setAttribute('role', 'status');
  card.dir = /^(ar|he)/.test(language) ? 'rtl' : 'ltr';
  const who = make('p');
  if (photo) {
    const face = make('img');
    face.src = photo;
    face.alt = '';
    who.append(face);
  }
  who.append(name ? `${name} ${from} ${store}` : store);
  const said = make('p', text);
  said.dir = 'auto';
  const reply = make('button', answer);
  const dismiss = make('button', '×');
  dismiss.ariaLabel = no;
  dismiss.title = no;
  card.append(who, said, reply, dismiss);
  // A live region has to be there before it says something.
  const region = make('section');
  root.append(region);

  let timer: ReturnType<typeof setTimeout> | undefined;
  const close = () => {
    clearTimeout(timer);
    host.remove();
    launcher.getRootNode().removeEventListener('click', opens, true);
  };
  const opens = (click: Event) => {
    click.stopImmediatePropagation();
    close();
    hear.opened();
  };
  const place = () => {
    const at = launcher.getBoundingClientRect();
    const { style } = card;
    const { background, color } = getComputedStyle(launcher);
    const left = at.left + at.width / 2 < innerWidth / 2;
    style[left ? 'left' : 'right'] = '20px';
    style.setProperty('--up', `${innerHeight - at.top + 12}px`);
    style.setProperty('--accent', background);
    style.setProperty('--on', color);
  };
  const look = () => {
    // Gone where she pays; somewhere else it comes back.
    if (!launcher.isConnected || isBusy(launcher)) {
      timer = setTimeout(look, LOOK_MS);
      return;
    }
    document.documentElement.append(host);
    place();
    requestAnimationFrame(() => region.append(card));
    launcher.getRootNode().addEventListener('click', opens, true);
    hear.shown();
  };
  region.addEventListener('keydown', (pressed) => {
    if (pressed.key === 'Escape') dismiss.click();
  });
  reply.onclick = opens;
  dismiss.onclick = () => {
    close();
    hear.dismissed();
  };
  look();
  return { close };
};
