import { counting } from '../language/counting.ts';
import type { PrivateNoteWords } from './words.ts';

const count = counting('de');

export const words: PrivateNoteWords = {
  note: 'Interne Notiz',
  whisperToYou: 'Ihnen zugeflüstert',
  whisperTo: (name) => `Geflüstert an ${name}`,
  whisperToColleague: 'Geflüstert an jemanden im Team',
  whisper: 'Flüstern',
  noteHint: 'Das sieht nur Ihr Team.',
  whisperHint: 'Klingelt sofort. Das sieht nur Ihr Team.',
  colleagues: 'Teammitglieder',
  notePlaceholder: 'Eine Notiz für Ihr Team; mit @ erwähnen Sie jemanden',
  whisperPlaceholder: (name) => `An ${name}, sofort`,
  tooMany: (n) => count(n, { one: '# Zeichen zu viel', other: '# Zeichen zu viel' }),
  addNote: 'Notieren',

  rule: {
    name: (name) => `Regel „${name}“`,
    stopped: (runs) =>
      `Regeln haben hier innerhalb einer Stunde ${runs}-mal gehandelt, als drehten sie sich im Kreis. Sie wurden angehalten und machen weiter, wenn es ruhiger ist.`,
    done: {
      assign: (name) => `Zugewiesen an ${name}`,
      team: (name) => `Zugewiesen an das Team ${name}`,
      tag: (tag) => `Schlagwort vergeben: ${tag}`,
      untag: (tag) => `Schlagwort entfernt: ${tag}`,
      priority: (priority) => `Priorität: ${priority}`,
      say: () => 'Der Kundin geschrieben',
      reply: (title) => `Textbaustein gesendet: „${title}“`,
      ask_rating: () => 'Um eine Bewertung gebeten',
      note: (words) => words,
      snooze: (hours) =>
        `Zurückgestellt für ${count(Number(hours), { one: '# Stunde', other: '# Stunden' })}`,
      follow_up: (words) => `Wiedervorlage: ${words}`,
      webhook: (host) => `Benachrichtigt: ${host}`,
      close: () => 'Geschlossen',
    },
    already: {
      assign: (name) => `Lag schon bei ${name}`,
      ask_rating: () => 'Um eine Bewertung war schon gebeten',
      close: () => 'War schon geschlossen',
    },
    leftOut: (what, why) => `Ausgelassen: ${what === '' ? '' : `${what}. `}${why}`,
    hindrances: {
      agent_gone: 'Wer es bekommen sollte, gehört nicht mehr zum Shop.',
      agent_reads: 'Wer es bekommen sollte, darf nur lesen.',
      agent_shut_out: 'Wer es bekommen sollte, hat keinen Zugang mehr.',
      team_gone: 'Das Team, das es bekommen sollte, gibt es nicht mehr.',
      tags_full: 'Mehr Schlagwörter kann das Gespräch nicht haben.',
      conversation_gone: 'Das Gespräch gibt es nicht mehr.',
      conversation_closed: 'Das Gespräch ist geschlossen.',
      time_over: 'Diese Zeit ist schon vorbei.',
      webhook_gone: 'Den Webhook gibt es nicht mehr.',
      webhook_off: 'Der Webhook ist ausgeschaltet.',
      webhook_stopped:
        'Der Webhook ist angehalten; er wird benachrichtigt, sobald er wieder an ist.',
      reply_gone: 'Den Textbaustein gibt es nicht mehr.',
      reply_empty: 'Ausgefüllt bleibt nichts zu sagen.',
      reply_hole: 'Für {hole} darin ist nichts bekannt.',
      reply_picture_gone: 'Ein Bild daraus konnte nicht gesendet werden.',
      reply_too_long: 'Ausgefüllt ist er zu lang zum Senden.',
      unanswered: 'Der Kundin hat noch niemand geantwortet.',
    },
  },
};
